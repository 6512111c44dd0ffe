import { t } from '../../lib/messages/strings.ts';
import type { Action } from '../ActionMenu.tsx';
import type { ButtonProps } from '../Button.tsx';
import { MenuButton } from './MenuButton.tsx';

const COPY = ['citation', 'quotation', 'markdown'] as const;
const EXPORT = ['json', 'csv', 'markdown', 'annotation'] as const;
export type CopyAs = (typeof COPY)[number];
export type ExportAs = (typeof EXPORT)[number];

type Look = Pick<ButtonProps, 'look' | 'iconOnly' | 'isDisabled'>;

export function CopyButton({ onCopy, ...look }: Look & { onCopy: (form: CopyAs) => void }) {
  const actions = COPY.map((id): Action => ({ id, icon: id === 'markdown' ? 'page' : 'copy', text: t(`collection_copy_${id}`) }));
  return (
    <MenuButton {...look} icon="copy" label={t('collection_copy')} actions={actions} onAction={(id) => onCopy(id as CopyAs)}>
      {t('collection_copy')}
    </MenuButton>
  );
}

/** `label` says how many. */
export function ExportButton({ label, onExport, ...look }: Look & { label: string; onExport: (format: ExportAs) => void }) {
  const actions = EXPORT.map((id): Action => ({ id, icon: 'download', text: t(`export_${id}`) }));
  return (
    <MenuButton {...look} icon="download" label={label} actions={actions} onAction={(id) => onExport(id as ExportAs)}>
      {label}
    </MenuButton>
  );
}
