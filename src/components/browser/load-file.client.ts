/** A file of the site cannot be had. */
export class LoadError extends Error {
  /** Whether the site has it no more; else its host could not be reached, or had a fault of its own. */
  readonly isGone: boolean;

  /**
   * @param address of the file
   * @param status that the host answered with; 0 where it did not answer
   */
  constructor(address: string, status = 0) {
    super(`${address}: ${status}`);
    this.isGone = status === 404 || status === 410;
  }
}

/**
 * Fetches a file of the site, to its end.
 *
 * @param address of the file
 * @param read reads the answer
 * @throws LoadError
 */
export async function loadFile<T>(address: string, read: (answer: Response) => Promise<T>): Promise<T> {
  let status = 0;
  try {
    const answer = await fetch(address);
    status = answer.status;
    if (answer.ok) return await read(answer);
  } catch {
    // No answer, or one that ends before its end.
  }
  throw new LoadError(address, status);
}
