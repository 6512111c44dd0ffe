/**
 * Copies words. The clipboard API needs a secure page; on others the browser's copy command is run, and its event (the
 * browser's own) is answered with the words, so that neither a text area nor the reader's selection is needed.
 *
 * @returns whether the browser allowed it
 */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyByCommand(words);
  }
}

function copyByCommand(words: string): boolean {
  let copied = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.isTrusted || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', words);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  // On window, first of all, so that a page that rewrites what is copied does not rewrite this.
  window.addEventListener('copy', answer, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } finally {
    window.removeEventListener('copy', answer, { capture: true });
  }
}
