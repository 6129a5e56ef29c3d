/**
 * A static host for `npm start` and the browser tests: what the site needs from any host, no more.
 * Pages of folders, a 404 page, compression, validation by ETag. No header is added that another
 * host would not send, so what works here does not work by our help.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chooseEncoding, EncodedFiles, type Encoding } from './encodings.ts';
import { locate } from './locate.ts';
import { isCompressible, mediaTypeOf } from './mediaTypes.ts';

export interface ServedResponse {
  /** As asked for, base and query included. */
  readonly path: string;
  readonly status: number;
  readonly encoding: Encoding;
  /** Length of the body as sent, compressed; the head (some 300 bytes) is not counted. */
  readonly bytes: number;
}

export interface StaticServerOptions {
  readonly root: string;
  /** Where the folder stands on the host, `/` by default; begins and ends with `/`. */
  readonly base?: string;
  /** Called when a response has been sent. */
  readonly onResponse?: (response: ServedResponse) => void;
}

export function createStaticServer({ root, base = '/', onResponse }: StaticServerOptions): Server {
  if (!base.startsWith('/') || !base.endsWith('/')) throw new Error(`base must begin and end with a slash: ${base}`);
  const files = new EncodedFiles();
  return createServer((request, response) => {
    answer({ root, base, files }, request, response).then(
      (sent) => onResponse?.({ path: request.url ?? '', ...sent }),
      (error: unknown) => {
        console.error(`${request.url ?? ''}: ${String(error)}`);
        response.destroy();
      },
    );
  });
}

/**
 * Starts a server on this machine only.
 * @param port 0 for any free one
 * @returns the port
 */
export async function listenOn(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

interface Site {
  readonly root: string;
  readonly base: string;
  readonly files: EncodedFiles;
}
type Sent = Omit<ServedResponse, 'path'>;

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<Sent> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Only GET and HEAD are answered here.\n');
  }
  const located = await locate(site.root, site.base, request.url ?? '/');
  if (located.kind === 'redirect') {
    response.setHeader('Location', located.to);
    return sendText(response, 301, '');
  }
  if (located.kind === 'file') return sendFile(site.files, located.file, 200, request, response);
  const page = join(site.root, '404.html');
  const hasPage = await stat(page).then(
    (found) => found.isFile(),
    () => false,
  );
  return hasPage
    ? sendFile(site.files, page, 404, request, response)
    : sendText(response, 404, 'There is nothing at this address.\n');
}

async function sendFile(
  files: EncodedFiles,
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Sent> {
  const type = mediaTypeOf(file);
  const { size, mtimeMs } = await stat(file);
  const version = `${size.toString(36)}-${Math.round(mtimeMs).toString(36)}`;
  const compressible = isCompressible(type);
  const encoding = compressible ? chooseEncoding(header(request, 'accept-encoding')) : 'identity';
  const etag = `"${version}-${encoding}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', etag);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && isKnown(header(request, 'if-none-match'), etag)) {
    return end(response, 304, 'identity', null);
  }
  const content = await files.read(file, encoding, version);
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  return end(response, status, encoding, content);
}

/** Does the visitor already hold this version? */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((part) => {
    const known = part.trim().replace(/^W\//u, '');
    return known === etag || known === '*';
  });
}

function header(request: IncomingMessage, name: 'accept-encoding' | 'if-none-match'): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function sendText(response: ServerResponse, status: number, text: string): Promise<Sent> {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  return end(response, status, 'identity', Buffer.from(text));
}

/** Node leaves the body out for HEAD by itself. */
async function end(response: ServerResponse, status: number, encoding: Encoding, body: Buffer | null): Promise<Sent> {
  response.statusCode = status;
  if (body !== null) response.setHeader('Content-Length', body.length);
  const bytes = response.req.method === 'HEAD' ? 0 : (body?.length ?? 0);
  await new Promise<void>((resolve) => {
    response.once('close', resolve);
    response.end(body ?? undefined);
  });
  return { status, encoding, bytes };
}
