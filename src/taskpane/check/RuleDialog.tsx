import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleSetting } from '../../core/check/ruleSettings';
import { usePane } from '../PaneContext';

const useStyles = makeStyles({
  surface: { maxWidth: 'calc(100vw - 24px)', padding: tokens.spacingHorizontalL },
});

/** A rule that is about to be switched off or lowered for this workbook. */
export type RuleWish = Pick<RuleSetting, 'code' | 'as'> & { readonly title: string };

/** Asks why: the reason stays in the workbook. */
export function RuleDialog({
  wish,
  onSave,
  onClose,
}: {
  wish: RuleWish;
  onSave: (setting: RuleSetting) => void;
  onClose: () => void;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const { rule } = texts.pane.check;
  const [reason, setReason] = useState('');
  const [isAsked, setAsked] = useState(false);
  const save = () => {
    if (reason.trim() === '') setAsked(true);
    else onSave({ code: wish.code, as: wish.as, reason: reason.trim() });
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{rule.title(wish.title, wish.as)}</DialogTitle>
          <DialogContent>
            <Field
              label={rule.reason}
              hint={rule.hint}
              {...(isAsked && { validationState: 'error' as const, validationMessage: rule.needed })}
            >
              <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
            </Field>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={save}>
              {rule.save}
            </Button>
            <Button onClick={onClose}>{rule.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
