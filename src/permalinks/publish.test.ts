import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { readSettings } from '#environment/settings.ts';
import { onContent } from '#tests/content/on-content.ts';
import { writeSite } from '#tests/content/small-site.ts';
import { keepAddresses } from './keep-addresses.ts';
import { publish } from './publish.ts';

/* A collection is published, changed, and published again; its site has what an address needs. */
const FOLDER = '.cache/publish';
const CONTENT = `${FOLDER}/content`;
const DIST = `${FOLDER}/dist`;
const LEDGER = `${CONTENT}/permalinks.json`;
const ESSAY = `${CONTENT}/essays/good.mdx`;
const SETTINGS = { ...readSettings({}), contentDir: CONTENT, outDir: DIST, siteUrl: 'https://reader.example' };

// The modules take longer to load than a test takes.
await onContent(CONTENT, () => import('#collections/essays.ts'));

beforeEach(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  cpSync('src/tests/fixtures/bad-content/_good', CONTENT, { recursive: true });
  // What came from a source could not change.
  edit(ESSAY, /source:\n(?: .*\n)+/, '');
});

const read = (file: string): string => readFileSync(file, 'utf8');

function edit(file: string, from: string | RegExp, to: string): void {
  const text = read(file);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

/** Writes the site anew from the content as it is now. */
async function build() {
  const { getEssays } = await onContent(CONTENT, () => import('#collections/essays.ts'));
  const essays = await getEssays();
  writeSite(DIST, essays);
  return essays;
}

/** Builds and sees to it that addresses last, as `npm run build` does. */
async function buildAndKeep() {
  await build();
  return keepAddresses(SETTINGS);
}

/** Builds and publishes, as `npm run permalinks` does. */
async function buildAndPublish(edition: string, keep = false) {
  await build();
  const { told, write } = publish(SETTINGS, edition, keep);
  write();
  return told;
}

it('an editor is told that there is no ledger, and of addresses that are not in it', async () => {
  expect(await buildAndKeep()).toBe(
    `There is no ${LEDGER}, so nobody sees to it that addresses last; \`npm run permalinks\` writes it.`,
  );
  expect(await buildAndPublish('2026-11-24')).toEqual([
    `${LEDGER}: 6 new addresses, of the edition of 2026-11-24.`,
    'Build again, so that the pages say of which edition they are, and what was moved.',
  ]);
  expect(await buildAndKeep()).toBeUndefined();
  edit(ESSAY, /$/, '\nA last paragraph.\n');
  expect(await buildAndKeep()).toBe(
    `1 new address is not written down in ${LEDGER} yet; \`npm run permalinks\` does it before they are published.`,
  );
});

it('what was published is written down once, and no line of it may go', async () => {
  await buildAndPublish('2026-11-24');
  const first = read(LEDGER);
  expect(first).toMatch(/"p2": \{ "begins": "This paragraph was invented so that the first is" \}/);
  await buildAndPublish('2026-12-01');
  expect(read(LEDGER)).toBe(first);

  edit(LEDGER, / *"p1": .*\n/, '');
  expect(() => keepAddresses(SETTINGS)).toThrow('addresses that the edition of');
  expect(() => publish(SETTINGS, '2026-12-01', true)).toThrow('addresses that the edition of');
});

it('a heading with other words is refused until it says which it was', async () => {
  await buildAndPublish('2026-11-24');
  const first = read(LEDGER);
  edit(ESSAY, '## A heading\n', '## Other words\n');
  await expect(buildAndPublish('2027-03-01', true)).rejects.toThrow('{/* #a-heading */}');
  await expect(buildAndKeep()).rejects.toThrow('{/* #a-heading */}');
  expect(read(LEDGER)).toBe(first);

  edit(ESSAY, '## Other words', '## Other words {/* #a-heading */}');
  await buildAndPublish('2027-03-01');
  expect(read(LEDGER)).toBe(first);
});

it('passages that have moved are refused until they are kept, which the pages then say', async () => {
  await buildAndPublish('2026-11-24');
  const first = read(LEDGER);
  edit(ESSAY, '## A heading\n', '## A heading\n\nA paragraph put before the others.\n');
  await expect(buildAndPublish('2027-03-01')).rejects.toThrow('--keep');
  expect(read(LEDGER)).toBe(first);

  expect(await buildAndPublish('2027-03-01', true)).toEqual([
    `${LEDGER}: 1 new address, of the edition of 2027-03-01.`,
    'Build again, so that the pages say of which edition they are, and what was moved.',
  ]);
  const second = read(LEDGER);
  expect(second).toMatch(/"p2": \{ "to": "p3", "until": "2027-03-01", "begins": "This paragraph was/);
  expect(second).toMatch(/"p3": \{ "since": "2027-03-01"/);
  expect(await build()).toMatchObject([{ slug: 'good', hasFormerAddresses: true, edition: '2027-03-01' }]);
  expect(keepAddresses(SETTINGS)).toBeUndefined();
});

it('an editor who keeps moved passages is asked to look at the topics that chose them', async () => {
  await buildAndPublish('2026-11-24');
  mkdirSync(`${CONTENT}/topics/concepts`, { recursive: true });
  const added = 'added:\n  - passage: good#p2\n    reason: It is meant.\n';
  writeFileSync(`${CONTENT}/topics/concepts/robot.md`, `---\nname: robot\n${added}---\n\nA machine.\n`);
  edit(ESSAY, '## A heading\n', '## A heading\n\nA robot, put before the others.\n');
  const told = await buildAndPublish('2027-03-01', true);
  expect(told.at(-1)).toMatch(/^Do these topics still mean the right passages\?\n {2}.*robot/);
});

it('an essay with another slug is refused until its old address leads to the new one', async () => {
  await buildAndPublish('2026-11-24');
  writeFileSync(ESSAY.replace('good.mdx', 'better.mdx'), read(ESSAY));
  rmSync(ESSAY);
  await expect(buildAndKeep()).rejects.toThrow('"/essays/good/": { "to": "/the/page/that/has/it/now/"');

  edit(LEDGER, '"redirects": {}', '"redirects": { "/essays/good/": { "to": "/essays/better/" } }');
  // A sentence on addresses that are new, and no complaint.
  expect(await buildAndKeep()).toContain('5 new addresses are not written down');
  expect(read(`${DIST}/_redirects`)).toBe('/essays/good/ /essays/better/ 301\n');
  expect(read(`${DIST}/essays/good/index.html`)).toContain('content="0; url=/essays/better/"');
});

it('an old fragment of a page that is no essay is set beside the new one', async () => {
  const home = `${DIST}/index.html`;
  await build();
  edit(home, '</h1>', '</h1><h2 id="texts">Texts</h2>');
  publish(SETTINGS, '2026-11-24', false).write();

  edit(home, '<h2 id="texts">', '<h2 id="essays">');
  expect(() => keepAddresses(SETTINGS)).toThrow('/#texts, published on 24 November 2026');
  edit(LEDGER, /("texts": \{\})\n {6}\}/, '$1 }, "aliases": { "texts": { "to": "essays", "until": "2027-03-01" } }');
  expect(keepAddresses(SETTINGS)).toContain('1 new address is');
  expect(read(home)).toContain('<h2 id="essays"><span id="texts"></span>Texts</h2>');
});

it('without old addresses there are no redirects', async () => {
  await buildAndPublish('2026-11-24');
  await buildAndKeep();
  expect(existsSync(`${DIST}/_redirects`)).toBe(false);
});
