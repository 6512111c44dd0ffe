import type { Clip } from '../../lib/clip/schema.ts';

const columns = ['Quotation', 'Speaker', 'Role', 'Cue', 'Confidence'] as const;
const shares = [0.4, 0.2, 0.22, 0.1, 0.08];

/** The clips of one page as a table, in the order of the page, as wide as the terminal. */
export function table(clips: Clip[], width = process.stdout.columns ?? 140): string {
  const widths = shares.map((share) => Math.max(10, Math.floor((width - 3 * shares.length) * share)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => fit(cell, widths[index] ?? 10))
      .join('   ')
      .trimEnd();
  const rows = [...clips]
    .sort((a, b) => a.selectors[1].start - b.selectors[1].start)
    .map(({ exact, speaker, evidence }) =>
      line([exact, speaker?.name ?? 'unknown', speaker?.role ?? '', evidence.cue?.text ?? '', speaker?.confidence == null ? '' : speaker.confidence.toFixed(2)]),
    );
  return [line(columns), widths.map((columnWidth) => '─'.repeat(columnWidth)).join('   '), ...rows].join('\n');
}

/** Text of one line, cut or filled to a width. */
function fit(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > width ? `${flat.slice(0, width - 1)}…` : flat.padEnd(width);
}
