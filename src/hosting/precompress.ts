import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { encodings } from './host-site.ts';
import { fileKind } from './media-types.ts';
import { siteFiles } from './write-host-files.ts';

/** Bytes that fit into one packet with the headers anyway. */
const SMALL = 512;

/** How the forms are made, as small as they can be. Neither writes a time or a name into them. */
const compressors = {
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  gzip: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
} satisfies Record<keyof typeof encodings, unknown>;

/**
 * Writes each text of a built site in compressed form beside it, where that is smaller, so that no host has to make it with
 * every answer.
 *
 * @param folder of the built site, to which nothing is added or changed afterwards
 * @returns how many files were written
 */
export async function precompress(folder: string): Promise<number> {
  const files = siteFiles(folder).filter((file) => fileKind(`/${file}`)?.text);
  let written = 0;
  // The compressors run beside this thread. Two texts for each: one is read while another is compressed.
  const workers = Array.from({ length: availableParallelism() * 2 }, async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const more = await compressFile(path.join(folder, file));
      written += more;
    }
  });
  await Promise.all(workers);
  return written;
}

async function compressFile(file: string): Promise<number> {
  const text = await readFile(file);
  let written = 0;
  for (const [encoding, ending] of Object.entries(encodings) as [keyof typeof encodings, string][]) {
    const form = text.length < SMALL ? text : await compressors[encoding](text);
    if (form.length < text.length) {
      await writeFile(file + ending, form);
      written += 1;
      // What was smaller in an earlier build may not be any more.
    } else await rm(file + ending, { force: true });
  }
  return written;
}
