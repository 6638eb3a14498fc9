import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { complaintOf } from './content/build.ts';
import { BAD_CONTENT, writeCase } from './content/cases.ts';

/*
 * Messages to editors, in `expected.txt` of each folder: read in process, as a build reads the content. That the
 * message of a build is nothing but that is shown in `builds.test.ts`; what only the Markdown of an essay can have wrong,
 * in `src/markdown/fixtures/refusals`. `vitest -u` writes the messages anew; read them before they are kept.
 */

/** Message of a case, with the file names that an editor knows. */
async function told(name: string): Promise<string | undefined> {
  const root = `.cache/bad-content/${name}`;
  writeCase(name, `${root}/content`);
  return (await complaintOf(`${root}/content`, `${root}/dist`))?.replaceAll(`${root}/`, '');
}

// Before the first test, as it loads the modules for all of them.
const good = await told('_good');

it('complains of nothing in content that has no mistake', () => {
  expect(good).toBeUndefined();
});

it.each(readdirSync(BAD_CONTENT).filter((name) => name !== '_good'))(
  'tells the editor what is wrong: %s',
  async (name) => {
    await expect(`${await told(name)}\n`).toMatchFileSnapshot(path.resolve(BAD_CONTENT, name, 'expected.txt'));
  },
);
