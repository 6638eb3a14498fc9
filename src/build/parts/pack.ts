import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';
import type { Settings, Shard } from '#environment/settings.ts';
import { PART } from '#environment/site-folder.ts';
import { sha256 } from '../checksums.ts';
import { madeFrom, partManifest } from './manifest.ts';
import { onlyEssays } from './prerender.ts';
import { aroundPrerenderer, bundleOf, isBundled, type PartOfBuild } from './part-of-build.ts';
import { shareOf, slugsOf } from './share.ts';
import { collectKept, takeAlong } from './taken-along.ts';

/** Builds a part alone: what belongs to its essays. */
export function buildPart(settings: Settings, shard: Shard): PartOfBuild {
  // Before the build: a change meanwhile must not pass for what was built.
  const from = madeFrom(settings);
  const essays = shareOf(shard, slugsOf(settings.contentDir));
  const slugs = new Set(essays);
  const kept = collectKept(slugs);
  const bundled = new Set<string>();
  const noteBundle = (folder: string): void => filesOf(folder).forEach((file) => bundled.add(file));
  return {
    around: aroundPrerenderer(onlyEssays(slugs), noteBundle),
    finish(folder) {
      const there = filesOf(folder);
      // Pages and files of essays; their pictures, and style sheets that others may have as well.
      const own = there.filter((file) => !bundled.has(file) && (file.startsWith('essays/') || isBundled(file)));
      const isOwn = new Set(own);
      for (const file of there) if (!isOwn.has(file)) rmSync(path.join(folder, file));
      const isThere = new Set(there);
      const manifest = partManifest({
        ...shard,
        madeFrom: from,
        bundle: bundleOf(bundled),
        files: Object.fromEntries(
          [...own, ...takeAlong(kept(), folder)].map((file) => [file, sha256(readFileSync(path.join(folder, file)))]),
        ),
        removed: [...bundled].filter((file) => isBundled(file) && !isThere.has(file)),
      });
      writeFileSync(path.join(folder, PART), `${JSON.stringify(manifest, null, 1)}\n`);
      const { number, of } = shard;
      const many = essays.length === 1 ? '1 essay' : `${essays.length} essays`;
      return [`Part ${number} of ${of} has ${many}. \`npm run join\` makes a site of all parts.`];
    },
  };
}
