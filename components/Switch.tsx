import { useId, type ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import './Switch.css';

/** A setting that is on or off at once. All of its words are part of the target; `hint` is its description. */
export function Switch({ isSelected, onChange, children, hint }: { isSelected: boolean; onChange: (on: boolean) => void; children: ReactNode; hint?: ReactNode }) {
  const id = useId();
  return (
    <AriaSwitch className="switch" isSelected={isSelected} onChange={onChange} aria-labelledby={`${id}-name`} aria-describedby={hint ? `${id}-hint` : undefined}>
      <span className="switch-words">
        <span id={`${id}-name`}>{children}</span>
        {hint && <small id={`${id}-hint`}>{hint}</small>}
      </span>
      <span className="switch-track" aria-hidden="true" />
    </AriaSwitch>
  );
}
