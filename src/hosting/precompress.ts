import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import { encodings } from './host-site.ts';
import { fileKind } from './media-types.ts';
import type { Settings } from '#environment/settings.ts';
import { siteFiles } from './write-host-files.ts';

/** Smaller files fit into one packet anyway. */
const SMALL = 512;

/** Compressors at their best level; the output has no time and no name. */
const compressors = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  // The output of Node's own gzip depends on the processor.
  gzip: (text: Buffer) => Promise.resolve(gzipSync(text, { level: 9, mtime: 0 })),
} satisfies Record<keyof typeof encodings, unknown>;

/** Writes compressed files beside the texts, where they are smaller. A finishing step after `writeHostFiles`. */
export async function precompress(folder: string, settings: Pick<Settings, 'precompress'>): Promise<undefined> {
  if (!settings.precompress) return undefined;
  const files = siteFiles(folder).filter((file) => fileKind(`/${file}`)?.text);
  // Compression runs in other threads. Two files for each: one is read while another is compressed.
  const workers = Array.from({ length: availableParallelism() * 2 }, async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      await compressFile(path.join(folder, file));
    }
  });
  await Promise.all(workers);
  return undefined;
}

async function compressFile(file: string): Promise<void> {
  const text = await readFile(file);
  for (const [encoding, ending] of Object.entries(encodings) as [keyof typeof encodings, string][]) {
    const form = text.length < SMALL ? text : await compressors[encoding](text);
    if (form.length < text.length) await writeFile(file + ending, form);
    // A file of an earlier build.
    else await rm(file + ending, { force: true });
  }
}
