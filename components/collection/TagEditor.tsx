import { useId, useRef, useState } from 'react';
import { t } from '../../lib/messages/strings.ts';
import { Icon } from '../Icon.tsx';
import './TagEditor.css';

type Props = { tags: readonly string[]; known: readonly string[]; onAdd: (tags: string[]) => void; onRemove: (tag: string) => void; autoFocus?: boolean };

/**
 * Tags as they are, each to be taken away, and a field for another; Enter or a comma sets it. Says what comes and goes, never
 * which tags there are then: the next one may be typed before the one before it is stored.
 */
export function TagEditor({ tags, known, onAdd, onRemove, autoFocus }: Props) {
  const [typed, setTyped] = useState('');
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const add = (text: string) => {
    const added = text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '' && !tags.includes(tag));
    if (added.length > 0) onAdd(added);
    setTyped('');
  };
  return (
    <div className="tags">
      {tags.map((tag) => (
        <span key={tag} className="tag tag-set">
          <bdi>{tag}</bdi>
          <button
            type="button"
            aria-label={t('collection_tag_remove', tag)}
            onClick={(event) => {
              // By key: the button goes, and the focus would go with it. A finger wants no keyboard.
              if (event.detail === 0) field.current?.focus();
              onRemove(tag);
            }}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        ref={field}
        className="tags-add"
        autoFocus={autoFocus}
        list={list}
        dir="auto"
        maxLength={80}
        aria-label={t('collection_tag_add')}
        placeholder={t('collection_tag_add')}
        value={typed}
        onChange={(event) => (event.target.value.includes(',') ? add(event.target.value) : setTyped(event.target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typed.trim() !== '') {
            // Of a form around it the next one is meant.
            event.preventDefault();
            add(typed);
          }
          if (event.key === 'Backspace' && typed === '' && tags.length > 0) onRemove(tags.at(-1)!);
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
