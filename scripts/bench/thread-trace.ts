import type { Page } from 'puppeteer-core';

/** What a task of the page's thread mostly was. */
export type TaskKind = 'script' | 'garbage collection' | 'style, layout, paint';

/** One task of the page's thread, in milliseconds: of its own processor time, and by the clock. */
export type Task = { kind: TaskKind; cpuMs: number; wallMs: number };

type TraceEvent = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number };

/** The second has each task with the promises that are kept at its end, which the others leave out. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink', 'v8', 'disabled-by-default-v8.gc', 'blink.user_timing'];
/** By this mark the page's thread is known among all threads of the browser. */
const MARK = 'page-thread';
const RENDERING = /^(?:WebFrameWidgetImpl::UpdateLifecycle|Document::recalcStyle|UpdateLayoutTree|Layout|Paint|PrePaint)$/;
const COLLECTING = /^(?:MinorGC|MajorGC|V8\.GC\w*)$/;

/** Runs `work` and tells every task that the page's main thread did meanwhile, longest first. */
export async function tasksDuring(page: Page, work: () => Promise<unknown>): Promise<Task[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate((mark) => void performance.mark(mark), MARK);
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('the browser gave no trace');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === MARK);
  if (!mark) throw new Error('the page’s thread is not in the trace');
  const events = traceEvents
    .filter(({ ph, pid, tid, dur }) => ph === 'X' && pid === mark.pid && tid === mark.tid && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || b.dur! - a.dur!);
  return tasksIn(events).sort((a, b) => b.cpuMs - a.cpuMs);
}

/** @param events of one thread, in order of their start, outer ones first */
function tasksIn(events: readonly TraceEvent[]): Task[] {
  const tasks: Task[] = [];
  let ends = -Infinity;
  for (const [index, event] of events.entries()) {
    if (event.ts < ends || event.name !== 'RunTask') continue;
    ends = event.ts + event.dur!;
    tasks.push({ kind: kindOf(event, events, index), cpuMs: (event.tdur ?? event.dur!) / 1000, wallMs: event.dur! / 1000 });
  }
  return tasks;
}

function kindOf(task: TraceEvent, events: readonly TraceEvent[], index: number): TaskKind {
  const ends = task.ts + task.dur!;
  /** Outermost events of a kind do not overlap, so that their lengths can be added. */
  const lengthOf = (names: RegExp) => {
    let sum = 0;
    let counted = -Infinity;
    for (let i = index + 1; i < events.length && events[i]!.ts < ends; i++) {
      const { name, ts, dur } = events[i]!;
      if (ts < counted || !names.test(name)) continue;
      counted = ts + dur!;
      sum += dur!;
    }
    return sum;
  };
  if (lengthOf(RENDERING) > task.dur! / 2) return 'style, layout, paint';
  return lengthOf(COLLECTING) > task.dur! / 2 ? 'garbage collection' : 'script';
}
