import type { HTMLInputTypeAttribute } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField, type TextFieldProps } from 'react-aria-components';
import './TextField.css';

type Props = Omit<TextFieldProps, 'children' | 'className'> & {
  label: string;
  /** The label is heard, not seen. */
  labelHidden?: boolean;
  hint?: string;
  error?: string | undefined;
  placeholder?: string;
  type?: HTMLInputTypeAttribute;
};

/** One line to type in, with its label, hint and error tied to it. */
export function TextField({ label, labelHidden = false, hint, error, placeholder, ...rest }: Props) {
  return (
    <AriaTextField {...rest} className="field" isInvalid={error !== undefined}>
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Input className="field-input" placeholder={placeholder} />
      {hint && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
