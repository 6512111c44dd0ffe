import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { toBackground, toReader, type Reply, type Request, type ToBackground, type ToReader } from './contract.ts';
import { nameOn, receiveOver, sendOver, type Port } from './port.ts';
import { stayingAwake } from './stay-awake.ts';

/** The parts of `runtime.MessageSender` that we look at. */
export type Sender = { id?: string; url?: string; tab?: { id?: number; url?: string; incognito?: boolean }; frameId?: number };

export type BackgroundAnswers = { [N in keyof ToBackground]: (body: Request<ToBackground, N>, sender: Sender) => Promise<Reply<ToBackground, N>> };
export type ReaderAnswers = { [N in keyof ToReader]: (body: Request<ToReader, N>) => Promise<Reply<ToReader, N>> };

const envelopeSchema = z.object({ saidby: z.literal(1), to: z.enum(['background', 'reader']), name: z.string(), body: z.unknown() });
type Answer = { ok: true; body: unknown } | { ok: false; error: string };

/** One side of the contract: what it is asked, who may ask, and its answers. */
type Side = {
  to: 'background' | 'reader';
  contract: Record<string, { request: z.ZodMiniType; from?: 'page' | 'extension' }>;
  mayAsk(from: 'page' | 'extension' | undefined, sender: Sender): boolean;
  answers: Record<string, (body: unknown, sender: Sender) => Promise<unknown>>;
};

/** Is the sender one of our own pages (popup, panel, collection …) rather than a content script in somebody's page? */
export function isOurPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/' as never));
}

/**
 * Answers messages to the background. A message from another extension or a web page, one that is not in the contract, one
 * sent by a page where only our own rooms may, and one whose body does not fit, are refused. Returns what stops listening.
 */
export function answerBackground(answers: BackgroundAnswers): () => void {
  return listen({ to: 'background', contract: toBackground, answers: answers as never, mayAsk: (from, sender) => from === 'page' || isOurPage(sender) });
}

/** Answers messages to the reader of this page; only our background and our pages may send them. */
export function answerReader(answers: ReaderAnswers): () => void {
  return listen({ to: 'reader', contract: toReader, answers: answers as never, mayAsk: (_from, sender) => !sender.tab || isOurPage(sender) });
}

/** Hears whole messages, and those that come in portions over a port of their own. */
function listen(side: Side): () => void {
  const onMessage = (message: unknown, sender: Sender, sendResponse: (answer: Answer) => void): true | undefined => {
    const envelope = envelopeSchema.safeParse(message);
    if (!envelope.success || envelope.data.to !== side.to || sender.id !== browser.runtime.id) return undefined;
    void answer(side, envelope.data.name, envelope.data.body, sender).then(sendResponse);
    return true;
  };
  const onConnect = (port: Port): void => {
    const name = nameOn(port, side.to);
    if (name === null || port.sender?.id !== browser.runtime.id) return;
    void answerOver(port, side, name, port.sender).catch((error: unknown) => {
      // Whoever asked may be gone by now; if not, this tells them.
      console.warn(`Saidby: ${name}`, error);
      port.disconnect();
    });
  };
  browser.runtime.onMessage.addListener(onMessage as never);
  browser.runtime.onConnect.addListener(onConnect);
  return () => {
    browser.runtime.onMessage.removeListener(onMessage as never);
    browser.runtime.onConnect.removeListener(onConnect);
  };
}

async function answerOver(port: Port, side: Side, name: string, sender: Sender): Promise<void> {
  const refusal = refusalOf(side, name, sender);
  if (refusal) return port.postMessage({ error: refusal });
  const body = await receiveOver(port, side.contract[name]!.request);
  const given = await answer(side, name, body, sender);
  if (given.ok) await sendOver(port, given.body);
  else port.postMessage({ error: given.error });
}

/** The whole body is looked at here, however it came. */
async function answer(side: Side, name: string, body: unknown, sender: Sender): Promise<Answer> {
  const refusal = refusalOf(side, name, sender);
  if (refusal) return { ok: false, error: refusal };
  const parsed = side.contract[name]!.request.safeParse(body);
  if (!parsed.success) return { ok: false, error: `${name} does not fit: ${parsed.error.message}` };
  try {
    const work = () => side.answers[name]!(parsed.data, sender);
    return { ok: true, body: await (side.to === 'background' ? stayingAwake(work) : work()) };
  } catch (error) {
    console.error(`Saidby: ${name}`, error);
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function refusalOf(side: Side, name: string, sender: Sender): string | null {
  if (!Object.hasOwn(side.contract, name)) return `unknown message ${name}`;
  return side.mayAsk(side.contract[name]!.from, sender) ? null : `${name} is not for pages`;
}
