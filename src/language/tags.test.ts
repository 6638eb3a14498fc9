import { describe, expect, it } from 'vitest';
import { describeScript, isLanguageTag, otherScript } from './tags.ts';

describe('a language tag', () => {
  it.each(['en', 'en-GB', 'zh-Hant', 'zh-Latn-pinyin', 'grc', 'la', 'lzh', 'tlh', 'und', 'de-1996', 'es-419', 'mul'])(
    'is one: %s',
    (tag) => {
      expect(isLanguageTag(tag)).toBe(true);
    },
  );

  it.each(['xx', 'jp', 'cn', 'english', 'en-XX', 'en_GB', 'x-own', '', 'e', 'qaa', 'en-'])('is none: %j', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});

const ENGLISH = 'The rules of cyberspace are made by states, and by those who build it, for all of us. ';
const CHINESE = '网络空间是人类共同的活动空间，网络空间前途命运应由世界各国共同掌握。';
const RUSSIAN = 'Правила киберпространства создают государства и те, кто его строит, для всех нас и навсегда.';

describe('the script of a text', () => {
  it.each([
    ['en', CHINESE, 'Hani'],
    ['zh', ENGLISH, 'Latn'],
    ['zh-Hant', ENGLISH, 'Latn'],
    ['ja', ENGLISH, 'Latn'],
    ['sr-Latn', RUSSIAN, 'Cyrl'],
    ['ru', ENGLISH, 'Latn'],
  ])('is another than that of %s', (tag, text, script) => {
    expect(otherScript(tag, text)).toBe(script);
  });

  it.each([
    ['en', ENGLISH],
    ['zh', CHINESE],
    ['ja', CHINESE],
    ['sr', RUSSIAN],
    ['sr-Latn', ENGLISH],
    ['zh-Latn', ENGLISH],
    ['en', ENGLISH + CHINESE.slice(0, 20)],
    ['zh', CHINESE + ENGLISH],
    ['en', '网络'],
    ['en', ''],
    ['non', ENGLISH],
    ['und', CHINESE],
    ['zh', `${CHINESE} https://example.org/${ENGLISH.replaceAll(' ', '-').repeat(9)}`],
  ])('is that of %s, or there is no telling: %s', (tag, text) => {
    expect(otherScript(tag, text)).toBeUndefined();
  });

  it('is told by letters in their other forms, too', () => {
    expect(otherScript('zh', '𝐥𝐚𝐰 '.repeat(12))).toBe('Latn');
  });

  it('has a name and a language', () => {
    expect(describeScript('Hani')).toEqual({ name: 'Han', tag: 'zh' });
    expect(describeScript('Cyrl')).toEqual({ name: 'Cyrillic', tag: 'ru' });
    expect(describeScript('Latn')).toEqual({ name: 'Latin', tag: 'en' });
  });
});
