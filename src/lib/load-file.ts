/** A file of the site is missing or could not be loaded. */
export class LoadError extends Error {
  /** True if the site no longer has the file; otherwise its host was unreachable or failed. */
  readonly isGone: boolean;

  /** @param status of the answer; 0 without an answer */
  constructor(address: string, status = 0) {
    super(`${address}: ${status}`);
    this.isGone = status === 404 || status === 410;
  }
}

/** Fetches a file of the site to its end. Throws a `LoadError`. */
export async function loadFile<T>(
  address: string,
  read: (answer: Response) => Promise<T>,
  answering = fetch(address),
): Promise<T> {
  let status = 0;
  try {
    const answer = await answering;
    status = answer.status;
    if (answer.ok) return await read(answer);
  } catch {
    // No answer, or a truncated one.
  }
  throw new LoadError(address, status);
}
