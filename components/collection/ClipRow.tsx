import { memo } from 'react';
import { markTerms, type Row } from '../../lib/collection/search/index.ts';
import { t } from '../../lib/messages/strings.ts';
import { Icon } from '../Icon.tsx';
import { SpeakerSwatch, speakerColour } from '../SpeakerSwatch.tsx';
import { shownDate } from './dates.ts';
import { Pieces } from './Pieces.tsx';
import './ClipRow.css';

export type ClipRowProps = {
  row: Row;
  /** Place in the list, from 0, and how long that is. */
  index: number;
  size: number;
  colour: number | null;
  /** Words to mark, folded. */
  terms: ReadonlySet<string>;
  open: boolean;
  marked: boolean;
  measure: (element: HTMLElement | null) => void;
};

/** One clip of the list: the quotation first, then who and where. An option of the list box around it, which hears all presses. */
export const ClipRow = memo(function ClipRow({ row, index, size, colour, terms, open, marked, measure }: ClipRowProps) {
  return (
    <div
      ref={measure}
      data-index={index}
      id={rowId(row.id)}
      className="clip"
      role="option"
      aria-selected={marked}
      aria-posinset={index + 1}
      aria-setsize={size}
      data-clip={row.id}
      data-open={open || undefined}
      data-marked={marked || undefined}
    >
      <span className="clip-lead" data-mark style={{ '--c': speakerColour(colour) }}>
        <SpeakerSwatch index={colour} />
        <span className="clip-check">
          <Icon name="check" />
        </span>
      </span>
      <span className="clip-words reading" dir="auto" lang={row.language}>
        <Pieces pieces={markTerms(row.exact, terms)} />
      </span>
      <span className="clip-source">
        <b>{row.speaker === null ? t('collection_unknown') : <Marked text={row.speaker} terms={terms} />}</b>
        {row.role && (
          <span lang={row.language}>
            <Marked text={row.role} terms={terms} />
          </span>
        )}
        <span>
          <Marked text={row.publisher} terms={terms} />
        </span>
        <span>{shownDate(row.day, 'short')}</span>
        {row.hasNote && (
          <span className="clip-note">
            <Icon name="pen" />
            <span className="visually-hidden">{t('collection_has_note')}</span>
          </span>
        )}
        {row.tags.map((tag) => (
          <span key={tag} className="tag">
            <bdi>{tag}</bdi>
          </span>
        ))}
      </span>
    </div>
  );
});

/** A text in whatever direction it is written, within the line's own. */
function Marked({ text, terms }: { text: string; terms: ReadonlySet<string> }) {
  return (
    <bdi>
      <Pieces pieces={markTerms(text, terms)} />
    </bdi>
  );
}

/** Of the element, so that the list can say which row is the current one. */
export function rowId(clip: string): string {
  return `clip-${clip}`;
}
