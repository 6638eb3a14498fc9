import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrows, onlyStrings } from './rooms.js';

/** Rooms of pure functions. */
const PURE = ['language', 'lib', 'links', 'passages', 'concordance', 'strings'];

/** What runs in a browser, or may. */
const IN_BROWSERS = ['components', 'language', 'links', 'passages', 'search/client', 'search/engine', 'search/query'];

/**
 * What scripts of pages do without: what is newer than the oldest browsers of `src/lib/minimum-browsers.ts`, but for methods of
 * JavaScript, which the compiler knows; and what the bundler takes for something else.
 */
const FOR_BROWSERS = {
  'no-restricted-properties': [
    'error',
    { object: 'Intl', property: 'Segmenter', message: 'Use segmentsOf() of language/segmenter.ts.' },
    { object: 'Map', property: 'groupBy', message: 'Loop: Firefox 115 and Safari 16.4 lack it.' },
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
      message: 'Use isOpen() of components/browser/popovers.client.ts.',
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
  { files: ['src/strings/??.ts'], rules: { 'max-lines': 'off' } },
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
    ignores: ['**/*.test.ts', 'src/components/browser/popovers.client.ts', 'src/language/segmenter.ts'],
    rules: FOR_BROWSERS,
  },
  // The type check finds what is not used; this rule takes the names in types for variables.
  { files: ['**/*.astro'], rules: { 'no-unused-vars': 'off' } },
  {
    files: ['src/**'],
    ignores: ['src/tests/**', '**/*.test.ts', '**/*.bench.ts', '**/fixtures/**'],
    plugins: { rooms: { rules: { arrows, onlyStrings } } },
    rules: { 'rooms/arrows': 'error', 'rooms/onlyStrings': 'error' },
  },
  {
    files: PURE.map((name) => `src/${name}/**`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*', 'astro', 'astro:*'], message: 'This room has nothing of Astro or Node.' }] },
      ],
    },
  },
  {
    files: ['src/**'],
    ignores: ['src/collections/**', 'src/content.config.ts', ...PURE.map((name) => `src/${name}/**`), '**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['astro:content'], message: 'Only collections/ asks Astro for content.' }] },
      ],
    },
  },
);
