import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './Segments.css';

type Props<V extends string> = { label: string; value: V; options: readonly { value: V; text: string }[]; onChange: (value: V) => void };

/**
 * One of a few, all in sight, drawn as one bar. Stands upright where its words are too long for the width. Arrow keys go from one to
 * the next without choosing it, as they would in a plain radio group: here the browser is asked for a right, or loses one.
 */
export function Segments<V extends string>({ label, value, options, onChange }: Props<V>) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={([chosen]) => chosen !== value && onChange(chosen as V)}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className="segment">
          {option.text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
