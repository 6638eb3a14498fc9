import { fetchText } from '../engine/fetch-text.ts';
import { IndexError } from '../types.ts';
import { parseAnswer } from './response.ts';

/** Milliseconds after which an answer is no longer waited for: the server has given up before. */
const PATIENCE = 10_000;

/** Asks a path of an index, by `GET` without a body. Nothing that a browser knows of the reader goes with it. */
export async function askServer(searchUrl: string, path: string, body: object | undefined, fetchFile: typeof fetch) {
  const options: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
    ...(body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
  };
  const text = await fetchText(`${searchUrl}/`, path, fetchFile, options);
  if (text === undefined) throw new IndexError('unreachable', `The server has no ${path} of this index.`);
  return parseAnswer(text);
}
