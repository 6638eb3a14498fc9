import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesOf } from '#environment/files.ts';

/** What is not of the site, and has languages of its own; styles of others that are changed. */
const OTHERS =
  /^(?:bench|tests|language|strings)\/|\.test\.ts$|\/fixtures\/|^content\/site-schema\.ts$|^citations\/style-changes\.ts$|-helpers\.ts$/;

it('No language is written down outside this room, but that of the site in its facts', () => {
  const files = filesOf('src').filter((file) => /\.(?:ts|astro|mjs)$/.test(file) && !OTHERS.test(file));
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((file) =>
    /(['"`])(?:en|de|fr|zh|ja|ar|he)(?:-[A-Z]{2})?\1/.test(readFileSync(path.join('src', file), 'utf8')),
  );
  expect(found).toEqual([]);
});
