/** One element inside the extension's closed shadow root, as a reader meets it. Boxes are in CSS pixels of the viewport. */
export type ShadowElement = {
  tag: string;
  role: string | null;
  /** `aria-label`, else the text. */
  name: string;
  text: string;
  disabled: boolean;
  box: { x: number; y: number; width: number; height: number };
};

type Opener = { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };

/**
 * Runs in the content script's world, where both browsers let an extension see its own closed roots. Lists what is visible in
 * every shadow root that stands at the end of the document, or of what fills the screen, in order. Must not refer to anything outside itself.
 */
export function readShadow(): ShadowElement[] {
  const dom = (globalThis as unknown as { chrome?: { dom?: Opener } }).chrome?.dom;
  const open = (element: Element) =>
    dom?.openOrClosedShadowRoot?.(element as HTMLElement) ?? (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
  const hosts = [...document.documentElement.children, ...(document.body?.children ?? []), ...(document.fullscreenElement?.children ?? [])];
  return hosts.flatMap((host) => {
    if (!(host instanceof HTMLElement)) return [];
    const root = open(host);
    if (!root) return [];
    return [...root.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tagName !== 'STYLE')
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
        return {
          tag: element.tagName.toLowerCase(),
          role: element.getAttribute('role'),
          name: element.getAttribute('aria-label') ?? text,
          text,
          disabled: element.matches(':disabled, [aria-disabled="true"]'),
          box: { x, y, width, height },
        };
      });
  });
}
