import { PurgeDialog } from '../../components/collection/PurgeDialog.tsx';
import { SpeakerDialog, type Named } from '../../components/collection/SpeakerDialog.tsx';
import { TagDialog } from '../../components/collection/TagDialog.tsx';
import type { Overview } from '../../lib/collection/search/index.ts';
import type { Actions, ClipChange } from './use-actions.ts';

/** What the page asks before it acts on clips. */
export type Question = { ask: 'speaker'; ids: string[]; speaker: Named | null } | { ask: 'tags'; ids: string[]; common: string[] } | { ask: 'purge'; ids: string[] };

type Props = { question: Question; overview: Overview; actions: Actions; onPurge: (ids: string[]) => void; onClose: () => void };

/** The dialog that asks the question. Changes are made once it is closed. */
export function Dialogs({ question, overview, actions, onPurge, onClose }: Props) {
  const { ids } = question;
  const edit = (change: ClipChange) => {
    onClose();
    void actions.change(ids, change);
  };
  if (question.ask === 'purge') {
    const purge = () => {
      onClose();
      onPurge(ids);
    };
    return <PurgeDialog count={ids.length} onClose={onClose} onPurge={purge} />;
  }
  if (question.ask === 'speaker') {
    return <SpeakerDialog count={ids.length} speaker={question.speaker} people={overview.people} onClose={onClose} onName={(speaker) => edit({ speaker })} />;
  }
  return <TagDialog count={ids.length} common={question.common} known={overview.tags} onClose={onClose} onTag={edit} />;
}
