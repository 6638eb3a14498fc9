/** The part of fflate that is used; this version of it does not name its types. */
declare module 'fflate' {
  export function gzipSync(data: Uint8Array, options: { level: 9; mtime: number }): Uint8Array;
}
