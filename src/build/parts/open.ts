import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';
import { SettingsError, type Settings } from '#environment/settings.ts';
import { PART } from '#environment/site-folder.ts';
import { sha256 } from '../checksums.ts';
import { isWithin, realPath } from '../folders.ts';
import { madeFrom, readManifest, type PartManifest } from './manifest.ts';

/** A part in its folder. */
export interface Part {
  folder: string;
  manifest: PartManifest;
}

/**
 * Opens the parts of one site.
 *
 * @throws SettingsError with a sentence where one is missing, named twice, damaged, or made of something else
 */
export function openParts(folders: readonly string[], settings: Settings): Part[] {
  const parts = folders.map((folder) => openPart(folder, settings.outDir));
  const [first] = parts;
  if (!first) refuse('No folder of a part is named. Expected all of them: npm run join -- .cache/parts/*');
  checkNumbers(parts, first.manifest.of);
  const wanted = madeFrom(settings);
  for (const part of parts) checkOrigin(part, wanted);
  for (const part of parts) checkFiles(part);
  return parts;
}

/** A file of a part, if it is as it was built. */
export function readPart(part: Part, file: string): Buffer<ArrayBuffer> {
  const content = readFileSync(path.join(part.folder, file));
  if (sha256(content) !== part.manifest.files[file])
    refuse(`${path.join(part.folder, file)} is not as it was built. ${again(part)}`);
  return content;
}

export function again({ manifest: { number, of } }: Part): string {
  return `Build the part again: SHARD=${number}/${of} npm run build`;
}

function openPart(folder: string, outDir: string): Part {
  const file = path.join(folder, PART);
  if (!existsSync(file))
    refuse(`${folder} is no part of a site. Expected a folder with ${PART}, as SHARD=1/2 npm run build writes it.`);
  const manifest = readManifest(file);
  if (!manifest) refuse(`${file} is damaged. Expected it as a build of this version writes it: build the part again.`);
  if (isWithin(realPath(folder), realPath(path.resolve(outDir))))
    refuse(
      `${folder} lies in OUT_DIR, which is "${outDir}". Expected a folder elsewhere, for the site takes the place.`,
    );
  return { folder, manifest };
}

function checkNumbers(parts: readonly Part[], of: number): void {
  const byNumber = new Map<number, Part>();
  for (const part of parts) {
    const { folder, manifest } = part;
    if (manifest.of !== of)
      refuse(
        `${folder} is one of ${manifest.of} parts, ${parts[0]?.folder} one of ${of}. Expected the parts of one site.`,
      );
    const other = byNumber.get(manifest.number);
    if (other) refuse(`Part ${manifest.number} is in ${other.folder} and in ${folder}. Expected each part once.`);
    byNumber.set(manifest.number, part);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !byNumber.has(number));
  const [first] = missing;
  if (first !== undefined)
    refuse(
      `Of ${of} parts, ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. Expected the folders of all: ` +
        `SHARD=${first}/${of} npm run build`,
    );
}

function checkOrigin(part: Part, wanted: Readonly<Record<string, string>>): void {
  for (const [name, expected] of Object.entries(wanted)) {
    const found = part.manifest.madeFrom[name];
    if (found !== expected)
      refuse(
        `${part.folder} was made with another ${name} than this join. Expected "${expected}", found "${found}". ` +
          again(part),
      );
  }
}

function checkFiles(part: Part): void {
  const listed = new Set(Object.keys(part.manifest.files));
  const there = new Set(filesOf(part.folder).filter((file) => file !== PART));
  for (const file of listed) if (!there.has(file)) refuse(`${part.folder} lacks ${file}. ${again(part)}`);
  for (const file of there)
    if (!listed.has(file)) refuse(`${part.folder} has ${file}, which is not of the part. ${again(part)}`);
}

function refuse(sentence: string): never {
  throw new SettingsError(sentence);
}
