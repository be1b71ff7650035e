import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { PageTexts } from '../locales/pageTexts';

export interface LeaveDialogProps {
  readonly name: string;
  readonly isOpen: boolean;
  readonly texts: PageTexts;
  onLeave(): void;
  onStay(): void;
}

/** Asked before changes are lost to another file. */
export function LeaveDialog({ name, isOpen, texts, onLeave, onStay }: LeaveDialogProps) {
  const { leave } = texts.page;
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{leave.title}</DialogTitle>
          <DialogContent>{leave.text(name)}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              {leave.cancel}
            </Button>
            <Button onClick={onLeave}>{leave.open}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
