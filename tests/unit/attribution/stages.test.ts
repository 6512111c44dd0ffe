import { describe, expect, it, vi } from 'vitest';
import { STAGES, printStage } from '../../../scripts/attribute/stages.ts';

const TEXT = 'Harbour director Grace Okafor opened the new quay on Monday. “We waited ten years,” she told the council.\n\nThe auditor, Daniel Pryce, called the bill “a scandal”.';

const printed = (stage: string): string[] => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  printStage(stage, TEXT);
  const lines = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
  return lines;
};

describe('attribute --stage', () => {
  it.each(Object.keys(STAGES))('prints what %s decides', (stage) => {
    expect(printed(stage).length).toBeGreaterThan(1);
  });

  it('shows how a pronoun becomes a name, stage by stage', () => {
    expect(printed('people')).toContain('Grace Okafor\tHarbour director\tperson\tf\tdirector Grace Okafor (1.00) | she (0.97)');
    expect(printed('ranking')[0]).toMatch(/^61\t83\tshe \(0\.\d\d\) \| /);
    expect(printed('attributions')[0]).toMatch(/^61\t83\tGrace Okafor\tHarbour director\tshe\t0\.\d\d\tpronoun\ttold$/);
  });
});
