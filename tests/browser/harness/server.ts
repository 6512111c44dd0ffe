import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, listen } from './recorder.ts';

const pages = fileURLToPath(new URL('../../pages/', import.meta.url));

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.pdf': 'application/pdf', '.svg': 'image/svg+xml', '.json': 'application/json', '.txt': 'text/plain; charset=utf-8' };

export type StringPage = { body: string | Buffer; type?: string; headers?: Record<string, string> };

/** Serves `tests/pages` and pages given as strings on localhost, and writes down what was asked for. */
export type PageServer = {
  origin: string;
  /** Paths asked for, in order, with the `Origin` header where there was one. */
  requests: { path: string; origin: string | null }[];
  /** Serves a page given as a string; returns its address. The same path given again replaces it. */
  put: (path: string, page: StringPage | string) => string;
  close: () => Promise<void>;
};

export async function startServer(): Promise<PageServer> {
  const strings = new Map<string, StringPage>();
  const requests: PageServer['requests'] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push({ path, origin: request.headers.origin ?? null });
    const given = strings.get(path);
    const body = given?.body ?? (await readFile(join(pages, normalize(path))).catch(() => null));
    if (body === null) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': given?.type ?? types[extname(path)] ?? 'text/html; charset=utf-8', ...given?.headers });
    response.end(body);
  });
  const port = await listen(server);
  const origin = `http://localhost:${port}`;
  return {
    origin,
    requests,
    put: (path, page) => {
      strings.set(path, typeof page === 'string' ? { body: page } : page);
      return origin + path;
    },
    close: () => close(server),
  };
}
