import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import getPort from 'get-port';
import { childOutput } from '#environment/child-output.ts';
import { ask as askPort, type AskOptions } from '../ask.ts';
import type { Host } from './programs.ts';

/** Milliseconds between attempts to connect. */
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
  const ended = childOutput(child);
  while (!(await listens(port))) {
    if (child.exitCode !== null) {
      const { stdout, stderr } = await ended;
      throw new Error(`${host.name} does not start: ${stdout}${stderr}`);
    }
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

export interface Answer {
  status: number;
  /** Values of each header, by its name in lower case: one that is sent twice has two. */
  headers: Record<string, string[]>;
  body: Buffer;
}

/** Requests a path of a host as it is written. */
export async function ask({ port }: Running, address: string, options?: AskOptions): Promise<Answer> {
  const { status, sent, body } = await askPort(port, address, options);
  return { status, headers: sent, body };
}
