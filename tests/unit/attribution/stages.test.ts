import { describe, expect, it, vi } from 'vitest';
import { STAGES, printStage } from '../../../scripts/attribute/stages.ts';

const TEXT = 'Harbour director Grace Okafor opened the new quay on Monday. “We waited ten years,” she told the council.\n\nThe auditor, Daniel Pryce, called the bill “a scandal”.';

const printed = (stage: string, text = TEXT, options?: Parameters<typeof printStage>[2]): string[] => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  printStage(stage, text, options);
  const lines = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
  return lines;
};

describe('attribute --stage', () => {
  it.each(Object.keys(STAGES))('prints lines for %s', (stage) => {
    expect(printed(stage)).not.toEqual([]);
  });

  it('shows how a pronoun becomes a name, stage by stage', () => {
    expect(printed('people')).toContain('Grace Okafor\tHarbour director\tperson\tf\tdirector Grace Okafor (1.00) | she (0.97)');
    expect(printed('referents')).toEqual([expect.stringMatching(/^84\t87\tshe\tGrace Okafor\tGrace Okafor \(0\.\d\d\) \| /)]);
    expect(printed('ranking')[0]).toMatch(/^61\t83\tshe \(\d\.\d\d\) \| /);
    expect(printed('attributions')[0]).toMatch(/^61\t83\tGrace Okafor\tHarbour director\tshe\t0\.\d\d\t[01]\.\d\d\tpronoun\ttold$/);
  });

  it('names the rule that overrules the ranking, and what it changed', () => {
    const text = 'Grace Okafor opened the quay. Okafor said that the council had called it “a bargain”.';
    expect(printed('decision', text)[0]).toMatch(/^73\t84\tOkafor \(0\.\d\d\)$/);
    expect(printed('stated', text)[0]).toMatch(/^73\t84\tdecideByEmbeddedClause\tOkafor \(0\.\d\d\) -> the council \(0\.85\)$/);
    expect(printed('stated')).toEqual(['61\t83\t-', '150\t161\t-']);
  });

  it('shows what the neighbours change', () => {
    const text =
      'Grace Okafor has led the port for ten years. “I never wanted another job,” Okafor says.\n\nDid the mayor, Daniel Pryce, surprise you?\n\n“Not at all, we had seen it coming.”';
    expect(printed('settled', text)[0]).toBe('45\t74\t-');
    expect(printed('settled', text)[1]).toMatch(/^133\t169\t.+ \(0\.\d\d\) -> Okafor \(0\.75\)$/);
  });

  it('reads the language and the blocks that the engine reads', () => {
    const german = 'Die Ministerin kam am Montag in den Hafen und sprach mit den Leuten. „Wir haben zehn Jahre gewartet“, sagte sie, und das war auch so.';
    expect(printed('words', german)[1]).toMatch(/^1\t\w+\tMinisterin\t.*\brole\b/);
    const quoted = 'Grace Okafor wrote:\n\nWe waited ten years.';
    const blocks = [{ start: 21, end: 41, kind: 'blockquote' as const, source: 0 }];
    expect(printed('quotations', quoted)).toEqual([]);
    expect(printed('quotations', quoted, { blocks })[0]).toMatch(/^21\t41\tblock\t/);
    expect(printed('attributions', quoted, { blocks })[0]).toMatch(/^21\t41\tGrace Okafor\t/);
  });
});
