import { createServer, type RequestListener, type Server } from 'node:http';
import { isIP } from 'node:net';
import getPort, { portNumbers } from 'get-port';

/** Port of the site where PORT names no other. */
export const USUAL_PORT = 4321;

/** Ports that are tried after the wanted one. */
const PORTS = 100;

/** Ports that need no privileges. */
const [FIRST_PORT, LAST_PORT] = [1024, 65_535];

/** Browsers resolve `localhost` to either. */
const LOOPBACK = ['127.0.0.1', '::1'];

const ALL = ['0.0.0.0', '::'];

/** Errors of systems without IPv6. */
const NO_SUCH_ADDRESS = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

export interface Running {
  port: number;
  /** Without a slash at its end. */
  origin: string;
  /** Requests that run are still answered. */
  close(): void;
}

interface Wanted {
  host: string;
  /** Or the next free one. */
  port: number;
  listener: RequestListener;
  /** Of the response to a malformed request. */
  headers: Iterable<readonly [name: string, value: string]>;
}

/** @throws Error with a sentence that says what to write */
export function checkPort(port: number): void {
  if (Number.isInteger(port) && port >= FIRST_PORT && port <= LAST_PORT) return;
  throw new Error(`The port is ${port}. Expected a number from ${FIRST_PORT} to ${LAST_PORT} in PORT.`);
}

/**
 * Starts to listen for requests.
 *
 * @throws Error with a sentence that says what to do
 */
export async function listen({ host, port: wanted, listener, headers }: Wanted): Promise<Running> {
  checkPort(wanted);
  if (!(isIP(host) !== 0 || /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(host))) throw wrongHost(host, 'which is no address');
  const port = await getPort({ port: portNumbers(wanted, Math.min(wanted + PORTS, LAST_PORT)) });
  const lines = [...headers, ['Content-Length', '0'], ['Connection', 'close']].map(
    ([name, value]) => `${name}: ${value}`,
  );
  const refusal = `${['HTTP/1.1 400 Bad Request', ...lines].join('\r\n')}\r\n\r\n`;
  const servers: Server[] = [];
  for (const address of host === 'localhost' ? LOOPBACK : [host]) {
    try {
      servers.push(await start(address, port, listener, refusal));
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      if (servers.length > 0 && NO_SUCH_ADDRESS.includes(code)) continue;
      for (const server of servers) server.close();
      throw wrongHost(host, `at which nothing can be served (${code || message})`);
    }
  }
  const close = (): void => {
    for (const server of servers) server.close();
  };
  return { port, origin: `http://${nameOf(host)}:${port}`, close };
}

function start(address: string, port: number, listener: RequestListener, refusal: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener)
      .on('clientError', (_, socket) => {
        if (socket.writable) socket.end(refusal);
        else socket.destroy();
      })
      .once('error', reject)
      .listen(port, address, () => {
        server.off('error', reject).on('error', ({ message }) => console.error(message));
        resolve(server);
      });
  });
}

function nameOf(host: string): string {
  if (ALL.includes(host)) return 'localhost';
  return isIP(host) === 6 ? `[${host}]` : host;
}

function wrongHost(host: string, why: string): Error {
  return new Error(
    `HOST is "${host}", ${why}. Expected localhost, or to let others in 0.0.0.0 or an address of this machine.`,
  );
}
