/** Code of an error of the system, such as `ENOENT`; empty for any other. */
export function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}
