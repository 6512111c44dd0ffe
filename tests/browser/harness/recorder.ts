import { createServer } from 'node:http';
import { close, listen } from '../../../scripts/browser/page-server.ts';

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
    // From here on the socket is ours: a browser that hangs up would else end the tests.
    socket.on('error', () => undefined);
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
