import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom: a rule for each room. What is not listed is allowed.
 *
 * @param {string} name folder below `src/`
 * @param {string[] | string} forbidden what it may not import: patterns of files, or an expression
 * @param {string} message why not
 * @returns {import('eslint').Linter.Config} the rule
 */
function room(name, forbidden, message) {
  return {
    files: [`src/${name}/**`],
    ignores: ['**/*.test.ts', '**/*.bench.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              ...(typeof forbidden === 'string' ? { regex: forbidden } : { group: forbidden }),
              message,
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  };
}

/** What runs in a browser, or may. */
const IN_BROWSERS = ['components', 'language', 'passages', 'search/client', 'search/engine', 'search/query'];

/**
 * What scripts of pages do without: what is newer than the oldest browsers of `src/lib/floor.ts`, but for methods of
 * JavaScript, which the compiler knows; and what the bundler takes for something else.
 */
const FOR_BROWSERS = {
  'no-restricted-properties': [
    'error',
    { object: 'Intl', property: 'Segmenter', message: 'Use segmentsOf() of language/segmenter.ts.' },
    { object: 'Map', property: 'groupBy', message: 'Use groupBy() of lib/groups.ts.' },
    { object: 'URL', property: 'canParse', message: 'Try new URL().' },
    { property: 'checkVisibility', message: 'What is not shown has no getClientRects().' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'MemberExpression[property.name=/^aria[A-Z]/], AssignmentExpression > .left[property.name="role"]',
      message: 'Set the attribute; make() does so by itself.',
    },
    {
      selector: 'CallExpression[callee.property.name=/^(?:matches|closest)$/] > Literal[value=/:popover-open/]',
      message: 'Use isOpen() of components/popovers.ts.',
    },
    // Vite takes what is chained to an import for a part of what is loaded: a failure to load it would not come there.
    { selector: 'MemberExpression > ImportExpression.object', message: 'Await the import by itself.' },
  ],
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', '**/fixtures/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    // Scripts of components are files of their own; what stands in the component is an empty one.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: `${import.meta.dirname}/../..` } },
    rules: {
      // A function may return nothing by returning what a call that returns nothing returns.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Interfaces here describe objects whose functions do not use `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler allows no enums here (erasableSyntaxOnly), and this rule takes a fifth of the time of all.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
  {
    files: ['public/*.js'],
    languageOptions: {
      globals: { localStorage: 'readonly', document: 'readonly', addEventListener: 'readonly', location: 'readonly' },
    },
    // Storage that is switched off is no mistake: the page follows the system.
    rules: { 'no-empty': ['error', { allowEmptyCatch: true }] },
  },
  ...astro.configs.recommended,
  {
    files: IN_BROWSERS.map((folder) => `src/${folder}/**/*.ts`),
    ignores: ['**/*.test.ts', 'src/components/popovers.ts', 'src/language/segmenter.ts'],
    rules: FOR_BROWSERS,
  },
  // The type check finds what is not used; this rule takes the names in types for variables.
  { files: ['**/*.astro'], rules: { 'no-unused-vars': 'off' } },
  room(
    'lib',
    [
      ...['node:*', 'astro', 'astro:*', '../data/*', '../markdown/*', '../passages/*', '../search/*', '../checks/*'],
      '../components/**',
    ],
    'lib/ holds pure functions: nothing of Astro, Node or the DOM, and no other room.',
  ),
  room(
    'passages',
    // All but these two rooms, and packages that a browser has no use for.
    String.raw`^\.\./(?!(?:lib|language)/)|^node:|^astro`,
    'passages/ uses lib/ and language/ only, and nothing of Node: a part of it runs in the browser.',
  ),
  room(
    'language',
    // But the facts of the site, which say the language of its pages.
    String.raw`^(?:\.\./)+(?!(?:site|lib/editor-error)\.ts$|language/)|^node:|^astro`,
    'language/ uses nothing but the language of the site: a part of it runs in the browser.',
  ),
  room(
    'search',
    ['astro:*', '**/data/*', '**/markdown/*', '**/components/**', '**/checks/*', '**/topics/**', '**/loaders/*'],
    'search/ uses lib/, language/ and passages/ only.',
  ),
  room(
    'cards',
    ['astro', 'astro:*', '../data/*', '../markdown/*', '../search/*', '../components/**', '../checks/*'],
    'cards/ uses lib/ only.',
  ),
  room(
    'word-index',
    ['node:*', 'astro', 'astro:*', '../data/*', '../markdown/*', '../checks/*', '../components/**'],
    'word-index/ holds pure functions: it uses lib/ and search/ only.',
  ),
  room(
    'topics',
    ['astro', 'astro:*', '**/data/*', '**/markdown/*', '**/checks/*', '**/components/**'],
    'topics/ uses lib/, search/ (how words are compared), and the schemas and reading of the loaders.',
  ),
  room(
    'citations',
    ['node:*', 'astro', 'astro:*', '../data/*', '../markdown/*', '../search/*', '../checks/*', '../components/**'],
    'citations/ uses lib/ only, and of data/ its types.',
  ),
  room(
    'downloads',
    ['astro', 'astro:*', '../data/*', '../markdown/*', '../search/*', '../checks/*', '../components/**'],
    'downloads/ use lib/ and passages/ only, and the types of data/.',
  ),
  room(
    'markdown',
    ['astro:*', '../data/*', '../search/*', '../components/**', '../checks/*'],
    'markdown/ uses lib/ and passages/ only.',
  ),
  room(
    'permalinks',
    ['astro:*', '../data/*', '../markdown/*', '../search/*', '../components/**', '../checks/*'],
    'permalinks/ reads files: the ledger as the loaders read, the site as it was built.',
  ),
  room(
    'checks',
    ['astro', 'astro:*', '../data/*', '../components/**', '../markdown/*'],
    'checks/ read files, not components.',
  ),
  ...['build', 'finishing', 'hosting', 'server'].map((name) =>
    room(
      name,
      ['astro:*', '../data/*', '../markdown/*', '../search/*', '../components/**', '../checks/*'],
      'What is done with a built site reads its files: build/ uses finishing/, hosting/ and permalinks/; server/ hosting/.',
    ),
  ),
  room('components', ['astro:content', '**/data/*', '**/addresses.ts'], 'Components get what they show as props.'),
  room('layouts', ['astro:content', '**/data/*'], 'Layouts get what they show as props.'),
  room('pages', ['astro:content'], 'Only data/ asks Astro for content.'),
  room(
    'tests',
    ['../lib/*', '../data/*', '../markdown/*', '../search/*', '../checks/*', '../components/**'],
    'tests/ see the site as a reader does.',
  ),
);
