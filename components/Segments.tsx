import { Label, Radio, RadioGroup } from 'react-aria-components';
import './Segments.css';

type Props<V extends string> = { label: string; value: V; options: readonly { value: V; text: string; isDisabled?: boolean }[]; onChange: (value: V) => void };

/** One of a few, all in sight: a radio group drawn as one bar. Stands upright where its words are too long for the width. */
export function Segments<V extends string>({ label, value, options, onChange }: Props<V>) {
  return (
    <RadioGroup className="segments" value={value} onChange={(chosen) => onChange(chosen as V)} orientation="horizontal">
      <Label className="visually-hidden">{label}</Label>
      {options.map((option) => (
        <Radio key={option.value} className="segment" value={option.value} isDisabled={option.isDisabled ?? false}>
          {option.text}
        </Radio>
      ))}
    </RadioGroup>
  );
}
