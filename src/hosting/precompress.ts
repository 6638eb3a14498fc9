import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { gzip } from '#lib/gzip.ts';
import { encodings } from './host-site.ts';
import { fileKind } from './media-types.ts';
import type { Settings } from '#environment/settings.ts';
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
  gzip: (text: Buffer) => Promise.resolve(gzip(text)),
} satisfies Record<keyof typeof encodings, unknown>;

/**
 * The step of a build after `writeHostFiles`: writes each text in compressed form beside it, where that is smaller, so that
 * no host has to make it with every answer.
 */
export async function precompress(folder: string, settings: Pick<Settings, 'precompress'>): Promise<undefined> {
  if (!settings.precompress) return undefined;
  const files = siteFiles(folder).filter((file) => fileKind(`/${file}`)?.text);
  // The compressors run beside this thread. Two texts for each: one is read while another is compressed.
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
    // What was smaller in an earlier build may not be any more.
    else await rm(file + ending, { force: true });
  }
}
