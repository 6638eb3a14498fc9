import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findChromium, thisMachine } from '../tools/chromium.ts';

const FOLDER = 'src/tests/search';
const RESULT = '.cache/bench/quality.json';

/** How well a set of queries is answered; each figure from 0 to 1. */
export interface Quality {
  queries: number;
  mrr: number;
  success1: number;
  success3: number;
  ndcg: number;
  /** Share of the queries without an answer that get none. */
  none: number;
}

/**
 * Puts a set of queries to the search page of a built site.
 *
 * @param set name of the set: `queries.<set>.json`
 * @param site folder of the built site
 * @throws Error where the evaluation could not be run
 */
export function evaluateSearch(set: string, site: string): Quality {
  const { status, stderr } = spawnSync(
    process.execPath,
    [`${FOLDER}/evaluate.mjs`, '--ui', '--dist', site, '--queries', `${FOLDER}/queries.${set}.json`, '--json', RESULT],
    { encoding: 'utf8', env: { ...process.env, CHROMIUM_PATH: findChromium(thisMachine) } },
  );
  if (status !== 0) throw new Error(`The search could not be evaluated: ${stderr}`);
  const { overall } = JSON.parse(readFileSync(RESULT, 'utf8')) as { overall: Quality };
  const { queries, mrr, success1, success3, ndcg, none } = overall;
  return { queries, mrr, success1, success3, ndcg, none };
}
