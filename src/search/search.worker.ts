import type { SearchEngine } from './engine.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { openEngine } from './open-engine.ts';
import { describeError, type WorkerRequest, type WorkerResponse } from './worker-messages.ts';

const askAhead = fetchAhead(globalThis);
let engine: Promise<SearchEngine> | undefined;

async function answer(request: WorkerRequest): Promise<WorkerResponse> {
  const { number } = request;
  try {
    if ('open' in request) {
      engine = openEngine(request.open, askAhead);
      return { number, opened: await (await engine).essays };
    }
    if (!engine) throw new Error('The search was asked before it was opened.');
    return { number, answer: await (await engine).search(request.search) };
  } catch (error) {
    return describeError(number, error);
  }
}

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data).then(async (response) => {
    postMessage(response);
    // What cannot be loaded ahead is loaded, or complained of, when it is needed.
    if ('opened' in response) await engine?.then((opened) => opened.warmUp()).catch(() => undefined);
  });
});
