import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that writes down who was asked for and lets nothing through: what leaves the machine is seen, whoever sends it. */
export type Recorder = { address: string; requests: () => string[]; forget: () => void; close: () => Promise<void> };

/** Hosts that the browsers themselves call at the start, whatever is installed in them. */
const OF_THE_BROWSER = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|mozilla\.com|firefox|mozgcp|msedge|microsoft)\.(com|org|net)$/;

export async function startRecorder(): Promise<Recorder> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url ?? ''}`);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  const port = await listen(server);
  return {
    address: `127.0.0.1:${port}`,
    requests: () => asked.filter((url) => !OF_THE_BROWSER.test(new URL(url).hostname)),
    forget: () => void asked.splice(0),
    close: () => close(server),
  };
}

/** Listens on a free port of this machine and returns it. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

export function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
