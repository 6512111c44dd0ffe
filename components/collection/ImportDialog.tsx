import type { ImportReport } from '../../lib/collection/index.ts';
import type { Problem } from '../../lib/exchange/index.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { Icon } from '../Icon.tsx';
import './ImportDialog.css';

export type ImportState =
  | { step: 'reading'; name: string }
  | { step: 'writing'; count: number }
  | ({ step: 'done' } & ImportReport)
  | { step: 'refused'; name: string; problems: Problem[]; more: number }
  | { step: 'failed' };

type Props = { state: ImportState; onCancel: () => void; onAnother: () => void };

/** How an import goes, and its report: what came in, or why nothing did, with line and field. */
export function ImportDialog({ state, onCancel, onAnother }: Props) {
  const busy = state.step === 'reading' || state.step === 'writing';
  const lost = state.step === 'refused' || state.step === 'failed';
  return (
    <Dialog
      title={t(lost ? 'import_refused_title' : busy ? 'import_title' : 'import_done_title')}
      isDismissable={!busy}
      onClose={onCancel}
      actions={<Acts state={state} onCancel={onCancel} onAnother={onAnother} />}
    >
      <div className="import" role="status">
        {state.step === 'reading' && <Busy text={t('import_reading', state.name)} />}
        {state.step === 'writing' && <Busy text={tCount('import_writing', state.count)} />}
        {state.step === 'done' && <Report {...state} />}
        {state.step === 'failed' && <p>{t('import_failed_text')}</p>}
        {state.step === 'refused' && <Refusal {...state} />}
      </div>
    </Dialog>
  );
}

function Acts({ state, onCancel, onAnother }: Props) {
  if (state.step === 'writing') return null;
  if (state.step === 'reading') return <Button onPress={onCancel}>{t('collection_cancel')}</Button>;
  return (
    <>
      <Button look="main" autoFocus onPress={onCancel}>
        {t('collection_close')}
      </Button>
      {state.step !== 'done' && (
        <Button look="bare" onPress={onAnother}>
          {t('import_another')}
        </Button>
      )}
    </>
  );
}

function Busy({ text }: { text: string }) {
  return (
    <>
      <p className="import-name">{text}</p>
      <div className="import-bar" aria-hidden="true" />
    </>
  );
}

function Report({ added, updated, unchanged, trashed }: ImportReport) {
  if (added + updated + unchanged === 0) return <p>{t('import_none')}</p>;
  return (
    <ul className="import-report">
      {(
        [
          ['added', added],
          ['updated', updated],
          ['unchanged', unchanged],
          ['trashed', trashed],
        ] as const
      ).map(
        ([kind, count]) =>
          count > 0 && (
            <li key={kind}>
              <Icon name={kind === 'unchanged' ? 'bookmark' : kind === 'trashed' ? 'trash' : 'check'} />
              {tCount(`import_${kind}`, count)}
            </li>
          ),
      )}
    </ul>
  );
}

function Refusal({ name, problems, more }: { name: string; problems: readonly Problem[]; more: number }) {
  return (
    <>
      <p className="import-name">{t('import_refused_text', name)}</p>
      <ul className="import-problems" tabIndex={0} aria-label={t('import_refused_title')}>
        {problems.map((problem, index) => (
          <li key={index}>
            <ProblemLine {...problem} />
          </li>
        ))}
        {more > 0 && <li className="import-more">{tCount('import_more', more)}</li>}
      </ul>
    </>
  );
}

function ProblemLine({ code, line, field }: Problem) {
  const place = code === 'cutShort' || line === null ? null : field === null ? t('import_at_line_only', line) : t('import_at_line', line, field);
  return (
    <>
      {place && <b>{place} </b>}
      {t(`import_problem_${code}`, line ?? '')}
    </>
  );
}
