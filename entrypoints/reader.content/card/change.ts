import { t, tCount } from '../../../lib/messages/strings.ts';
import { el, icon, listen } from '../dom.ts';
import type { CardActions, CardView } from './types.ts';

/** Choosing the speaker: the article's others, likeliest first, narrowed by typing; or a name of one's own with its role. */
export function change(view: CardView, on: CardActions, titleId: string): HTMLElement[] {
  const current = view.quote.attribution.speaker;
  const name = field('card_who_name', 'name', '');
  const role = field('card_who_role', 'role', '');
  const own = el('div', { class: 'own', hidden: true }, role.label, el('button', { type: 'submit', class: 'button main', 'data-key': 'use' }, t('card_who_use')));
  const choices = view.candidates.map((person) => ({
    person,
    item: el(
      'li',
      {},
      el(
        'button',
        { type: 'button', class: 'choice', 'data-key': `choice ${person.name}`, onclick: () => on.decide({ name: person.name, role: person.role }) },
        el('span', { class: 'choice-name' }, el('bdi', {}, person.name)),
        person.role && el('span', { class: 'choice-role' }, el('bdi', { lang: view.language }, person.role)),
      ),
    ),
  }));
  const list = el('ul', { class: 'choices', 'aria-label': t('card_who_list'), hidden: choices.length === 0 }, ...choices.map(({ item }) => item));

  const narrow = () => {
    const typed = fold(name.input.value);
    for (const { person, item } of choices) item.hidden = !fold(`${person.name} ${person.role ?? ''}`).includes(typed);
    list.hidden = choices.every(({ item }) => item.hidden);
    own.hidden = !typed;
  };
  const form = el('form', { class: 'change', novalidate: true }, name.label, list, own);
  listen(name.input, 'input', narrow);
  listen(form, 'keydown', (event: KeyboardEvent) => walk(event, form));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = name.input.value.trim();
    if (!event.isTrusted || !typed) return;
    const known = choices.find(({ person }) => fold(person.name) === fold(typed))?.person;
    on.decide({ name: known?.name ?? typed, role: role.input.value.trim() || (known?.role ?? null) });
  });

  const back = el(
    'button',
    { type: 'button', class: 'button bare icon-only', 'aria-label': t('card_back'), 'data-key': 'back', onclick: () => on.setChanging(false) },
    icon('back', 'mirror'),
  );
  const title = el('h2', { id: titleId, class: 'name' }, t('card_who'));
  const note = view.chain > 1 ? el('p', { class: 'note' }, tCount('card_chain', view.chain)) : null;
  const head = el('header', { class: 'change-head' }, back, title, current && el('span', { class: 'was', dir: 'auto' }, current.name));
  return [head, form, ...(note ? [note] : [])];
}

function field(label: 'card_who_name' | 'card_who_role', key: string, value: string) {
  const input = el('input', {
    type: 'text',
    value,
    'data-key': key,
    maxlength: key === 'name' ? '200' : '300',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
    placeholder: t(label),
    'aria-label': t(label),
  });
  return { input, label: input };
}

/** Arrow keys go through the field and the choices, as in a list box. */
function walk(event: KeyboardEvent, form: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = Array.from(form.querySelectorAll<HTMLElement>('input[data-key=name], li:not([hidden]) .choice'));
  const at = stops.indexOf((form.getRootNode() as ShadowRoot).activeElement as HTMLElement);
  stops[(at + step + stops.length) % stops.length]?.focus();
  event.preventDefault();
}

/** Letters as they are compared: without case and accents. */
function fold(words: string): string {
  return words.trim().normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}
