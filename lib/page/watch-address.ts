/** Calls `changed` when a page takes another address without a new document; its fragment does not count. Ends with the signal. */
export function watchAddress(view: Window, changed: () => void, signal: AbortSignal): void {
  const address = () => view.location.href.split('#', 1)[0];
  let last = address();
  const look = () => {
    const now = address();
    if (now === last) return;
    last = now;
    changed();
  };
  view.addEventListener('popstate', look, { signal });
  const navigation = (view as Window & { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', look, { signal });
  const poll = navigation ? undefined : setInterval(look, 1000);
  signal.addEventListener('abort', () => clearInterval(poll));
}
