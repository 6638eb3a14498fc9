import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseAllHeaders, type Header } from '@netlify/headers-parser';
import { answer } from './answer.ts';
import { listen } from './listen.ts';
import { typeOf } from './types.ts';

export interface ServerOptions {
  /** The built site. */
  folder: string;
  /** Path that it was built for, with a slash at both ends. */
  basePath: string;
  /** The port to use; the next free one where it is taken. */
  port: number;
  /** Name or address of this machine; left out, only who is at this machine can ask. */
  host?: string;
}

/** A server that runs. */
export interface SiteServer {
  port: number;
  /** Address of the home page. */
  address: string;
  server: { close(): void };
}

/**
 * Serves a built site as a good static host does: with its headers, compressed where the build has made that ready, and
 * with its own page for wrong addresses. A new build shows at once.
 *
 * @param options what to serve, and where
 * @returns the running server, its port, and the address of the home page
 * @throws Error with a sentence that says what to do, where there is no site, or port or host are none
 */
export async function startServer({ folder, basePath, port, host = 'localhost' }: ServerOptions): Promise<SiteServer> {
  if (!existsSync(path.join(folder, '404.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first, with \`npm run build\`.`);
  }
  const rules = await readHeaders(path.join(folder, '_headers'));
  const site = { folder, basePath, headersFor: (name: string) => headersFor(rules, name) };
  const running = await listen({
    host,
    port,
    listener: (request, response) => void answer(site, request, response),
    headers: site.headersFor('/404.html'),
  });
  return { server: running, port: running.port, address: running.origin + basePath };
}

async function readHeaders(file: string): Promise<Header[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: false,
  });
  const [error] = errors;
  if (error) throw new Error(`${file} cannot be read: ${error.message}`);
  return headers.filter((rule) => 'forRegExp' in rule);
}

/** The type, and the headers of every rule that matches, in order; a later rule takes the place of an earlier one. */
function headersFor(rules: readonly Header[], pathname: string): Map<string, string> {
  const found = new Map([['Content-Type', typeOf(pathname)]]);
  for (const { forRegExp, values } of rules) {
    if (!forRegExp.test(pathname)) continue;
    for (const [name, value] of Object.entries(values)) found.set(name, value);
  }
  return found;
}
