import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { readJson } from '#environment/files.ts';
import type { Settings } from '#environment/settings.ts';
import { hashOf } from '../vite/build-id.ts';

const NOT_A_SITE = 'A part of a site, not to be published. `npm run join` makes the site of all parts.';

/** Files and folders that decide what a build makes of its content. */
const CODE = ['src', 'public'];
const CODE_FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

const manifestSchema = z.strictObject({
  about: z.literal(NOT_A_SITE),
  number: z.number(),
  of: z.number(),
  /** All that the bytes of a part depend on, by name; see `madeFrom`. */
  madeFrom: z.record(z.string(), z.string()),
  /** Names of the scripts and styles that its pages load. */
  bundle: z.string(),
  /** SHA-256 of each file. */
  files: z.record(z.string(), z.string()),
  /** Pictures of its essays that only stand in other forms in the site. */
  removed: z.array(z.string().regex(/^_astro\/(?!\.\.?$)[^/\\]+$/)),
});

/** Facts of a part, in its folder. */
export type PartManifest = z.infer<typeof manifestSchema>;

export function partManifest(facts: Omit<PartManifest, 'about'>): PartManifest {
  return { about: NOT_A_SITE, ...facts };
}

/** Undefined where the file is not as a build wrote it. */
export function readManifest(file: string): PartManifest | undefined {
  try {
    return manifestSchema.safeParse(readJson(file)).data;
  } catch {
    return undefined;
  }
}

let code: string | undefined;

/** SHA-256 of the program, which stays the same while it runs. */
function hashOfCode(): string {
  code ??= hashOf(
    CODE,
    CODE_FILES.filter((file) => existsSync(file)),
  );
  return code;
}

/** All that parts of one site must have in common, in the words of who reads of a difference. */
export function madeFrom({ contentDir, siteUrl, basePath, forDisk, searchUrl, sourceDate }: Settings) {
  return {
    content: hashOf([contentDir]),
    code: hashOfCode(),
    Node: process.version,
    SITE_URL: siteUrl,
    BASE_PATH: forDisk ? './' : basePath,
    SEARCH_URL: searchUrl ?? '',
    SOURCE_DATE_EPOCH: sourceDate === undefined ? '' : String(sourceDate),
  } satisfies PartManifest['madeFrom'];
}
