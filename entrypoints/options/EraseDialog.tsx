import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { ask } from '../../lib/messages/send.ts';
import { t, tCount } from '../../lib/messages/strings.ts';

/** `said`: what became of the backup, which is told here, where it was asked for; `isWriting` while it is made. */
type Props = { count: number; said: string; isWriting: boolean; onBackup: () => Promise<void>; onClose: (erased: boolean) => void };

/** The one thing that can't be undone: a backup is offered, and a word has to be typed. */
export function EraseDialog({ count, said, isWriting, onBackup, onClose }: Props) {
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
    <Dialog title={t('options_erase_title')} text={tCount('options_erase_text', count)} role="alertdialog" isDismissable={!busy} onClose={() => onClose(false)}>
      <div>
        <Button icon="download" isPending={isWriting} onPress={() => void onBackup()}>
          {t('options_erase_backup')}
        </Button>
      </div>
      <p role="status">{failed ? t('collection_failed') : said || t('options_backup_hint')}</p>
      <TextField label={t('options_erase_type', word)} value={typed} onChange={setTyped} autoFocus autoComplete="off" />
      <div className="dialog-acts">
        <Button look="danger" isDisabled={!confirmed} isPending={busy} onPress={erase}>
          {t('options_erase_do')}
        </Button>
        <Button look="bare" isDisabled={busy} onPress={() => onClose(false)}>
          {t('panel_cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
