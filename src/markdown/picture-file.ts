import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import { svgFault } from './svg-fault.ts';

/** Magic bytes by ending; SVG is text. */
const BEGINNINGS: Record<string, RegExp> = {
  png: /^\x89PNG\r\n\cZ\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  webp: /^RIFF[^]{4}WEBP/,
  avif: /^[^]{4}ftypavi[fs]/,
  gif: /^GIF8[79]a/,
  svg: /^/,
};

export const PICTURE_ENDINGS = Object.keys(BEGINNINGS);

/** Length of the longest of these. */
const BEGINNING = 12;

/**
 * A plain file of the folder of an essay, named letter by letter, for file systems differ in case; symbolic links must
 * not leave the folder. Else a file whose name differs only in case or normalisation.
 */
export function closestFile(essays: string, slug: string, name: string): { found?: string; near?: string } {
  const folder = path.join(essays, slug);
  try {
    const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    const isOwn = realpathSync(folder) === path.join(realpathSync(essays), slug);
    if (!isOwn) return {};
    if (names.some((entry) => entry.name === name)) return { found: path.join(folder, name) };
    const near = names.find((entry) => plain(entry.name) === plain(name));
    return near ? { near: near.name } : {};
  } catch {
    return {};
  }
}

/** Names of the files of the folder of an essay, each with the hash of its content; empty where there is no folder. */
export function picturesOf(essays: string, slug: string): string[][] {
  const folder = path.join(essays, slug);
  let names: string[];
  try {
    const isOwn = realpathSync(folder) === path.join(realpathSync(essays), slug);
    names = isOwn
      ? readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isFile() ? [one.name] : []))
      : [];
  } catch {
    return [];
  }
  return names.sort().map((name) => [name, hashOf(path.join(folder, name))]);
}

function hashOf(file: string): string {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return 'unreadable';
  }
}

const plain = (name: string): string => name.normalize('NFC').toLowerCase();

/** Fault of a picture whose content does not fit its ending. */
export async function pictureFault(file: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(file);
    const ending = path.extname(file).slice(1);
    if (!BEGINNINGS[ending]?.test(bytes.subarray(0, BEGINNING).toString('latin1'))) {
      return `which does not begin as a file of the kind ${ending}`;
    }
    const fault = ending === 'svg' ? svgFault(bytes) : undefined;
    if (fault !== undefined) return fault;
    // Size as Astro reads it, then a full decode.
    const { width, height } = await imageMetadata(bytes, file);
    if (!(width > 0 && height > 0)) return 'which has no size';
    await sharp(bytes).resize(8).raw().toBuffer();
    return undefined;
  } catch {
    return 'which cannot be read, as it is broken or cut short';
  }
}
