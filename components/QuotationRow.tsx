import type { ReactNode } from 'react';
import { t } from '../lib/messages/strings.ts';
import { Icon } from './Icon.tsx';
import './QuotationRow.css';

export type QuotationRowProps = {
  id: string;
  text: string;
  /** That it is in, for those who hear it; `undefined` where nobody knows. */
  language: string | undefined;
  /** One quiet line beneath, such as `likely, from the context`. */
  note: string | null;
  saved: boolean;
  current: boolean;
  onGo: (id: string) => void;
  onSave: (id: string, saved: boolean) => void;
  /** Is the menu of everything else open for it? */
  menuOpen: boolean;
  /** Opens that menu, beside the button that was pressed. */
  onMore: (id: string, button: HTMLButtonElement) => void;
  /** What stands beneath while the speaker is being named, or the button that starts it. */
  children?: ReactNode;
};

/** One quotation in a list: press to go there, the bookmark to keep it. Plain buttons, since a page may have thousands. */
export function QuotationRow({ id, text, language, note, saved, current, menuOpen, onGo, onSave, onMore, children }: QuotationRowProps) {
  const beginning = beginningOf(text);
  return (
    <div className="quotation" data-current={current || undefined}>
      <button type="button" className="quotation-go" id={`go-${id}`} data-go={id} aria-current={current || undefined} onClick={() => onGo(id)}>
        <q dir="auto" lang={language}>
          {text}
        </q>
        {note && <small>{note}</small>}
      </button>
      <button type="button" className="quotation-act" aria-pressed={saved} title={t(saved ? 'panel_saved' : 'panel_save')} onClick={() => onSave(id, saved)}>
        <Icon name="bookmark" filled={saved} />
        <span className="visually-hidden">{t('panel_save_label', beginning)}</span>
      </button>
      <button
        type="button"
        className="quotation-act quotation-more"
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        title={t('panel_more')}
        onClick={(event) => onMore(id, event.currentTarget)}
      >
        <Icon name="more" />
        <span className="visually-hidden">{t('panel_more_label', beginning)}</span>
      </button>
      {children && <div className="quotation-below">{children}</div>}
    </div>
  );
}

/** Enough of a quotation to know it by. */
const KNOWN_BY = 48;

function beginningOf(text: string): string {
  return text.length > KNOWN_BY ? `${text.slice(0, KNOWN_BY).replace(/\s+\S*$/, '')} …` : text;
}
