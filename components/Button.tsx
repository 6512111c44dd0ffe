import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import './Button.css';

export type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'style'> & {
  /** `main`: the one thing to do here. `bare`: quiet, inside rows. `danger`: can't be undone. */
  look?: 'main' | 'plain' | 'bare' | 'danger';
  icon?: IconName;
  /** Fill the icon (a bookmark that is set). */
  filled?: boolean;
  /** Only the icon is seen; the text is its name. */
  iconOnly?: boolean;
  /** As wide as its place. */
  wide?: boolean;
  /** The key that does the same, as the browser writes it. */
  keys?: string | undefined;
  children: ReactNode;
};

/** A button. 32 px high, 44 under a finger; `isPending` keeps focus and says that it is busy. */
export function Button({ look = 'plain', icon, filled = false, iconOnly = false, wide = false, keys, children, ...rest }: ButtonProps) {
  const classes = ['button', `button-${look}`, iconOnly && 'button-icon', wide && 'button-wide'].filter(Boolean).join(' ');
  return (
    <AriaButton {...rest} className={classes}>
      {icon && <Icon name={icon} filled={filled} />}
      <span className={iconOnly ? 'visually-hidden' : 'button-text'}>{children}</span>
      {keys && <kbd aria-hidden="true">{keys}</kbd>}
    </AriaButton>
  );
}
