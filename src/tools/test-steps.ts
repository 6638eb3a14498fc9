import { pseudo, sites } from '#tests/sites.ts';
import type { Step } from './run-steps.ts';

const REPORTS = '.cache/tests';

/** The published site, whatever the environment says. */
const PUBLISHED = { OUT_DIR: 'dist', CONTENT_DIR: 'content', BASE_PATH: '/', SITE_URL: undefined };

/** Tests that vitest runs, with their counts in a report. */
function vitest(name: string, chosen: string, file: string): Omit<Step, 'part'> {
  const report = `${REPORTS}/${file}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  return { name, command: `vitest run --config src/tests/vitest.config.ts ${chosen} ${reporters}`, report };
}

const build = 'node src/tools/build.ts';
const checks = 'node src/checks/run.ts';
const lint = 'eslint --config src/tests/eslint.config.js --max-warnings 0';
const format = 'prettier --check --log-level warn';

const unitTests: Step = { ...vitest('unit tests', '--project unit --project components', 'unit'), part: 'unit' };
const buildMain: Step = { name: 'build (main)', part: 'site', command: build, env: sites.main.env };
const checkMain: Step = { ...buildMain, name: 'checks (main)', command: checks, needs: [buildMain.name] };

/** Browsers of the walk, by their names in `WALK_IN`. */
const WALKED = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

function walkIn(browser: keyof typeof WALKED, withLongSteps: boolean): Step {
  return {
    ...vitest(`walk in ${WALKED[browser]}`, '--project walk src/tests/walk/walk.test.ts', `walk-${browser}`),
    part: 'walk',
    env: { WALK_IN: browser, WALK_WHOLE: withLongSteps ? '1' : undefined },
    needs: [buildMain.name],
  };
}

export function walkSteps(): Step[] {
  return [buildMain, ...(Object.keys(WALKED) as (keyof typeof WALKED)[]).map((browser) => walkIn(browser, true))];
}

/** The whole suite. Builds run one after another, and after the types: Astro writes into one folder of the project. */
export function allSteps(browserOptions = ''): Step[] {
  return [
    { name: 'types', part: 'static', command: 'astro check --minimumSeverity hint' },
    unitTests,
    { ...buildMain, after: ['types'] },
    { name: 'build (folder)', part: 'site', command: build, env: sites.folder.env, after: ['types', 'build (main)'] },
    { name: 'build (published)', part: 'site', command: build, env: PUBLISHED, after: ['types', 'build (folder)'] },
    { name: 'build (pseudo)', part: 'site', command: build, env: pseudo.env, after: ['types', 'build (published)'] },
    { name: 'lint', part: 'static', command: `${lint} .`, after: ['types'] },
    { name: 'format', part: 'static', command: `${format} .` },
    checkMain,
    { name: 'checks (folder)', part: 'site', command: checks, env: sites.folder.env, needs: ['build (folder)'] },
    { name: 'checks (published)', part: 'site', command: checks, env: PUBLISHED, needs: ['build (published)'] },
    {
      ...vitest('tests of the built sites', '--project html --project published', 'sites'),
      part: 'site',
      needs: ['build (main)', 'build (folder)', 'build (published)', 'build (pseudo)'],
    },
    walkIn('firefox', false),
    {
      name: 'browser tests',
      part: 'browser',
      command: `playwright test --config src/tests/playwright.config.ts ${browserOptions}`.trim(),
      needs: ['build (main)', 'build (folder)', 'build (pseudo)'],
      alone: true,
      report: `${REPORTS}/browser.json`,
    },
  ];
}

/** At most a minute: unchanged files are not checked again, no browser starts, and one site is built. */
export function fastSteps(): Step[] {
  const cache = (tool: string): string => `--cache --cache-location .cache/${tool}/ .`;
  return [
    { ...unitTests, env: { FAST: '1' } },
    buildMain,
    { name: 'types', part: 'static', command: 'node src/tools/types.ts', needs: [buildMain.name] },
    checkMain,
    { name: 'lint', part: 'static', command: `${lint} ${cache('eslint')}`, after: ['types'] },
    { name: 'format', part: 'static', command: `${format} ${cache('prettier')}` },
  ];
}
