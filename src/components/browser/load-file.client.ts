/** A file of the site could not be fetched; status 0 stands for no answer of the host. */
export class LoadError extends Error {
  /** Whether the site no longer has the file; else its host was out of reach, or failed. */
  readonly isGone: boolean;

  constructor(address: string, status = 0) {
    super(`${address}: ${status}`);
    this.isGone = status === 404 || status === 410;
  }
}

/** Fetches a file of the site and reads it to its end; throws a LoadError. */
export async function loadFile<T>(address: string, read: (answer: Response) => Promise<T>): Promise<T> {
  let status = 0;
  try {
    const answer = await fetch(address);
    status = answer.status;
    if (answer.ok) return await read(answer);
  } catch {
    // No answer, or one that was cut off.
  }
  throw new LoadError(address, status);
}
