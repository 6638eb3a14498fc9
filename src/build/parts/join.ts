import { rmSync } from 'node:fs';
import path from 'node:path';
import { filesOf, writeFile } from '#environment/files.ts';
import { SettingsError, type Settings } from '#environment/settings.ts';
import { again, openParts, readPart, type Part } from './open.ts';
import { aroundPrerenderer, bundleOf, isBundled, type PartOfBuild } from './part-of-build.ts';
import { essaysFrom } from './prerender.ts';
import { isKept, putIntoCache } from './taken-along.ts';

/** Builds the whole site of its parts: renders what spans essays, and takes all else from them. */
export function buildOfParts(settings: Settings, folders: readonly string[]): PartOfBuild {
  const parts = openParts(folders, settings);
  const owners = new Map(parts.flatMap((part) => Object.keys(part.manifest.files).map((file) => [file, part])));
  const left = new Set([...owners.keys()].filter((file) => !isBundled(file) && !isKept(file)));
  const read = (file: string): Buffer<ArrayBuffer> => {
    const part = owners.get(file);
    if (!part) throw new SettingsError(`No part has ${file}. Expected it in one of them: build all parts again.`);
    left.delete(file);
    return readPart(part, file);
  };
  for (const file of owners.keys()) if (isKept(file)) putIntoCache(file, read(file));
  return {
    around: aroundPrerenderer(essaysFrom(read, settings.basePath), (folder) => {
      for (const part of parts) checkBundle(part, bundleOf(filesOf(folder)));
    }),
    finish(folder) {
      for (const file of left)
        throw new SettingsError(`A part has ${file}, which no site of this content has. Build all parts again.`);
      for (const [file] of owners) if (isBundled(file)) writeFile(path.join(folder, file), read(file));
      for (const { manifest } of parts)
        for (const file of manifest.removed) rmSync(path.join(folder, file), { force: true });
      return [];
    },
  };
}

function checkBundle(part: Part, bundle: string): void {
  if (part.manifest.bundle !== bundle)
    throw new SettingsError(
      `The pages of ${part.folder} load other scripts or styles than this build makes. Expected the same, of the same ` +
        `packages on the same system. ${again(part)}`,
    );
}
