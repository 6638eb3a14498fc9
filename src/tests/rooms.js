import path from 'node:path';

/**
 * The rooms of `src/`, lowest first, and the rooms that each may import from. Only rooms further up in this list can be
 * named, so that no circle forms.
 *
 * @type {Record<string, string[]>}
 */
export const ROOMS = {
  strings: [],
  language: ['strings'],
  environment: [],
  styles: [],
  lib: ['language', 'strings'],
  links: ['language', 'lib', 'strings'],
  passages: ['language', 'lib'],
  content: ['environment', 'language', 'lib', 'passages', 'strings'],
  concordance: ['language', 'lib', 'strings'],
  search: ['language', 'lib', 'passages', 'strings'],
  topics: ['content', 'language', 'lib', 'passages', 'search', 'strings'],
  citations: ['content', 'environment', 'language', 'lib', 'passages', 'strings'],
  metadata: ['content', 'lib', 'strings', 'topics'],
  'social-images': ['content', 'environment', 'language', 'lib', 'metadata', 'passages', 'strings'],
  permalinks: ['content', 'environment', 'lib', 'metadata', 'passages', 'strings', 'topics'],
  markdown: ['content', 'environment', 'language', 'lib', 'passages', 'permalinks', 'strings', 'topics'],
  collections: [
    ...['citations', 'concordance', 'content', 'environment', 'language', 'lib', 'markdown', 'passages', 'permalinks'],
    ...['search', 'strings', 'topics'],
  ],
  exports: ['collections', 'content', 'language', 'lib', 'passages', 'strings', 'topics'],
  components: [
    ...['citations', 'collections', 'concordance', 'content', 'language', 'lib', 'links', 'metadata', 'passages'],
    ...['search', 'strings', 'styles', 'topics'],
  ],
  hosting: ['environment', 'lib'],
  layouts: [
    'collections',
    'components',
    'content',
    'hosting',
    'lib',
    'metadata',
    'passages',
    'strings',
    'styles',
    'topics',
  ],
  pages: [
    ...['citations', 'collections', 'components', 'concordance', 'content', 'environment', 'exports', 'language'],
    ...['layouts', 'lib', 'metadata', 'passages', 'social-images', 'strings', 'styles', 'topics'],
  ],
  build: ['content', 'environment', 'hosting', 'language', 'lib', 'permalinks', 'social-images', 'strings'],
  server: ['environment', 'hosting', 'lib'],
  checks: ['concordance', 'content', 'environment', 'exports', 'language', 'lib', 'metadata', 'passages', 'search'],
  tests: Array.of(),
  tools: ['build', 'environment', 'permalinks', 'search', 'server', 'tests'],
  bench: ['checks', 'environment', 'hosting', 'language', 'lib', 'search', 'server', 'tests', 'tools'],
};

/** The room of a file below `src/`; undefined for the files at its root and what lies elsewhere. */
const roomOf = (/** @type {string} */ file) => /(?:^|\/)src\/([^/]+)\//.exec(file)?.[1];

/**
 * Lint rule: a room imports from the rooms that `ROOMS` allows, and writes what lies in another room as `#room/file.ts`.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const arrows = {
  create(context) {
    const room = roomOf(context.filename);
    if (!room) return {};
    const check = (/** @type {any} */ source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const { value } = source;
      const own = value.startsWith('.') ? roomOf(path.resolve(path.dirname(context.filename), value)) : undefined;
      const other = /^#([^/]+)\//.exec(value)?.[1];
      if (own && own !== room) context.report({ node: source, message: `Write what is in another room as #${own}/….` });
      if (other === room)
        context.report({ node: source, message: 'Write what is in the same room as a relative path.' });
      else if (other && !ROOMS[room]?.includes(other))
        context.report({ node: source, message: `${room}/ may not import from ${other}/: see src/tests/rooms.js.` });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
    };
  },
};

/**
 * Lint rule: where `t` is the strings, no other variable is called so. `build/vite/site-strings.ts` replaces `t.name` as text.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const onlyStrings = {
  create: ({ sourceCode, report }) => ({
    'ImportDeclaration[source.value="#strings/chosen.ts"]'(node) {
      for (const imported of sourceCode.getDeclaredVariables(node)) {
        for (const { set } of sourceCode.scopeManager.scopes) {
          const [other] = set.get(imported.name)?.identifiers ?? [];
          if (other && other !== imported.identifiers[0])
            report({ node: other, message: `Another name: ${imported.name} is the strings.` });
        }
      }
    },
  }),
};
