import type { EngineSettings } from './open-engine.ts';
import { IndexError, type SearchAnswer, type SearchRequest, type Trouble } from './types.ts';

/** What the page asks the worker for. The first message opens the engine; the number comes back with the answer. */
export type WorkerRequest = { number: number } & ({ open: EngineSettings } | { search: SearchRequest });

/** What the worker says: how many essays there are once it has opened the engine, or what was found. */
export type WorkerResponse = { number: number } & (
  { opened: number } | { answer: SearchAnswer } | { trouble: Trouble | 'unknown'; message: string }
);

/**
 * Brings an error into a form that can be sent.
 *
 * @param number of the request that failed
 * @param error what it failed with
 */
export function describeError(number: number, error: unknown): WorkerResponse {
  const message = error instanceof Error ? [error.message, error.cause].filter(Boolean).join(' ') : String(error);
  return { number, trouble: error instanceof IndexError ? error.trouble : 'unknown', message };
}

/**
 * Makes an error again of what was sent as one.
 *
 * @param response the worker's answer
 * @throws IndexError, or Error where the fault is none of the index
 */
export function throwTrouble(response: WorkerResponse): void {
  if (!('trouble' in response)) return;
  if (response.trouble === 'unknown') throw new Error(response.message);
  throw new IndexError(response.trouble, response.message);
}
