import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import './Switch.css';

/** A setting that is on or off at once. The label is part of the target; `hint` is read with it. */
export function Switch({ isSelected, onChange, children, hint }: { isSelected: boolean; onChange: (on: boolean) => void; children: ReactNode; hint?: ReactNode }) {
  return (
    <AriaSwitch className="switch" isSelected={isSelected} onChange={onChange}>
      <span className="switch-words">
        <span>{children}</span>
        {hint && <small>{hint}</small>}
      </span>
      <span className="switch-track" aria-hidden="true" />
    </AriaSwitch>
  );
}
