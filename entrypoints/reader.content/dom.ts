/** Elements of the shadow host. Text only ever becomes text nodes. */

type Props = Record<string, string | boolean | null | ((event: Event) => void)>;

const HTML = 'http://www.w3.org/1999/xhtml';

/** An element of HTML, in documents of other kinds too (SVG, feeds), where `createElement` makes others. */
export function html<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K] {
  return document.createElementNS(HTML, tag) as HTMLElementTagNameMap[K];
}

/**
 * Makes an element: `class`, attributes (`true` is empty, `false` and `null` leave out), `on…` handlers that hear people only.
 */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, props: Props = {}, ...children: (Node | string | null | false)[]): HTMLElementTagNameMap[K] {
  const element = html(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') listen(element, name.slice(2), value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/** Listens to what a person does: an event that a script made up is not heard. */
export function listen(target: EventTarget, type: string, heard: (event: never) => void, options: AddEventListenerOptions = {}): void {
  target.addEventListener(type, (event) => event.isTrusted && heard(event as never), options);
}

const SVG = 'http://www.w3.org/2000/svg';

const ICONS = {
  bookmark: 'M4 2.5h8v11L8 10.6 4 13.5z',
  copy: 'M7 5.500h5A1.500 1.500 0 0 1 13.500 7v5a1.500 1.500 0 0 1-1.500 1.500H7A1.500 1.500 0 0 1 5.500 12V7A1.500 1.500 0 0 1 7 5.500M10.500 5.500V4A1.500 1.500 0 0 0 9 2.500H4A1.500 1.500 0 0 0 2.500 4v5A1.500 1.500 0 0 0 4 10.500h1.500',
  check: 'm3.500 8.500 3 3 6-7',
  back: 'M9.500 3.500 5 8l4.500 4.500',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof ICONS;

/** A line icon, 16 px, that a screen reader passes over. */
export function icon(name: IconName, kind = ''): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon ${kind}`.trim());
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}
