import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from '#server/answer.ts';
import { sites } from '../sites.ts';

/** A server of the built site that can leave and come back. */
export interface Host {
  /** Address of the home page, without the slash at its end. */
  origin: string;
  leave(): Promise<void>;
  comeBack(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Serves the site of the invented collection, at a port of its own. */
export async function startHost(): Promise<Host> {
  const site = { folder: sites.main.env.OUT_DIR, basePath: '/' };
  const server = createServer((request, response) => void answer(site, request, response));
  const listen = async (port: number): Promise<void> => {
    server.listen(port, LOOPBACK);
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${LOOPBACK}:${port}`,
    leave: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
    comeBack: () => listen(port),
  };
}
