import { useId, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../lib/messages/strings.ts';
import { Button } from './Button.tsx';
import './Dialog.css';

type Props = {
  title: string;
  /** `alertdialog` for what cannot be undone. */
  role?: 'dialog' | 'alertdialog';
  /** Not while something runs that a press beside it must not break off. */
  isDismissable?: boolean;
  onClose: () => void;
  /** What it is about, read out with the title as it opens. */
  text?: string;
  /** The buttons at its foot, the one to press most likely first. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** A question or a report that stands above the page until it is answered. Escape and its cross close it. */
export function Dialog({ title, role = 'dialog', isDismissable = true, onClose, text, actions, children }: Props) {
  const about = useId();
  return (
    <ModalOverlay className="dialog-veil" isOpen isDismissable={isDismissable} onOpenChange={(open) => !open && onClose()}>
      <Modal className="dialog-box">
        <AriaDialog className="dialog" role={role} aria-describedby={text && about}>
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="bare" icon="close" iconOnly onPress={onClose}>
              {t('collection_close')}
            </Button>
          </header>
          {text && <p id={about}>{text}</p>}
          {children}
          {actions && <footer className="dialog-acts">{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
