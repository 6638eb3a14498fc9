import { expect, it } from 'vitest';
import { LANGUAGES } from '#strings/languages.ts';
import { BRACKETED } from '#strings/pseudo.ts';
import { siteStrings } from './site-strings.ts';

const IMPORT = "import * as t from '#strings/chosen.ts';\n";

function transformed(tag: string, code: string, name = 'client'): string | undefined {
  const transform = siteStrings(tag).transform as (this: unknown, code: string) => string | undefined;
  return transform.call({ environment: { name, mode: 'build' } }, code);
}

it('puts strings into scripts for browsers, and leaves functions and what only looks like a string', () => {
  const code = `${IMPORT}say(t.search, t.passages(2), text.search, it.t.search, t.nothing);`;
  expect(transformed('en', code)).toBe(`${IMPORT}say("Search", t.passages(2), text.search, it.t.search, t.nothing);`);
  expect(transformed('zh-Hans', code)).toContain(`say(${JSON.stringify(LANGUAGES.zh.search)}, t.passages(2)`);
  expect(transformed(BRACKETED, code)).toContain('say("⟦Search⟧"');
});

it('leaves other modules, and those of other environments, as they are', () => {
  expect(transformed('en', 'say(t.search);')).toBeUndefined();
  expect(transformed('en', `${IMPORT}say(t.search);`, 'ssr')).toBeUndefined();
});

it('loads the strings of the language, with the tag of the site', () => {
  const load = (tag: string): string => {
    const { load: own } = siteStrings(tag);
    const file = new URL('../../strings/chosen.ts', import.meta.url).pathname;
    return (own as (id: string) => string)(file);
  };
  expect(load('zh-Hans')).toMatch(/\/zh\.ts';\nexport const locale = "zh-Hans";/);
  expect(load(BRACKETED)).toContain('pseudoStrings("en-XA", en)');
});
