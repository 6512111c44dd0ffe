import { PurgeDialog } from '../../components/collection/PurgeDialog.tsx';
import { SpeakerDialog } from '../../components/collection/SpeakerDialog.tsx';
import { TagDialog } from '../../components/collection/TagDialog.tsx';
import type { Overview } from '../../lib/collection/search/index.ts';
import type { Actions } from './use-actions.ts';

/** What the page asks before it acts on clips. */
export type Question = { ask: 'speaker'; ids: string[]; speaker: { name: string; role: string | null } | null } | { ask: 'tags' | 'purge'; ids: string[] };

type Props = { question: Question; overview: Overview; actions: Actions; onClose: () => void };

export function Dialogs({ question, overview, actions, onClose }: Props) {
  const { ids } = question;
  const answered = (act: Promise<unknown>) => {
    onClose();
    void act;
  };
  if (question.ask === 'purge') return <PurgeDialog count={ids.length} onClose={onClose} onPurge={() => answered(actions.purge(ids))} />;
  if (question.ask === 'speaker') {
    return (
      <SpeakerDialog count={ids.length} speaker={question.speaker} people={overview.people} onClose={onClose} onName={(speaker) => answered(actions.edit(ids, { speaker }))} />
    );
  }
  return <TagDialog count={ids.length} known={overview.tags} onClose={onClose} onTag={(addTags) => answered(actions.edit(ids, { addTags }))} />;
}
