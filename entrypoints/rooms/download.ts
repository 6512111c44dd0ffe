/** Gives a file to the browser to save. Nothing leaves the machine: the address is one of this page's own memory. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken its own reference by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
