import { Button } from '../../components/Button.tsx';
import { ExportButton } from '../../components/collection/CopyAndExport.tsx';
import type { ExportFormat } from '../../lib/exchange/index.ts';
import { t } from '../../lib/messages/strings.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import { openPage } from './open.ts';
import type { Said } from './use-quotations.ts';

type Props = {
  page: PageState;
  said: Said | null;
  onUndo: (way: () => Promise<void>) => void;
  onForget: () => void;
  onSaveAll: (ids: string[]) => void;
  onExport: (format: ExportFormat) => void;
};

/** Beneath the list: what was just done, save all, export what is kept of the page, the way to the collection. */
export function QuotationFooter({ page, said, onUndo, onForget, onSaveAll, onExport }: Props) {
  const unsaved = page.quotations.filter(({ clip }) => clip === null).map(({ id }) => id);
  const undo = said?.undo;
  return (
    <footer className="quotations-footer">
      {said && (
        <div className="quotations-said">
          <span>{said.text}</span>
          {undo && (
            <Button look="bare" icon="undo" onPress={() => onUndo(undo)}>
              {t('panel_undo')}
            </Button>
          )}
          <Button look="bare" icon="close" iconOnly onPress={onForget}>
            {t('panel_close')}
          </Button>
        </div>
      )}
      <Button icon="bookmark" isDisabled={unsaved.length === 0} onPress={() => onSaveAll(unsaved)}>
        {unsaved.length === 0 ? t('panel_all_saved') : t('panel_save_all', unsaved.length)}
      </Button>
      {unsaved.length < page.quotations.length && <ExportButton look="bare" label={t('export_button')} onExport={onExport} />}
      <Button look="bare" icon="collection" onPress={() => void openPage('collection')}>
        {t('panel_collection')}
      </Button>
    </footer>
  );
}
