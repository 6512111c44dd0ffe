import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';
import './ActionMenu.css';

export type Action = { id: string; icon: IconName; text: string };

type Props = { label: string; actions: Action[]; beside: RefObject<HTMLElement | null>; onAction: (id: string) => void; onClose: () => void };

/** A menu that stands open beside the button that asked for it. One for a whole list, not one for each row. */
export function ActionMenu({ label, actions, beside, onAction, onClose }: Props) {
  return (
    <Popover className="menu-popover" aria-label={label} isOpen triggerRef={beside} placement="bottom end" onOpenChange={(open) => !open && onClose()}>
      <Menu className="menu" aria-label={label} autoFocus="first" items={actions} onAction={(key) => onAction(String(key))} onClose={onClose}>
        {({ id, icon, text }) => (
          <MenuItem id={id} className="menu-item" textValue={text}>
            <Icon name={icon} />
            {text}
          </MenuItem>
        )}
      </Menu>
    </Popover>
  );
}
