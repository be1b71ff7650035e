import { MessageBar, MessageBarBody, type MessageBarIntent } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HostError } from '../core/hosts/hostError';
import { useShell } from './PaneContext';

/** A sentence to the user; long ones wrap. */
export function Notice({ intent, children }: { intent: MessageBarIntent; children: ReactNode }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

/** What went wrong and what to do about it. */
export function ErrorNotice({ error }: { error: HostError }) {
  const { texts } = useShell();
  const sentence = texts.hostErrors[error.code] ?? texts.hostErrors['FAILED'];
  return <Notice intent={error.code === 'CANCELLED' ? 'info' : 'error'}>{sentence?.(error.values)}</Notice>;
}
