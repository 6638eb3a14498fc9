import net from 'node:net';

/** A slow 4G line, as browsers' tools define it: 1.6 Mbit/s, 150 ms there and back. */
const BYTES_PER_SECOND = 1_600_000 / 8;
const ROUND_TRIP = 150;
/** Bytes that are sent on at once: a packet. */
const PACKET = 1_460;

/** A line in front of a server. */
export interface Line {
  /** Address of the home page by way of the line. */
  address: string;
  /** What has been asked for since the last call: paths, in order. */
  takeRequests(): string[];
  close(): Promise<void>;
}

/** Puts a line in front of a server, for everything that a page and its workers fetch: all connections share it. */
export async function openLine(port: number, slow: boolean): Promise<Line> {
  let requests: string[] = [];
  let freeAt = 0;
  const sockets = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(port, 'localhost');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => [client, upstream].forEach((one) => one.destroy()));
      socket.on('close', () => [client, upstream].forEach((one) => one.destroy()));
    }
    client.on('data', (data: Buffer) => {
      for (const [, path] of data.toString('latin1').matchAll(/^GET (\S+) HTTP/gm)) requests.push(path ?? '');
      later(slow ? ROUND_TRIP / 2 : 0, () => upstream.write(data));
    });
    upstream.on('data', (data: Buffer) => {
      if (!slow) return void client.write(data);
      for (let start = 0; start < data.length; start += PACKET) {
        const packet = data.subarray(start, start + PACKET);
        freeAt = Math.max(freeAt, performance.now()) + (packet.length / BYTES_PER_SECOND) * 1000;
        later(freeAt - performance.now() + ROUND_TRIP / 2, () => client.write(packet));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port: own } = server.address() as net.AddressInfo;
  return {
    address: `http://localhost:${own}/`,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    async close() {
      sockets.forEach((socket) => socket.destroy());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function later(delay: number, act: () => void): void {
  if (delay <= 0) act();
  else setTimeout(act, delay);
}
