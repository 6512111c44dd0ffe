import { useEffect, type RefObject } from 'react';
import { ClipDetail } from '../../components/collection/ClipDetail.tsx';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { t } from '../../lib/messages/strings.ts';
import type { Question } from './Dialogs.tsx';
import type { Actions } from './use-actions.ts';
import { useClip } from './use-clip.ts';

type Props = {
  id: string | null;
  tags: readonly string[];
  hasClips: boolean;
  actions: Actions;
  colourOf: (speaker: string | null) => number | null;
  onAsk: (question: Question) => void;
  onDelete: (ids: string[]) => void;
  onRestore: (ids: string[]) => void;
  onBack: () => void;
  ref: RefObject<HTMLElement | null>;
};

/** The clip that is open, or what stands there while none is. */
export function ClipPane({ id, tags, hasClips, actions, colourOf, onAsk, onDelete, onRestore, onBack, ref }: Props) {
  const found = useClip(id);
  const shownId = found?.clip.id;
  // Where the clip takes the place of the list, the focus would be lost with it.
  useEffect(() => {
    const focused = document.activeElement;
    if (shownId && (focused === document.body || !focused?.checkVisibility())) ref.current?.focus();
  }, [shownId, ref]);
  if (id === null) {
    return <div className="pane pane-empty">{hasClips && <EmptyState icon="bookmark" title={t('collection_detail_none')} text={t('collection_detail_keys')} />}</div>;
  }
  if (found === null) {
    return (
      <div className="pane">
        <EmptyState icon="search" title={t('collection_detail_gone')} text={t('collection_detail_gone_text')}>
          <Button onPress={onBack}>{t('collection_back')}</Button>
        </EmptyState>
      </div>
    );
  }
  if (!found) return <div className="pane" aria-busy="true" />;
  const { clip, history } = found;
  return (
    <div className="pane">
      <ClipDetail
        ref={ref}
        clip={clip}
        history={history}
        tags={tags}
        colour={colourOf(clip.speaker?.name ?? null)}
        onName={() => onAsk({ ask: 'speaker', ids: [clip.id], speaker: clip.speaker })}
        onEdit={(change) => actions.edit(clip.id, change)}
        onTyping={actions.wake}
        onCopy={(form) => void actions.copy([clip.id], form)}
        onDelete={() => onDelete([clip.id])}
        onRestore={() => onRestore([clip.id])}
        onPurge={() => onAsk({ ask: 'purge', ids: [clip.id] })}
        onBack={onBack}
      />
    </div>
  );
}
