import { sites } from '#tests/sites.ts';
import type { Step } from './run-steps.ts';

/** Where the steps leave what they counted. */
const REPORTS = '.cache/tests';

/** The published site, with whatever the environment says of it taken back. */
const PUBLISHED = { OUT_DIR: 'dist', CONTENT_DIR: 'content', BASE_PATH: '/', SITE_URL: undefined };

/** Tests that vitest runs: those that its options choose, with their counts in a file of this name. */
function vitest(name: string, chosen: string, file: string): Omit<Step, 'part'> {
  const report = `${REPORTS}/${file}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  return { name, command: `vitest run --config src/tests/vitest.config.ts ${chosen} ${reporters}`, report };
}

const build = 'node src/tools/build.ts';
const checks = 'node src/checks/run.ts';

const buildMain: Step = { name: 'build (main)', part: 'site', command: build, env: sites.main.env };

/** The browsers that are walked in, by the name that `WALK_IN` has for each. */
const WALKED = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** What readers do in a real browser. */
function walkIn(browser: keyof typeof WALKED, isWhole: boolean): Step {
  return {
    ...vitest(`walk in ${WALKED[browser]}`, '--project walk src/tests/walk/walk.test.ts', `walk-${browser}`),
    part: 'walk',
    env: { WALK_IN: browser, WALK_WHOLE: isWhole ? '1' : undefined },
    needs: [buildMain.name],
  };
}

/** The walk in every browser. */
export function walkSteps(): Step[] {
  return [buildMain, ...(Object.keys(WALKED) as (keyof typeof WALKED)[]).map((browser) => walkIn(browser, true))];
}

/**
 * Everything that has to hold.
 *
 * Builds come one after another, and after the types: Astro writes into the same folder below the project for each.
 */
export function allSteps(browserOptions = ''): Step[] {
  return [
    { name: 'types', part: 'static', command: 'astro check --minimumSeverity hint' },
    { ...vitest('unit tests', '--project unit --project components', 'unit'), part: 'unit' },
    { ...buildMain, after: ['types'] },
    { name: 'build (folder)', part: 'site', command: build, env: sites.folder.env, after: ['types', 'build (main)'] },
    { name: 'build (published)', part: 'site', command: build, env: PUBLISHED, after: ['types', 'build (folder)'] },
    {
      name: 'lint',
      part: 'static',
      command: 'eslint --config src/tests/eslint.config.js --max-warnings 0 .',
      after: ['types'],
    },
    { name: 'format', part: 'static', command: 'prettier --check --log-level warn .' },
    { name: 'checks (main)', part: 'site', command: checks, env: sites.main.env, needs: ['build (main)'] },
    { name: 'checks (folder)', part: 'site', command: checks, env: sites.folder.env, needs: ['build (folder)'] },
    { name: 'checks (published)', part: 'site', command: checks, env: PUBLISHED, needs: ['build (published)'] },
    {
      ...vitest('tests of the built sites', '--project html --project published', 'sites'),
      part: 'site',
      needs: ['build (main)', 'build (folder)', 'build (published)'],
    },
    walkIn('firefox', false),
    {
      name: 'browser tests',
      part: 'browser',
      command: `playwright test --config src/tests/playwright.config.ts ${browserOptions}`.trim(),
      needs: ['build (main)', 'build (folder)'],
      alone: true,
      report: `${REPORTS}/browser.json`,
    },
  ];
}

/**
 * What can be known within a minute: what has not changed is not looked at again, no browser is started, and one site is
 * built.
 */
export function fastSteps(): Step[] {
  const cache = (tool: string): string => `--cache --cache-location .cache/${tool}/`;
  return [
    { ...vitest('unit tests', '--project unit --project components', 'unit'), part: 'unit', env: { FAST: '1' } },
    buildMain,
    { name: 'types', part: 'static', command: 'node src/tools/types.ts', needs: ['build (main)'] },
    { name: 'checks (main)', part: 'site', command: checks, env: sites.main.env, needs: ['build (main)'] },
    {
      name: 'lint',
      part: 'static',
      command: `eslint --config src/tests/eslint.config.js --max-warnings 0 ${cache('eslint')} .`,
      after: ['types'],
    },
    { name: 'format', part: 'static', command: `prettier --check --log-level warn ${cache('prettier')} .` },
  ];
}
