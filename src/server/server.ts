import { missingSite } from '#environment/site-folder.ts';
import { commonHeaders } from '#hosting/headers.ts';
import { NOTHING_INLINE } from '#hosting/inline.ts';
import { answer, type ServedSite } from './answer.ts';
import { listen } from './listen.ts';

export interface ServerOptions extends ServedSite {
  /** Or the next free one. */
  port: number;
  /** Name or address of this machine. Only `localhost`, the default, lets nobody else in. */
  host?: string | undefined;
}

export interface SiteServer {
  port: number;
  /** Address of the home page. */
  address: string;
  server: { close(): void };
}

/**
 * Serves a built site as a good static host does: headers, compressed files, its own 404 page. A new build shows at once.
 *
 * @throws Error with a sentence that says what to do, where there is no site, or port or host are none
 */
export async function startServer({ folder, basePath, port, host = 'localhost' }: ServerOptions): Promise<SiteServer> {
  const missing = missingSite(folder);
  if (missing !== undefined) throw new Error(missing);
  const running = await listen({
    ...{ host, port, headers: Object.entries(commonHeaders({ basePath, inline: NOTHING_INLINE })) },
    listener: (request, response) => void answer({ folder, basePath }, request, response),
  });
  return { server: running, port: running.port, address: running.origin + basePath };
}
