import { t, tCount } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';

/** The only question this page asks before it acts, since the only thing that cannot be undone. Cancel has the focus. */
export function PurgeDialog({ count, onPurge, onClose }: { count: number; onPurge: () => void; onClose: () => void }) {
  return (
    <Dialog
      role="alertdialog"
      title={tCount('collection_purge_title', count)}
      text={tCount('collection_purge_text', count)}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {t('collection_cancel')}
          </Button>
          <Button look="danger" icon="trash" onPress={onPurge}>
            {t('collection_purge_do')}
          </Button>
        </>
      }
    />
  );
}
