/** What is used of fflate, whose version here does not lead compilers to its types. */
declare module 'fflate' {
  export function gzipSync(data: Uint8Array, options: { level: 9; mtime: number }): Uint8Array;
}
