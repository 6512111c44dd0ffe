import type { CopyForm, ExportFormat } from '../../lib/exchange/index.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import { CopyButton, ExportButton } from './CopyAndExport.tsx';

type Props = {
  count: number;
  inTrash: boolean;
  onCopy: (form: CopyForm) => void;
  onExport: (format: ExportFormat) => void;
  onTag: () => void;
  onName: () => void;
  onDelete: () => void;
  onRestore: () => void;
  onPurge: () => void;
  onMarkAll: () => void;
};

/** What can be done with all marked clips. */
export function MarkedTools({ count, inTrash, onCopy, onExport, onTag, onName, onDelete, onRestore, onPurge, onMarkAll }: Props) {
  return (
    <div className="list-marked-acts">
      <Button look="bare" onPress={onMarkAll}>
        {t('collection_mark_all')}
      </Button>
      <CopyButton look="bare" iconOnly onCopy={onCopy} />
      <ExportButton look="bare" iconOnly label={tCount('export_some', count)} onExport={onExport} />
      {inTrash ? (
        <>
          <Button look="bare" icon="undo" onPress={onRestore}>
            {t('collection_restore')}
          </Button>
          <Button look="bare" icon="trash" iconOnly onPress={onPurge}>
            {t('collection_purge')}
          </Button>
        </>
      ) : (
        <>
          <Button look="bare" icon="person" iconOnly onPress={onName}>
            {t('collection_change_speaker')}
          </Button>
          <Button look="bare" icon="tag" iconOnly onPress={onTag}>
            {t('collection_tag_marked')}
          </Button>
          <Button look="bare" icon="trash" iconOnly onPress={onDelete}>
            {t('collection_delete')}
          </Button>
        </>
      )}
    </div>
  );
}
