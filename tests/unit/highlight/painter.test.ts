import { beforeEach, describe, expect, it } from 'vitest';
import { createPainter, type Registry } from '../../../lib/highlight/painter.ts';

/** A registry and highlights as sets, which is what they are; that browsers paint them, the browser tests see. */
type Marks = Set<AbstractRange> & { priority: number };
const range = (name: string) => ({ name }) as unknown as AbstractRange;
const [one, two, theirs] = [range('one'), range('two'), range('theirs')];

describe('the painter', () => {
  let registry: Map<string, Marks>;
  let painter: ReturnType<typeof createPainter>;
  const ours = () => [...registry].filter(([name]) => name !== 'theirs').flatMap(([, marks]) => [...marks]);

  beforeEach(() => {
    registry = new Map([['theirs', Object.assign(new Set([theirs]), { priority: 0 })]]);
    painter = createPainter('hprefix', registry as unknown as Registry, () => Object.assign(new Set<AbstractRange>(), { priority: 0 }) as unknown as Highlight);
  });

  it('shows ranges by role and colour, the evidence over the lines', () => {
    painter.replace(
      'line-solid',
      new Map([
        [1, [one]],
        [2, [two]],
      ]),
    );
    painter.replace('evidence', new Map([[1, [one]]]));
    expect([...registry].slice(1).map(([name, marks]) => [name, [...marks]])).toEqual([
      ['hprefixs1', [one]],
      ['hprefixs2', [two]],
      ['hprefixe1', [one]],
    ]);
    expect(registry.get('hprefixe1')!.priority).toBeGreaterThan(registry.get('hprefixs1')!.priority);
  });

  it('shows no others than those asked for last', () => {
    painter.replace(
      'line-solid',
      new Map([
        [1, [one]],
        [2, [two]],
      ]),
    );
    painter.replace('line-solid', new Map([[2, [one]]]));
    expect([...registry.keys()]).toEqual(['theirs', 'hprefixs2']);
    expect(ours()).toEqual([one]);
    painter.replace('line-solid', new Map());
    expect(ours()).toEqual([]);
  });

  it('puts back what was cleared or taken over', () => {
    painter.replace('current', new Map([[3, [one]]]));
    painter.replace('line-dotted', new Map([[0, [two]]]));
    registry.clear();
    registry.set('hprefixc3', Object.assign(new Set([theirs]), { priority: 9 }));
    painter.restore();
    expect(ours().sort()).toEqual([one, two]);
  });

  it('takes away its own and leaves others’', () => {
    painter.replace('current', new Map([[3, [one]]]));
    painter.dispose();
    expect([...registry.keys()]).toEqual(['theirs']);
    painter.restore();
    expect([...registry.keys()]).toEqual(['theirs']);
  });
});
