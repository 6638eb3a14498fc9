import { availableParallelism } from 'node:os';
import path from 'node:path';
import workerpool, { type Pool } from 'workerpool';

/** Milliseconds after which threads without work are ended: each has a heap of its own. */
const IDLE = 1_000;

/** Threads that call the functions of a module: as many as there are processors. */
export class Threads {
  readonly #module: string;
  readonly #worthFrom: number;
  #pool: Pool | undefined;
  #areReady = false;
  #shared = 0;
  #running = 0;
  #end: NodeJS.Timeout | undefined;

  /**
   * @param module file of the project that gives its functions to `workerpool.worker`
   * @param worthFrom calls that are shared before threads are worth their start
   */
  constructor(module: string, worthFrom = 0) {
    this.#module = path.resolve(module);
    this.#worthFrom = worthFrom;
  }

  /** Calls a function in a thread; `here` while there were few such calls, and while the threads load their module. */
  async share<Result>(
    here: () => Result | Promise<Result>,
    name: string,
    ...args: readonly unknown[]
  ): Promise<Result> {
    this.#shared += 1;
    if (this.#shared > this.#worthFrom) void this.start();
    return this.#areReady ? this.call(name, ...args) : here();
  }

  /** Resolves when the threads have loaded their module. */
  async start(): Promise<void> {
    if (this.#pool) return;
    try {
      // A function that every pool has.
      await this.call('methods');
      this.#areReady = true;
    } catch {
      // Ended before they were ready.
    }
  }

  /** Arguments and result are copied. What the function throws is thrown with its fields, but not its class. */
  async call<Result>(name: string, ...args: readonly unknown[]): Promise<Result> {
    clearTimeout(this.#end);
    const count = availableParallelism();
    this.#pool ??= workerpool.pool(this.#module, { workerType: 'thread', minWorkers: count, maxWorkers: count });
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
    this.#areReady = false;
    await pool?.terminate();
  }
}
