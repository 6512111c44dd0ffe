import { useEffect, useRef } from 'react';
import { t } from '../../lib/messages/strings.ts';
import { Icon } from '../Icon.tsx';
import './SearchBox.css';

/** The search field, heard as a search landmark. `/` and Ctrl+K bring the cursor here from anywhere that is not typed in. */
export function SearchBox({ value, onChange, onDown }: { value: string; onChange: (value: string) => void; onDown: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const command = (event.ctrlKey || event.metaKey) && event.key === 'k';
      const slash = event.key === '/' && event.target instanceof Element && event.target.matches('[role=listbox]');
      if (!command && !slash) return;
      event.preventDefault();
      input.current?.select();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return (
    <search className="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('collection_search')}
        placeholder={t('collection_search')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value) {
            event.preventDefault();
            onChange('');
          } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            onDown();
          }
        }}
      />
      {value ? (
        <button type="button" className="search-clear" aria-label={t('collection_search_clear')} onClick={() => (onChange(''), input.current?.focus())}>
          <Icon name="close" />
        </button>
      ) : (
        <kbd aria-hidden="true">/</kbd>
      )}
    </search>
  );
}
