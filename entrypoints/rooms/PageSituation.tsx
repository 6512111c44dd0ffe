import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import type { IconName } from '../../components/Icon.tsx';
import { readLabel, situationOf, wordsFor, type Situation } from './page-words.ts';
import type { SeenPage } from './use-page.ts';

const ICON: Record<Situation, IconName> = {
  loading: 'page',
  closed: 'page',
  restricted: 'hand',
  denied: 'hand',
  idle: 'page',
  reading: 'search',
  read: 'page',
  none: 'search',
  notArticle: 'page',
  failed: 'warn',
};

/** What stands in a room where the quotations would: why there are none, and what can be done. */
export function PageSituation({ page, readKey, onRead }: { page: SeenPage | null; readKey: string | undefined; onRead: () => void }) {
  const situation = situationOf(page);
  const { title, text } = wordsFor(page);
  const label = readLabel(situation);
  return (
    <EmptyState level={1} icon={ICON[situation]} title={title} text={text}>
      {label && (
        <Button look={situation === 'idle' ? 'main' : 'plain'} keys={situation === 'idle' ? readKey : undefined} onPress={onRead}>
          {label}
        </Button>
      )}
    </EmptyState>
  );
}
