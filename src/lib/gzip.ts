import { gzipSync } from 'fflate';

/**
 * Compresses to the same bytes on every machine: what Node's own compression gives depends on the processor.
 *
 * @param content what to compress
 */
export function gzip(content: Uint8Array): Uint8Array {
  return gzipSync(content, { level: 9, mtime: 0 });
}
