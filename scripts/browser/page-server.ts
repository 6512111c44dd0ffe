import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const pages = fileURLToPath(new URL('../../tests/pages/', import.meta.url));

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.pdf': 'application/pdf', '.txt': 'text/plain; charset=utf-8' };

export type ServedPage = { body: string | Buffer; type?: string };

export type PageServer = {
  origin: string;
  /** Paths asked for, in order, with the `Origin` header where there was one. */
  requests: { path: string; origin: string | null }[];
  /** Serves a page given as a string or bytes under a path (`/x.html`); returns its address. The same path given again replaces it. */
  put: (path: string, page: ServedPage | string) => string;
  close: () => Promise<void>;
};

/** Serves `tests/pages` and pages given as strings on a free port of localhost, and writes down what was asked for. */
export async function startPageServer(): Promise<PageServer> {
  const given = new Map<string, ServedPage>();
  const requests: PageServer['requests'] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push({ path, origin: request.headers.origin ?? null });
    const page = given.get(path);
    const body = page?.body ?? (await readFile(join(pages, normalize(path))).catch(() => null));
    if (body === null) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': page?.type ?? types[extname(path)] ?? 'text/html; charset=utf-8' });
    response.end(body);
  });
  const origin = `http://localhost:${await listen(server)}`;
  return {
    origin,
    requests,
    put: (path, page) => {
      given.set(path, typeof page === 'string' ? { body: page } : page);
      return origin + path.split('/').map(encodeURIComponent).join('/');
    },
    close: () => close(server),
  };
}

/** Listens on a free port of this machine and returns it. */
export function listen(server: Server): Promise<number> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));
}

/** Ends a server, whoever still listens to it. */
export function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
