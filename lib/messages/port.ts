import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { inSlices } from '../page/index.ts';
import { Gathering, portionsOf } from './portions.ts';

/** What goes over a port, in both directions: portions, then the end; or, instead of an answer, why there is none. */
const packetSchema = z.union([
  z.object({ path: z.array(z.union([z.string(), z.int()])), value: z.unknown() }),
  z.object({ end: z.literal(true) }),
  z.object({ error: z.string() }),
]);

/** The part of `runtime.Port` that we use. */
export type Port = Pick<ReturnType<typeof browser.runtime.connect>, 'name' | 'postMessage' | 'disconnect' | 'onMessage' | 'onDisconnect' | 'sender'>;

/** The name of a port for one message: as `Envelope` says it. */
export function portName(to: 'background' | 'reader', name: string): string {
  return `saidby ${to} ${name}`;
}

/** The message's name, of a port to this side; else `null`. */
export function nameOn(port: Port, to: 'background' | 'reader'): string | null {
  const before = portName(to, '');
  return port.name.startsWith(before) ? port.name.slice(before.length) : null;
}

/** Sends a message in portions, in slices of the thread's time. */
export function sendOver(port: Port, message: unknown): Promise<void> {
  return inSlices(
    (function* () {
      for (const portion of portionsOf(message)) {
        port.postMessage(portion);
        yield;
      }
      port.postMessage({ end: true });
    })(),
  );
}

/** Waits for a message that fits the schema. Rejects when the other side says why there is none, goes away, or sends what does not fit. */
export function receiveOver(port: Port, schema: z.ZodMiniType): Promise<unknown> {
  const gathering = new Gathering(schema);
  return new Promise((resolve, reject) => {
    port.onDisconnect.addListener(() => {
      // Asked for, or the browser logs it as an error of ours.
      void browser.runtime.lastError;
      reject(new Error('the other side is gone'));
    });
    port.onMessage.addListener((sent: unknown) => {
      try {
        const packet = packetSchema.parse(sent);
        if ('end' in packet) resolve(gathering.message);
        else if ('error' in packet) reject(new Refusal(packet.error));
        else gathering.add(packet);
      } catch (error) {
        reject(new Refusal(`does not fit: ${error instanceof Error ? error.message : String(error)}`));
      }
    });
  });
}

/** The other side is there and says no, or its words do not fit: asking again would not help. */
export class Refusal extends Error {}
