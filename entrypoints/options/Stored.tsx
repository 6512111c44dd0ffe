import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Section } from '../../components/Section.tsx';
import { readersLanguage, t, tCount } from '../../lib/messages/strings.ts';
import { saveBackup } from './backup.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { useStorage } from './use-storage.ts';

/** What is stored and how much, a backup of it, and the end of it. */
export function Stored() {
  const { storage, failed, persist } = useStorage();
  const [said, setSaid] = useState('');
  const [erasing, setErasing] = useState(false);
  const [writing, setWriting] = useState(false);
  if (failed)
    return (
      <Section title={t('options_data')}>
        <p>{t('collection_error_text')}</p>
      </Section>
    );
  if (!storage) return null;
  const { kept, trashed, corrections, bytes, persisted } = storage;
  const say = (work: Promise<string>): Promise<void> =>
    work.then(setSaid, (error: unknown) => {
      console.warn('Saidby:', error);
      setSaid(t('collection_failed'));
    });
  const backup = () => {
    setWriting(true);
    return say(saveBackup().then((count) => tCount('options_backup_done', count))).finally(() => setWriting(false));
  };
  const keep = () => say(persist().then((agreed) => (agreed ? '' : t('options_data_persist_refused'))));
  return (
    <Section title={t('options_data')} text={t('options_data_text')}>
      <dl className="options-facts">
        <dt>{t('options_data_clips')}</dt>
        <dd>
          {tCount('clips', kept)}
          {trashed > 0 && ` · ${t('options_data_trash', trashed)}`}
        </dd>
        <dt>{t('options_data_corrections')}</dt>
        <dd>{corrections.toLocaleString(readersLanguage())}</dd>
        <dt>{t('options_data_size')}</dt>
        <dd>{bytes === null ? '–' : sizeOf(bytes)}</dd>
        <dt>{t('options_data_persist')}</dt>
        <dd>{persisted ? t('options_yes') : t('options_data_persist_no')}</dd>
      </dl>
      <div className="options-row">
        <Button icon="download" isPending={writing} onPress={() => void backup()}>
          {t('options_backup')}
        </Button>
        {!persisted && <Button onPress={() => void keep()}>{t('options_data_persist_ask')}</Button>}
        <Button look="danger" icon="trash" onPress={() => (setSaid(''), setErasing(true))} isDisabled={kept + trashed + corrections === 0}>
          {t('options_erase')}
        </Button>
      </div>
      <p className="options-quiet" role="status">
        {said || t('options_backup_hint')}
      </p>
      {erasing && (
        <EraseDialog
          count={kept + trashed}
          said={said}
          isWriting={writing}
          onBackup={backup}
          onClose={(erased) => (setErasing(false), erased && setSaid(t('options_erase_done')))}
        />
      )}
    </Section>
  );
}

/** Bytes in the unit that fits, in the reader's digits. */
function sizeOf(bytes: number): string {
  const unit = bytes < 1e6 ? 'kilobyte' : bytes < 1e9 ? 'megabyte' : 'gigabyte';
  const divisor = { kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9 }[unit];
  return new Intl.NumberFormat(readersLanguage(), { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / divisor);
}
