import { useRef, useState, type ReactNode } from 'react';
import { ActionMenu, type Action } from '../ActionMenu.tsx';
import { Button, type ButtonProps } from '../Button.tsx';

type Props = Pick<ButtonProps, 'icon' | 'look' | 'iconOnly' | 'isDisabled'> & { actions: Action[]; label: string; onAction: (id: string) => void; children: ReactNode };

/** A button that opens a menu of ways to do what it says. */
export function MenuButton({ actions, label, onAction, children, ...button }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <span ref={place}>
      <Button {...button} aria-haspopup="menu" aria-expanded={open} onPress={() => setOpen(true)}>
        {children}
      </Button>
      {open && (
        <ActionMenu
          label={label}
          actions={actions}
          beside={place}
          onAction={(id) => {
            setOpen(false);
            onAction(id);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </span>
  );
}
