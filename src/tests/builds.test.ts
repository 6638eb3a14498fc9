import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { it, vi } from 'vitest';
import { BAD_CONTENT, writeCase } from './content/cases.ts';
import { buildCopy, copyProject, runInCopy } from './project-copy.ts';

/*
 * Builds in processes of their own: that the program ends as it should, and says no more than it should. What a build
 * finds in the content is tested in process, in `bad-content.test.ts` and beside the modules.
 */

// A process each; two at a time is what a small machine can do, and a machine with other work takes its time.
vi.setConfig({ maxConcurrency: 2, testTimeout: 180_000 });

/** Copies the project, with the content of a case. */
function copyWith(name: string, as = name): string {
  const root = path.resolve('.cache/builds', as);
  copyProject(root);
  writeCase(name, path.join(root, 'content'));
  return root;
}

it.concurrent.for([
  ['while the content is read', 'field-misspelt'],
  ['in several files, while the pages are made', 'topic-without-mention'],
] as const)('tells the editor, and nothing but that, what is wrong %s', async ([, name], { expect }) => {
  const expected = readFileSync(path.join(BAD_CONTENT, name, 'expected.txt'), 'utf8');
  expect(await buildCopy(copyWith(name))).toEqual({
    code: 1,
    stderr: `The site was not built. In the content:\n\n${expected}\n`,
  });
});

it.concurrent(
  'builds content without mistakes and topics, and writes its addresses into the ledger',
  async ({ expect }) => {
    const root = copyWith('_good', 'published');
    const soon = await runInCopy(root, 'src/tools/permalinks.ts', '--edition', 'soon');
    expect(soon).toMatchObject({ code: 1, stdout: '' });
    expect(soon.stderr).toBe('The edition is "soon". Expected a day, such as --edition 2026-12-01.\n');

    const { code, stdout, stderr } = await runInCopy(root, 'src/tools/permalinks.ts', '--edition', '2026-11-24');
    // Without a word of complaint.
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/content\/permalinks\.json: \d+ new addresses, of the edition of 2026-11-24\./);
    const ledger = readFileSync(`${root}/content/permalinks.json`, 'utf8');
    expect(ledger).toMatch(/"p2": \{ "begins": "This paragraph was invented so that the first is" \}/);
    expect(ledger).toContain('"/essays/good.md": { "since": "2026-11-24" }');

    expect(existsSync(`${root}/dist/essays/good/index.html`)).toBe(true);
    // No pages that would have nothing to show.
    expect(readdirSync(`${root}/dist/topics`).sort()).toEqual(['card.png', 'index.html']);
    expect(existsSync(`${root}/dist/essays/good/topics/index.html`)).toBe(false);
  },
);
