import { expect, it } from 'vitest';
import { inLanguage } from './in-language.ts';

it.each([
  [undefined, {}],
  ['en', { lang: 'en' }],
  ['zh-Hans', { lang: 'zh-Hans' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['az-Arab', { lang: 'az-Arab', dir: 'rtl' }],
  ['ur-Latn', { lang: 'ur-Latn' }],
])('words in %s have a direction where it is not that of the page', (language, attributes) => {
  expect(inLanguage(language)).toEqual(attributes);
});
