import { existsSync } from 'node:fs';
import path from 'node:path';
import { commonHeaders } from '#hosting/headers.ts';
import { answer } from './answer.ts';
import { listen } from './listen.ts';

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
 * @returns the running server, its port, and the address of the home page
 * @throws Error with a sentence that says what to do, where there is no site, or port or host are none
 */
export async function startServer({ folder, basePath, port, host = 'localhost' }: ServerOptions): Promise<SiteServer> {
  if (!existsSync(path.join(folder, '404.html'))) {
    throw new Error(`There is no built site in ${folder}. Build it first, with \`npm run build\`.`);
  }
  const running = await listen({
    host,
    port,
    listener: (request, response) => void answer({ folder, basePath }, request, response),
    headers: Object.entries(commonHeaders),
  });
  return { server: running, port: running.port, address: running.origin + basePath };
}
