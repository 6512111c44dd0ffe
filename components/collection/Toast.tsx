import { useEffect, useRef } from 'react';
import { t } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import './Toast.css';

/** What was just done, with the way back where there is one. A new `key` is a new notice, even of the same words. */
export type Notice = { key: string; text: string; undo?: () => void };

/** Long enough to read it, and to reach Undo by keyboard; pointing at it or focusing it makes it stay. */
const SHOWN_MS = 10_000;

/** One notice at the foot of the page, announced politely. The live region is always there: one that comes with its words is not read. */
export function Toast({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!notice) return;
    const timer = setInterval(() => {
      if (!region.current?.matches(':hover, :focus-within')) onClose();
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [notice, onClose]);
  const undo = notice?.undo;
  return (
    <div ref={region} className="toast-place" role="status">
      {notice && (
        <div className="toast" key={notice.key}>
          <span>{notice.text}</span>
          {undo && (
            <Button
              look="bare"
              icon="undo"
              onPress={() => {
                onClose();
                undo();
              }}
            >
              {t('collection_undo')}
            </Button>
          )}
          <Button look="bare" icon="close" iconOnly onPress={onClose}>
            {t('collection_close')}
          </Button>
        </div>
      )}
    </div>
  );
}
