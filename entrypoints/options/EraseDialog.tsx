import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ask } from '../../lib/messages/send.ts';
import { t, tCount } from '../../lib/messages/strings.ts';

/** `said`: what became of the backup, which is told here, where it was asked for. */
type Props = { count: number; said: string; onBackup: () => void; onClose: (erased: boolean) => void };

/** The one thing that can't be undone: a backup is offered, and a word has to be typed. */
export function EraseDialog({ count, said, onBackup, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const word = t('options_erase_word');
  const confirmed = typed.trim().toLowerCase() === word.toLowerCase();
  const erase = () => {
    setBusy(true);
    setFailed(false);
    void ask('eraseAll', {}).then(
      () => onClose(true),
      (error: unknown) => {
        console.warn('Saidby:', error);
        setBusy(false);
        setFailed(true);
      },
    );
  };
  return (
    <ModalOverlay className="options-overlay" isOpen isDismissable={!busy} onOpenChange={(open) => !open && onClose(false)}>
      <Modal className="options-modal">
        <Dialog className="options-dialog" role="alertdialog">
          <Heading slot="title" level={2}>
            {t('options_erase_title')}
          </Heading>
          <p className="options-quiet">{tCount('options_erase_text', count)}</p>
          <div className="options-row">
            <Button icon="download" onPress={onBackup}>
              {t('options_erase_backup')}
            </Button>
          </div>
          <TextField label={t('options_erase_type', word)} value={typed} onChange={setTyped} autoFocus autoComplete="off" />
          <div className="options-row">
            <Button look="danger" isDisabled={!confirmed} isPending={busy} onPress={erase}>
              {t('options_erase_do')}
            </Button>
            <Button look="bare" isDisabled={busy} onPress={() => onClose(false)}>
              {t('panel_cancel')}
            </Button>
          </div>
          <p className="options-quiet" role="status">
            {failed ? t('collection_failed') : said}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
