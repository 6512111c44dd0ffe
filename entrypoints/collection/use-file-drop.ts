import { useEffect, useState } from 'react';

/** A file that is dragged over the page and dropped on it. `true` while one hovers. */
export function useFileDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      setOver(false);
      onFile(file);
    };
    const heard = { dragenter: drag, dragover: drag, dragleave: leave, drop };
    for (const [name, listener] of Object.entries(heard)) document.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(heard)) document.removeEventListener(name, listener as EventListener);
    };
  }, [onFile]);
  return over;
}
