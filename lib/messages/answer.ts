import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { toBackground, toReader, type Reply, type Request, type ToBackground, type ToReader } from './contract.ts';

/** The parts of `runtime.MessageSender` that we look at. */
export type Sender = { id?: string; url?: string; tab?: { id?: number; url?: string }; frameId?: number };

export type BackgroundAnswers = { [N in keyof ToBackground]: (body: Request<ToBackground, N>, sender: Sender) => Promise<Reply<ToBackground, N>> };
export type ReaderAnswers = { [N in keyof ToReader]: (body: Request<ToReader, N>) => Promise<Reply<ToReader, N>> };

const envelopeSchema = z.object({ saidby: z.literal(1), to: z.enum(['background', 'reader']), name: z.string(), body: z.unknown() });
type Answer = { ok: true; body: unknown } | { ok: false; error: string };

/** Is the sender one of our own pages (popup, panel, collection …) rather than a content script in somebody's page? */
export function isOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/' as never));
}

/**
 * Answers messages to the background. A message from another extension or a web page, one that is not in the contract, one
 * sent by a page where only our own rooms may, and one whose body does not fit, are refused. Returns what stops listening.
 */
export function answerBackground(answers: BackgroundAnswers): () => void {
  return listen('background', async (name, body, sender) => {
    if (!Object.hasOwn(toBackground, name)) return refuse(`unknown message ${name}`);
    const entry = toBackground[name as keyof ToBackground];
    if (entry.from === 'extension' && !isOurPage(sender)) return refuse(`${name} is not for pages`);
    const parsed = (entry.request as z.ZodMiniType).safeParse(body);
    if (!parsed.success) return refuse(`${name} does not fit: ${parsed.error.message}`);
    const answer = answers[name as keyof ToBackground] as (body: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, body: await answer(parsed.data, sender) };
  });
}

/** Answers messages to the reader of this page; only our background and our pages may send them. */
export function answerReader(answers: ReaderAnswers): () => void {
  return listen('reader', async (name, body, sender) => {
    if (!Object.hasOwn(toReader, name)) return refuse(`unknown message ${name}`);
    if (sender.tab && !isOurPage(sender)) return refuse(`${name} is not for pages`);
    const parsed = (toReader[name as keyof ToReader].request as z.ZodMiniType).safeParse(body);
    if (!parsed.success) return refuse(`${name} does not fit: ${parsed.error.message}`);
    const answer = answers[name as keyof ToReader] as (body: unknown) => Promise<unknown>;
    return { ok: true, body: await answer(parsed.data) };
  });
}

function refuse(error: string): Answer {
  return { ok: false, error };
}

function listen(to: 'background' | 'reader', handle: (name: string, body: unknown, sender: Sender) => Promise<Answer>): () => void {
  const listener = (message: unknown, sender: Sender, sendResponse: (answer: Answer) => void): true | undefined => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success || envelope.data.to !== to || sender.id !== browser.runtime.id) return undefined;
    handle(envelope.data.name, envelope.data.body, sender).then(sendResponse, (error: unknown) => {
      console.error(`Saidby: ${envelope.data.name}`, error);
      sendResponse(refuse(error instanceof Error ? error.message : String(error)));
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
