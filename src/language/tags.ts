import { UNDETERMINED } from './language.ts';
import { memo } from './memo.ts';
import { segment } from './segment.ts';

function isUndetermined(tag: string): boolean {
  return tag.toLowerCase().split('-')[0] === UNDETERMINED;
}

function isKnown(code: string, type: 'language' | 'region'): boolean {
  return new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
}

/**
 * True if a tag is well formed (BCP 47), of a known language and region. CLDR knows them; the rarest languages of three
 * letters are known by their script only.
 */
export function isLanguageTag(tag: string): boolean {
  try {
    if (Intl.getCanonicalLocales(tag).length !== 1) return false;
    const locale = new Intl.Locale(tag);
    const { language, region } = locale;
    if (region !== undefined && !isKnown(region, 'region')) return false;
    return isUndetermined(tag) || isKnown(language, 'language') || locale.maximize().script !== undefined;
  } catch {
    return false;
  }
}

/** Scripts of today's texts, with the Unicode scripts of each. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  ...{ Hans: ['Hani'], Hant: ['Hani'], Hani: ['Hani'], Jpan: ['Hani', 'Hira', 'Kana'], Kore: ['Hang', 'Hani'] },
  ...Object.fromEntries(
    (
      'Latn Cyrl Grek Arab Hebr Hang Hira Kana Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Thai Laoo Khmr Mymr Tibt ' +
      'Geor Armn Ethi Mong Thaa Syrc'
    )
      .split(' ')
      .map((script) => [script, [script]]),
  ),
};
const SCRIPTS = [...new Set(Object.values(WRITTEN).flat())].map(
  (script) => [script, new RegExp(String.raw`^\p{Script=${script}}`, 'u')] as const,
);

/** Letters of any script but some. */
const lettersBeside = memo((scripts: readonly string[]) => {
  const others = SCRIPTS.flatMap(([script]) => (scripts.includes(script) ? [] : [String.raw`\p{Script=${script}}`]));
  return new RegExp(`[${others.join('')}]`, 'u');
});

/** Share of words that decides the script of a text, and words needed to decide. */
const CLEARLY = 2 / 3;
const ENOUGH = 12;

/**
 * Script of most words of a Markdown text (ISO 15924), where it is not one of its language. Words are counted, not
 * letters: of Chinese, a letter is one.
 */
export function otherScript(tag: string, text: string): string | undefined {
  const expected = isUndetermined(tag) ? undefined : WRITTEN[new Intl.Locale(tag).maximize().script ?? ''];
  // Most texts have one script, and need no count of words.
  if (!expected || !lettersBeside(expected).test(text.normalize('NFKC'))) return undefined;
  const counts = new Map<string, number>();
  let all = 0;
  for (const { form } of segment(text.replace(/https?:\/\/\S+/gu, '')).words) {
    const script = SCRIPTS.find(([, pattern]) => pattern.test(form))?.[0];
    if (script === undefined) continue;
    all += 1;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const [script, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (script === undefined || count === undefined || all < ENOUGH || expected.includes(script)) return undefined;
  return count >= CLEARLY * all ? script : undefined;
}

/** English name of a script, and the most frequent language in it. */
export function describeScript(script: string): { name: string; tag: string } {
  const name = new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script;
  return { name, tag: new Intl.Locale(`${UNDETERMINED}-${script}`).maximize().language };
}
