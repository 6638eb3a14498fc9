import type { Headers } from '#hosting/headers.ts';
import type { Answer } from './start.ts';

/** The headers of an answer that the table has a value for. */
export function tableOf({ headers }: Answer, like: Headers): Record<string, string[] | undefined> {
  return Object.fromEntries(Object.keys(like).map((name) => [name, headers[name.toLowerCase()]]));
}

/** Each header once. */
export function once(headers: Headers): Record<string, string[]> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
}

/** Headers of a response without a body. */
export function withoutType(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Type'));
}
