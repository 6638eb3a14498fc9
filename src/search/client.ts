import type { EngineSettings } from './open-engine.ts';
import { allowWorker } from './trusted-types.ts';
import { IndexError, type SearchAnswer, type SearchHit, type SearchRequest, type ShownHit } from './types.ts';
import { throwTrouble, type WorkerRequest, type WorkerResponse } from './worker-messages.ts';

/** The search, as a page uses it. */
export interface SearchClient {
  /** Number of essays in the collection. */
  essays: number;
  /**
   * Finds passages.
   *
   * @throws IndexError where the index cannot be had or does not fit; Error for any other fault
   */
  search(request: SearchRequest): Promise<SearchAnswer>;
  /**
   * Loads the texts of hits that were found.
   *
   * @param hits some of an answer's
   * @param request what they are the answer to
   * @throws IndexError where they cannot be had
   */
  show(hits: readonly SearchHit[], request: SearchRequest): Promise<ShownHit[]>;
  /** Ends the search; requests that are under way are never answered. */
  close(): void;
}

/** A worker that could not be started: blocked, or its script is not to be had. */
class WorkerError extends Error {
  override name = 'WorkerError';
}

/**
 * Opens the search: in a worker, or on the page where the browser lets no worker run.
 *
 * @param settings where the parts of the search are
 * @param workerUrl address of the worker's script
 * @throws IndexError where the index cannot be had
 */
export async function openSearch(settings: EngineSettings, workerUrl: string): Promise<SearchClient> {
  try {
    return await openInWorker(settings, workerUrl);
  } catch (error) {
    if (!(error instanceof WorkerError)) throw error;
    const { openEngine } = await import('./open-engine.ts').catch((cause: unknown) => {
      throw new IndexError('unreachable', 'The search itself cannot be loaded.', { cause });
    });
    const engine = await openEngine(settings);
    const essays = await engine.essays;
    void engine.warmUp().catch(() => undefined);
    return { essays, search: engine.search, show: engine.show, close: () => undefined };
  }
}

async function openInWorker(settings: EngineSettings, workerUrl: string): Promise<SearchClient> {
  const worker = startWorker(workerUrl);
  const waiting = new Map<number, { resolve(response: WorkerResponse): void; reject(error: Error): void }>();
  let number = 0;
  const ask = (request: { open: EngineSettings } | { search: SearchRequest }): Promise<WorkerResponse> =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, ...request } satisfies WorkerRequest);
    });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerResponse>) => {
    waiting.get(data.number)?.resolve(data);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const { reject } of waiting.values())
      reject(new WorkerError(event.message || 'The worker cannot be started.'));
    waiting.clear();
  });

  let essays = 0;
  try {
    const response = await ask({ open: settings });
    throwTrouble(response);
    if ('opened' in response) essays = response.opened;
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    essays,
    async search(request) {
      const response = await ask({ search: request });
      throwTrouble(response);
      if (!('answer' in response)) throw new Error('The worker sent no answer.');
      return response.answer;
    },
    // The hits of an answer came with their texts.
    show: (hits) => Promise.resolve(hits as ShownHit[]),
    close: () => worker.terminate(),
  };
}

function startWorker(address: string): Worker {
  const url = new URL(address, document.baseURI);
  try {
    allowWorker(url);
    return new Worker(url, { type: 'module' });
  } catch (error) {
    throw new WorkerError('The worker is not allowed to run.', { cause: error });
  }
}
