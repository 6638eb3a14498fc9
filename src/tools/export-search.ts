/**
 * `npm run export:search`: writes the passages of the built site for an index of OpenSearch: settings with mapping, and
 * files of its bulk format. `.github/hosting.md` says how to load them.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeFile } from '#environment/files.ts';
import { readSettings } from '#environment/settings.ts';
import { missingSite } from '#environment/site-folder.ts';
import type { TopicList, TopicPassages } from '#search/engine/topic-list.ts';
import type { Manifest } from '#search/index/manifest.ts';
import { exportLines, inFiles } from '#search/server/export.ts';
import { indexBody } from '#search/server/index-body.ts';

const FOLDER = '.cache/opensearch';
/** Characters of a file: below the 100 MB of a request, whatever the script. */
const SIZE = 20_000_000;

const { outDir } = readSettings(process.env);
const search = path.join(outDir, 'search');
const missing = missingSite(outDir);
if (missing === undefined) {
  const manifest = readJson(path.join(search, 'index.json')) as Manifest;
  const { topics } = readJson(path.join(search, 'topics.json')) as TopicList;
  const files = inFiles(
    exportLines({
      manifest,
      texts: (number) => readFileSync(path.join(search, 'texts', `${manifest.edition}-${number}.json`), 'utf8'),
      topics: new Map(
        topics.map(({ id }) => [id, readJson(path.join(search, 'topics', `${id}.json`)) as TopicPassages]),
      ),
    }),
    SIZE,
  );
  rmSync(FOLDER, { recursive: true, force: true });
  writeFile(path.join(FOLDER, 'settings.json'), `${JSON.stringify(indexBody(manifest), null, 2)}\n`);
  let [number, passages] = [0, 0];
  for (const text of files) {
    number += 1;
    passages += text.split('\n').length >> 1;
    writeFile(path.join(FOLDER, `passages-${String(number).padStart(3, '0')}.ndjson`), text);
  }
  console.log(
    `${FOLDER}: settings.json and ${number} files with ${passages} passages, notes and heads of essays, of the edition ` +
      `${manifest.edition}. .github/hosting.md says how to load them.`,
  );
} else {
  console.error(missing);
  process.exitCode = 1;
}
