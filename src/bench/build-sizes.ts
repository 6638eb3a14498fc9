/** Builds of collections of growing size, beside a blog starter with the same texts. */
import { appendFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from '#environment/files.ts';
import { KEPT } from '#environment/kept.ts';
import { cacheFolderOf } from '#environment/settings.ts';
import { build, run } from './builds.ts';
import { measureDevelopment } from './development.ts';
import { STARTER_BUILD, writeStarter } from './starter.ts';
import { syntheticTexts } from './synthetic-collection.ts';
import { writeCollection } from './write-collection.ts';

const FOLDER = path.resolve('.cache/bench/sizes');
const CONTENT = path.join(FOLDER, 'content');

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * Measures one number of essays: the starter with nothing cached, Pagefind included, which is the baseline; this site with
 * nothing cached, and with one essay changed since; the development server, with what builds have kept, to its first page
 * and from a saved essay to its page. Seconds, and gigabytes of the process that took most.
 */
export async function measureBuildSize(count: number, contentDir: string) {
  const texts = syntheticTexts(count, contentDir);
  const starter = path.join(FOLDER, 'starter');
  rmSync(FOLDER, { recursive: true, force: true });
  writeStarter(starter, texts);
  writeCollection(CONTENT, texts);
  const baseline = run(
    [STARTER_BUILD, [path.resolve('node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'dist', '--silent']],
    { ASTRO_TELEMETRY_DISABLED: '1' },
    starter,
  );
  const buildOwn = () => build(path.join(FOLDER, 'site'), { CONTENT_DIR: CONTENT, PRECOMPRESS: 'no' });
  for (const kept of [KEPT, cacheFolderOf(CONTENT)]) rmSync(kept, { recursive: true, force: true });
  const first = buildOwn();
  const files = filesOf(path.join(FOLDER, 'site')).length;
  appendFileSync(path.join(CONTENT, 'essays/e0.mdx'), '\nOne more passage.\n');
  const changed = buildOwn();
  const { start, saved } = await measureDevelopment(CONTENT, 'e0');
  return {
    ...{ starter: rounded(baseline.seconds), starterGB: rounded(baseline.gigabytes) },
    ...{ first: rounded(first.seconds), firstGB: rounded(first.gigabytes) },
    ratio: rounded(first.seconds / baseline.seconds),
    ...{ files, changed: rounded(changed.seconds), devStart: rounded(start), devSaved: rounded(saved) },
  };
}
