import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const);

it.each(workflows)('%s uses actions by their full hash, with the version beside it', (_name, text) => {
  const uses = [...text.matchAll(/^\s*-? *uses: (.*)$/gm)].map(([, what]) => what);
  expect(uses.length).toBeGreaterThan(0);
  // A tag can be moved to other code; a hash cannot.
  for (const what of uses) expect(what).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it.each(workflows)('%s may read the code and nothing more, and ends by itself', (_name, text) => {
  const { permissions, jobs } = parse(text) as {
    permissions: unknown;
    jobs: Record<string, { 'timeout-minutes'?: number; permissions?: unknown }>;
  };
  expect(permissions).toEqual({ contents: 'read' });
  for (const [name, job] of Object.entries(jobs)) {
    expect(job.permissions, name).toBeUndefined();
    expect(job['timeout-minutes'], name).toBeGreaterThan(0);
  }
});
