import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

/** What the search reaches is a little more; what it may not fall below. From 0 to 1. */
const LEAST = { mrr: 0.95, success1: 0.92, success3: 0.97, ndcg: 0.93, none: 1 };

const FOLDER = 'src/tests/search';
const RESULT = '.cache/search-quality.json';

test('real queries find the passage that answers them, and those without an answer find nothing', async () => {
  test.setTimeout(240_000);
  await promisify(execFile)(process.execPath, [
    `${FOLDER}/evaluate.mjs`,
    '--ui',
    ...['--dist', 'dist'],
    ...['--queries', `${FOLDER}/queries.dev.json`],
    ...['--json', RESULT],
  ]);
  const { overall, errors, badLinks } = JSON.parse(await readFile(RESULT, 'utf8')) as {
    overall: typeof LEAST;
    errors: string[];
    badLinks: string[];
  };
  expect(errors).toEqual([]);
  expect(badLinks).toEqual([]);
  for (const [figure, least] of Object.entries(LEAST)) {
    expect.soft(overall[figure as keyof typeof LEAST], figure).toBeGreaterThanOrEqual(least);
  }
});
