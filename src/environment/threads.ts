import { availableParallelism } from 'node:os';
import path from 'node:path';
import workerpool, { type Pool } from 'workerpool';

/** Milliseconds after which threads without work are ended: each has a heap of its own. */
const IDLE = 1_000;

/** Calls of the functions of a module, each in one of as many threads as there are processors. */
export class Threads {
  readonly #module: string;
  #pool: Pool | undefined;
  #running = 0;
  #end: NodeJS.Timeout | undefined;

  /** @param module file of the project that gives its functions to `workerpool.worker` */
  constructor(module: string) {
    this.#module = path.resolve(module);
  }

  /** Arguments and result are copied. What the function throws is thrown with its fields, but not its class. */
  async call<Result>(name: string, ...args: readonly unknown[]): Promise<Result> {
    clearTimeout(this.#end);
    this.#pool ??= workerpool.pool(this.#module, { workerType: 'thread', maxWorkers: availableParallelism() });
    this.#running += 1;
    try {
      return (await this.#pool.exec(name, [...args])) as Result;
    } finally {
      this.#running -= 1;
      if (this.#running === 0) this.#end = setTimeout(() => void this.end(), IDLE);
    }
  }

  async end(): Promise<void> {
    clearTimeout(this.#end);
    const pool = this.#pool;
    this.#pool = undefined;
    await pool?.terminate();
  }
}
