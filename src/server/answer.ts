import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { headersFor } from '#hosting/headers.ts';
import { isForReaders, readAddress, writeAddress, type Address } from './address.ts';
import { isUnchanged, partOf, type Part, type Validators } from './conditions.ts';
import { contentHash } from './content-hash.ts';
import { encodingsFor, type Encoding } from './encodings.ts';
import { openFile, type OpenFile } from './files.ts';
import { commonHeadersOf, redirectOf } from './host-files.ts';

export interface ServedSite {
  folder: string;
  /** With a slash at both ends. */
  basePath: string;
}

const METHODS = ['GET', 'HEAD'];

/** Errors that may pass in a moment. */
const TRANSIENT = ['EMFILE', 'ENFILE', 'ENOMEM'];

/** The requested file, or a compressed form. */
interface Sent extends OpenFile {
  encoding?: Encoding['name'];
}

/** Answers a request as a good static host does. Never throws: an error is a response, too. */
export async function answer(site: ServedSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const address = readAddress(request.url ?? '/', site.basePath);
    await setHeaders(site, response, address?.names ?? []);
    if (!METHODS.includes(request.method ?? '')) {
      response.setHeader('Allow', METHODS.join(', '));
      return sendText(response, 405, 'This site can only be read.');
    }
    await sendFor(site, address, request, response);
  } catch (error) {
    sendFailure(error, response);
  }
}

async function sendFor(
  site: ServedSite,
  address: Address | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { folder, basePath } = site;
  if (address === undefined) {
    // The home page without its last slash.
    const home = readAddress((request.url ?? '').replace(/\?|$/, '/$&'), basePath);
    if (home?.names.join('') !== '') return sendNotFound(site, request, response);
    return redirect(response, writeAddress(home, basePath));
  }
  const moved = await redirectOf(folder, basePath, address);
  if (moved !== undefined) return redirect(response, moved);
  const { names } = address;
  const isFolder = names.at(-1) === '';
  if (!isForReaders(isFolder ? names.slice(0, -1) : names)) return sendNotFound(site, request, response);
  const file = await find(folder, isFolder ? names.with(-1, 'index.html') : names, request);
  if (file) return sendFile(file, request, response);
  const page = isFolder ? undefined : await openFile(folder, [...names, 'index.html']);
  await page?.handle.close();
  if (!page) return sendNotFound(site, request, response);
  return redirect(response, writeAddress({ ...address, names: [...names, ''] }, basePath));
}

/** Opens a file, or its compressed form, where the client accepts that and it is not older. */
async function find(folder: string, names: readonly string[], request: IncomingMessage): Promise<Sent | undefined> {
  const file = await openFile(folder, names);
  // Ranges count bytes of the uncompressed file.
  if (file === undefined || request.headers.range !== undefined) return file;
  for (const { name, ending } of encodingsFor(request.headers['accept-encoding'])) {
    const smaller = await openFile(folder, names.with(-1, `${names.at(-1)}${ending}`)).catch(() => undefined);
    if (smaller && smaller.stats.mtimeNs >= file.stats.mtimeNs) {
      await file.handle.close();
      return { ...smaller, encoding: name };
    }
    await smaller?.handle.close();
  }
  return file;
}

async function sendFile(file: Sent, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const now: Validators = { etag: `"${await contentHash(file)}"`, modified: new Date(Number(file.stats.mtimeMs)) };
    response.setHeader('ETag', now.etag);
    response.setHeader('Last-Modified', now.modified.toUTCString());
    response.setHeader('Accept-Ranges', 'bytes');
    response.setHeader('Vary', 'Accept-Encoding');
    if (isUnchanged(request.headers, now)) {
      response.removeHeader('Content-Type');
      response.writeHead(304).end();
      return;
    }
    const size = Number(file.stats.size);
    const part = partOf(request.headers, size, now);
    if (part === 'none') {
      response.setHeader('Content-Range', `bytes */${size}`);
      return sendText(response, 416, 'The file has no such part.');
    }
    if (part) response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${size}`);
    await sendBody(file, part ?? { start: 0, end: size - 1 }, part ? 206 : 200, request, response);
  } finally {
    await file.handle.close();
  }
}

async function sendBody(
  { handle, encoding }: Sent,
  { start, end }: Part,
  status: number,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const length = end - start + 1;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.writeHead(status, { 'Content-Length': length });
  if (method === 'HEAD' || length === 0) {
    response.end();
    return;
  }
  const body = handle.createReadStream({ start, end });
  // A file that cannot be read to its end is cut off, so that nobody takes it for complete.
  await pipeline(body, response, { end: false }).catch(() => undefined);
  if (body.bytesRead === length) response.end();
  else response.destroy();
}

async function sendNotFound(site: ServedSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  await setHeaders(site, response, ['404.html']);
  const page = await find(site.folder, ['404.html'], request);
  if (page === undefined) return sendText(response, 404, 'There is nothing at this address.');
  try {
    response.setHeader('Vary', 'Accept-Encoding');
    await sendBody(page, { start: 0, end: Number(page.stats.size) - 1 }, 404, request, response);
  } finally {
    await page.handle.close();
  }
}

function sendFailure(error: unknown, response: ServerResponse): void {
  const { code, message } = error as NodeJS.ErrnoException;
  const isPassing = TRANSIENT.includes(code ?? '');
  console.error(`A request could not be answered: ${message}`);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (isPassing) response.setHeader('Retry-After', '1');
  sendText(response, isPassing ? 503 : 500, 'The site cannot answer this now.');
}

function redirect(response: ServerResponse, to: string): void {
  response.setHeader('Location', to);
  sendText(response, 301, `The page is at ${to}`);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(text) };
  // No cache may keep an error.
  if (status >= 400) response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status, headers).end(text);
}

async function setHeaders(
  { folder, basePath }: ServedSite,
  response: ServerResponse,
  names: readonly string[],
): Promise<void> {
  const headers = headersFor(`/${names.join('/')}`, await commonHeadersOf(folder, basePath));
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
