import type { Ref } from 'react';
import { placeInParagraph } from '../../lib/clip/index.ts';
import type { Clip } from '../../lib/clip/schema.ts';
import { languageOf, publisherOf, type Change } from '../../lib/collection/index.ts';
import { markSpan } from '../../lib/collection/search/index.ts';
import { sourceLink, type CopyForm } from '../../lib/exchange/index.ts';
import { t } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import { ConfidenceWord } from '../ConfidenceWord.tsx';
import { Icon } from '../Icon.tsx';
import { SpeakerSwatch } from '../SpeakerSwatch.tsx';
import { ClipHistory } from './ClipHistory.tsx';
import { CopyButton } from './CopyAndExport.tsx';
import { shownDate, shownMoment } from './dates.ts';
import { NoteEditor } from './NoteEditor.tsx';
import { Pieces } from './Pieces.tsx';
import { TagEditor } from './TagEditor.tsx';
import { Why } from './Why.tsx';
import './ClipDetail.css';

type Props = {
  clip: Clip;
  history: readonly Change[];
  colour: number | null;
  /** Every tag of the collection. */
  tags: readonly string[];
  onName: () => void;
  /** Says whether it was kept. */
  onEdit: (change: { note?: string; addTags?: string[]; removeTags?: string[] }) => Promise<boolean>;
  /** Something is about to be edited. */
  onTyping: () => void;
  onCopy: (form: CopyForm) => void;
  onDelete: () => void;
  onRestore: () => void;
  onPurge: () => void;
  onBack: () => void;
  ref?: Ref<HTMLElement>;
};

/** One clip with all that is known of it: who, why, where it stood, what the reader made of it. */
export function ClipDetail({ clip, history, colour, tags, onName, onEdit, onTyping, onCopy, onDelete, onRestore, onPurge, onBack, ref }: Props) {
  const { speaker, article, context } = clip;
  const link = sourceLink(clip);
  return (
    <section ref={ref} className="detail" aria-label={t('collection_detail_label')} tabIndex={-1}>
      <div className="detail-back">
        <Button look="bare" icon="chevron" onPress={onBack}>
          {t('collection_back')}
        </Button>
      </div>
      <blockquote className="detail-words" dir="auto" lang={languageOf(clip)}>
        {clip.exact}
      </blockquote>
      <div className="detail-speaker">
        <SpeakerSwatch index={colour} />
        <h2>
          <bdi>{speaker?.name ?? t('collection_unknown')}</bdi>
        </h2>
        <ConfidenceWord basis={speaker?.basis ?? 'unknown'} confidence={speaker?.confidence ?? null} />
        <Button look="bare" icon="pen" iconOnly onPress={onName}>
          {t(speaker ? 'collection_change_speaker' : 'collection_name_speaker')}
        </Button>
        {speaker?.role && (
          <p>
            <bdi lang={languageOf(clip)}>{speaker.role}</bdi>
          </p>
        )}
      </div>
      <p className="detail-why">
        <span className="visually-hidden">{t('collection_why')}: </span>
        <Why clip={clip} />
      </p>
      <div className="detail-acts">
        {link ? (
          <a className="button button-main" href={link} target="_blank" rel="noopener noreferrer">
            <Icon name="out" />
            {t('collection_open_source')}
          </a>
        ) : (
          <span className="detail-quiet">{t('collection_source_none')}</span>
        )}
        <CopyButton onCopy={onCopy} />
        {clip.deleted === null ? (
          <Button look="bare" icon="trash" iconOnly onPress={onDelete}>
            {t('collection_delete')}
          </Button>
        ) : (
          <>
            <Button icon="undo" onPress={onRestore}>
              {t('collection_restore')}
            </Button>
            <Button look="danger" onPress={onPurge}>
              {t('collection_purge')}
            </Button>
          </>
        )}
      </div>
      {clip.deleted !== null && <p className="detail-warn">{t('collection_trashed_at', shownMoment(clip.deleted))}</p>}
      {context.paragraph !== clip.exact && (
        <>
          <h3>{t('collection_in_article')}</h3>
          <p className="detail-context reading" dir="auto" lang={languageOf(clip)}>
            <Pieces pieces={markSpan(context.paragraph, placeInParagraph(clip))} />
          </p>
        </>
      )}
      <h3>{t('collection_source')}</h3>
      <div className="detail-source">
        {article.headline && (
          <p dir="auto" lang={languageOf(clip)}>
            {article.headline}
          </p>
        )}
        <p className="detail-quiet" dir="auto">
          {[publisherOf(clip), article.byline, article.published && shownDate(article.published)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <h3>{t('collection_tags')}</h3>
      <TagEditor key={`tags-${clip.id}`} tags={clip.tags} known={tags} onAdd={(addTags) => void onEdit({ addTags })} onRemove={(tag) => void onEdit({ removeTags: [tag] })} />
      <NoteEditor key={`note-${clip.id}`} note={clip.note} onChange={(note) => onEdit({ note })} onTyping={onTyping} />
      <ClipHistory saved={clip.saved} changes={history} />
    </section>
  );
}
