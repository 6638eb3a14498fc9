/** A file of the site is missing or could not be loaded. */
export class LoadError extends Error {
  /** Whether the site no longer has the file; otherwise its host was unreachable or failed. */
  readonly isGone: boolean;

  /** @param status of the answer; 0 without an answer */
  constructor(address: string, status = 0, options?: ErrorOptions) {
    super(`${address}: ${status}`, options);
    this.isGone = status === 404 || status === 410;
  }
}

interface Options extends RequestInit {
  fetchFile?: typeof fetch;
}

/** Fetches a file of the site to its end. Throws a `LoadError`. */
export async function loadFile<T>(
  address: string,
  read: (answer: Response) => Promise<T>,
  { fetchFile = fetch, ...options }: Options = {},
): Promise<T> {
  let status = 0;
  let cause: unknown;
  try {
    const answer = await fetchFile(address, options);
    status = answer.status;
    if (answer.ok) return await read(answer);
  } catch (error) {
    // No answer, or a truncated one.
    cause = error;
  }
  throw new LoadError(address, status, { cause });
}

/** Fetches a JSON file that the site itself wrote. */
export function loadJson<T>(address: string): Promise<T> {
  return loadFile(address, (answer) => answer.json() as Promise<T>);
}
