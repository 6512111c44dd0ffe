import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/messages/strings.ts';
import './NoteEditor.css';

/** A pause in typing after which the note is kept. */
const PAUSE_MS = 700;

/** The note, kept by itself: after a pause, when the field is left, when another clip is opened, when the page goes. `onChange` says whether it was; `onTyping` tells that it will be asked to. */
export function NoteEditor({ note, onChange, onTyping }: { note: string; onChange: (note: string) => Promise<boolean>; onTyping: () => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  const pending = useRef<string | null>(null);
  const save = useRef(onChange);
  save.current = onChange;

  const keep = async () => {
    const words = pending.current;
    if (words === null) return;
    pending.current = null;
    const isKept = await save.current(words);
    // What was typed meanwhile counts.
    if (pending.current !== null) return;
    if (!isKept) pending.current = words;
    setKept(isKept);
  };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => void keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  // The clip changes, or the page goes, which React is not told of: what was typed is kept.
  useEffect(() => {
    const leave = () => void keep();
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  // From here on the field shows what is stored, which another window may change.
  useEffect(() => {
    if (note === draft && pending.current === null) setDraft(null);
  }, [note, draft, kept]);

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
        onFocus={onTyping}
        onChange={(event) => {
          onTyping();
          setKept(false);
          pending.current = event.target.value;
          setDraft(event.target.value);
        }}
        onBlur={() => void keep()}
      />
    </label>
  );
}
