import { COPIES, EXPORTS, type CopyForm, type ExportFormat } from '../../lib/exchange/index.ts';
import { t } from '../../lib/messages/strings.ts';
import type { Action } from '../ActionMenu.tsx';
import type { ButtonProps } from '../Button.tsx';
import { MenuButton } from './MenuButton.tsx';

const COPY_FORMS = Object.keys(COPIES) as CopyForm[];
const EXPORT_FORMATS = Object.keys(EXPORTS) as ExportFormat[];

type Look = Pick<ButtonProps, 'look' | 'iconOnly' | 'isDisabled'>;

export function CopyButton({ onCopy, ...look }: Look & { onCopy: (form: CopyForm) => void }) {
  const actions = COPY_FORMS.map((id): Action => ({ id, icon: id === 'markdown' ? 'page' : 'copy', text: t(`collection_copy_${id}`) }));
  return (
    <MenuButton {...look} icon="copy" label={t('collection_copy')} actions={actions} onAction={(id) => onCopy(id as CopyForm)}>
      {t('collection_copy')}
    </MenuButton>
  );
}

/** `label` says how many. */
export function ExportButton({ label, onExport, ...look }: Look & { label: string; onExport: (format: ExportFormat) => void }) {
  const actions = EXPORT_FORMATS.map((id): Action => ({ id, icon: 'download', text: t(`export_${id}`) }));
  return (
    <MenuButton {...look} icon="download" label={label} actions={actions} onAction={(id) => onExport(id as ExportFormat)}>
      {label}
    </MenuButton>
  );
}
