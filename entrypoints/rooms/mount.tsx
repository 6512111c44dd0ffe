import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { t } from '../../lib/messages/strings.ts';
import '../../components/base.css';
import { keepFocus } from './keep-focus.ts';

/** Puts a room into its page, said to be in the language of our strings, and laid out as that is written. The page holds `<div id="root">`. */
export function mount(room: ReactNode, title: string): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('This page has no #root.');
  const language = t('strings_language');
  document.documentElement.lang = language;
  // Not the browser's direction: English laid out from right to left reads "quotations 12" and has its full stops in front.
  document.documentElement.dir = t('strings_direction');
  document.title = title;
  // react-aria adds this style element to any document that lacks it, which our content security policy refuses; its one rule
  // stands in base.css.
  const instead = document.createElement('meta');
  instead.id = 'react-aria-pressable-style';
  document.head.append(instead);
  keepFocus(root);
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale={language}>{room}</I18nProvider>
    </StrictMode>,
  );
}
