import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/messages/strings.ts';
import './NoteEditor.css';

/** A pause in typing after which the note is kept. */
const PAUSE_MS = 700;

/** The note, kept by itself: after a pause, when the field is left, when another clip is opened. */
export function NoteEditor({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  const pending = useRef<string | null>(null);
  const save = useRef(onChange);
  save.current = onChange;

  const keep = () => {
    if (pending.current === null) return;
    save.current(pending.current);
    pending.current = null;
    setKept(true);
  };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  // The clip changes, or the page goes: what was typed is kept.
  useEffect(
    () => () => {
      if (pending.current !== null) save.current(pending.current);
    },
    [],
  );

  return (
    <label className="note">
      <span className="note-label">
        {t('collection_note')}
        <small role="status">{kept && t('collection_note_saved')}</small>
      </span>
      <textarea
        className="field-input"
        dir="auto"
        rows={2}
        placeholder={t('collection_note_hint')}
        value={draft ?? note}
        onChange={(event) => {
          setKept(false);
          pending.current = event.target.value;
          setDraft(event.target.value);
        }}
        onBlur={keep}
      />
    </label>
  );
}
