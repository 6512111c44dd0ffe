import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import './RowButton.css';

/** A line of a short list that leads somewhere; `detail` is what stands at its end. */
export function RowButton({ children, detail, onPress }: { children: ReactNode; detail?: ReactNode; onPress: () => void }) {
  return (
    <AriaButton className="row" onPress={onPress}>
      <span>{children}</span>
      {detail && <small>{detail}</small>}
    </AriaButton>
  );
}
