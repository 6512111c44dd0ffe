import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { toBackground, toReader, type Reply, type Request, type ToBackground, type ToReader } from './contract.ts';
import { portName, receiveOver, Refusal, sendOver, type Port } from './port.ts';

/** A message as it travels. `to` keeps the two directions apart where one listener hears both. */
export type Envelope = { saidby: 1; to: 'background' | 'reader'; name: string; body: unknown };

/** What comes back: the reply, or why there is none. */
export const answerSchema = z.union([z.object({ ok: z.literal(true), body: z.unknown() }), z.object({ ok: z.literal(false), error: z.string() })]);

/** The other side refused the message or failed; `message` is for the console, not for readers. */
export class MessageError extends Error {}

/**
 * Asks the background. Sent once more if the background was ended in between (the browser may end it at any time), which is
 * why every message can be sent twice. Throws `MessageError` when refused, and when the extension was reloaded under the page.
 */
export async function ask<N extends keyof ToBackground & string>(name: N, body: Request<ToBackground, N>): Promise<Reply<ToBackground, N>> {
  const entry = toBackground[name];
  if ('long' in entry) {
    const attempt = () => askOver(() => browser.runtime.connect({ name: portName('background', name) }), name, entry.reply, body);
    const answer = await attempt().catch((error: unknown) => {
      if (error instanceof Error && error.cause instanceof Refusal) throw error;
      return attempt();
    });
    return answer as Reply<ToBackground, N>;
  }
  const envelope: Envelope = { saidby: 1, to: 'background', name, body };
  const attempt = () => browser.runtime.sendMessage(envelope);
  // A background that was ended over it is told of by an error, or now and then by no answer at all.
  const answer: unknown = (await attempt().catch(() => undefined)) ?? (await attempt());
  return open(entry.reply, answer, name) as Reply<ToBackground, N>;
}

/** Asks the reader of a tab's top frame. Throws `MessageError` when there is none. */
export async function askReader<N extends keyof ToReader & string>(tab: number, name: N, body: Request<ToReader, N>): Promise<Reply<ToReader, N>> {
  const entry = toReader[name];
  if ('long' in entry) {
    return askOver(() => browser.tabs.connect(tab, { name: portName('reader', name), frameId: 0 }), name, entry.reply, body) as Promise<Reply<ToReader, N>>;
  }
  const envelope: Envelope = { saidby: 1, to: 'reader', name, body };
  const answer = await browser.tabs.sendMessage(tab, envelope, { frameId: 0 }).catch((error: unknown) => {
    throw new MessageError(`${name}: no reader in tab ${tab}`, { cause: error });
  });
  return open(entry.reply, answer, name) as Reply<ToReader, N>;
}

/** Asks over a port of its own, in portions (`portions.ts`), and takes the answer in the same way. */
async function askOver(connect: () => Port, name: string, reply: z.ZodMiniType, body: unknown): Promise<unknown> {
  let port: Port | null = null;
  try {
    port = connect();
    const [answer] = await Promise.all([receiveOver(port, reply), sendOver(port, body)]);
    return answer;
  } catch (error) {
    throw new MessageError(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    port?.disconnect();
  }
}

function open(schema: z.ZodMiniType, answer: unknown, name: string): unknown {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw new MessageError(`${name}: no answer`);
  if (!parsed.data.ok) throw new MessageError(`${name}: ${parsed.data.error}`);
  const body = schema.safeParse(parsed.data.body);
  if (!body.success) throw new MessageError(`${name}: answer does not fit: ${body.error.message}`);
  return body.data;
}
