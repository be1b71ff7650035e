import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { dayText, isoToSerial } from '../core/workbook/date';
import { usePane } from './PaneContext';

const DAY = /^\s*(\d{1,2})[.,/](\d{1,2})[.,/](\d{4})\s*$/;

/** `1.12.2025` → `2025-12-01`; null where it is no day. */
export function isoOfDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = DAY.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoToSerial(iso) === null ? null : iso;
}

const shown = (iso: string): string => {
  const serial = isoToSerial(iso);
  return serial === null ? '' : dayText(serial);
};

/** A day as it is written in Russia, whatever the language of the browser: 01.12.2025. */
export function DateField({
  label,
  value,
  isRequired = false,
  onChange,
}: {
  label: string;
  /** ISO, or '' for none and for what is no day. */
  value: string;
  isRequired?: boolean;
  onChange: (iso: string) => void;
}) {
  const { texts } = usePane();
  const [text, setText] = useState(shown(value));
  const isWrong = text.trim() === '' ? isRequired : isoOfDay(text) === null;
  return (
    <Field
      label={label}
      {...(isWrong && { validationState: 'error' as const, validationMessage: texts.pane.dateError })}
    >
      <Input
        value={text}
        inputMode="numeric"
        placeholder={texts.pane.dateExample}
        onChange={(_, { value: next }) => {
          setText(next);
          onChange(isoOfDay(next) ?? '');
        }}
        onBlur={() => {
          const iso = isoOfDay(text);
          if (iso !== null) setText(shown(iso));
        }}
      />
    </Field>
  );
}
