import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import getPort from 'get-port';
import type { Host } from './programs.ts';

/** How often is looked whether a program listens, in milliseconds. */
const LOOK_EVERY = 20;

/** A host at work. */
export interface Running {
  port: number;
  stop(): Promise<void>;
}

/**
 * Starts the program of a host.
 *
 * @throws Error with what the program said, where it ends before it listens
 */
export async function startHost(
  host: Host,
  program: string,
  where: { own: string; root: string; site: string },
): Promise<Running> {
  const port = await getPort();
  const config = path.join(where.own, 'config');
  mkdirSync(where.own, { recursive: true });
  writeFileSync(config, host.config({ ...where, port }));
  const env = { ...process.env, HOME: where.own, XDG_DATA_HOME: where.own, XDG_CONFIG_HOME: where.own };
  const child = spawn(program, host.args(config), { stdio: ['ignore', 'pipe', 'pipe'], env });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`${host.name} does not start: ${Buffer.concat(said).toString()}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return {
    port,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });
}

/** What a host answers. */
export interface Answer {
  status: number;
  /** The values of each header, by its name in small letters: one that is sent twice has two. */
  headers: Record<string, string[]>;
  body: Buffer;
}

/** Asks a host for a path as it is written; `fetch` would put it right first. */
export function ask(
  { port }: Running,
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: address, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      const sent: Answer['headers'] = {};
      for (let index = 0; index < response.rawHeaders.length; index += 2) {
        const [name = '', value = ''] = response.rawHeaders.slice(index, index + 2);
        (sent[name.toLowerCase()] ??= []).push(value);
      }
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () => resolve({ status: response.statusCode ?? 0, headers: sent, body: Buffer.concat(chunks) }));
    })
      .on('error', reject)
      .end();
  });
}
