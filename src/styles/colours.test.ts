import { globSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readerSettings } from '#lib/reader-settings.ts';

/** Roles of text, and the grounds that any of it may stand on: found words are marked wherever they are. */
const TEXTS = ['--ink', '--ink-soft', '--pencil'];
const GROUNDS = ['--paper', '--paper-raised', '--pencil-wash', '--mark', '--arrived'];

/** Roles that every palette has from the first. */
const ONE_FOR_ALL = ['--backdrop', '--on-mark'];

/** Contrast of text at level AAA (WCAG 2.2, 1.4.6). */
const ENOUGH = 7;

/** What decides on the colours: the reader's theme, none where it is empty, and two settings of the system. */
interface State {
  theme: string;
  isDark: boolean;
  wantsMore: boolean;
}

/** A rule of the style sheet, with the condition that it stands under. */
interface Rule {
  media: string;
  selector: string;
  colours: Record<string, string>;
}

const { document } = new JSDOM(`<style>${readFileSync('src/styles/colours.css', 'utf8')}</style>`).window;
const root = document.documentElement;
const rules = [...(document.styleSheets[0]?.cssRules ?? [])].flatMap((rule) => readRule(rule));

function readRule(rule: CSSRule, media = ''): Rule[] {
  if ('media' in rule)
    return [...(rule as CSSMediaRule).cssRules].flatMap((inner) =>
      readRule(inner, (rule as CSSMediaRule).media.mediaText),
    );
  const { selectorText, style } = rule as CSSStyleRule;
  const colours = [...style].map((name) => [name, style.getPropertyValue(name).trim()] as const);
  return [{ media, selector: selectorText, colours: Object.fromEntries(colours) }];
}

function specificity({ selector }: Rule): number {
  return Math.max(...selector.split(',').map((one) => one.match(/[:[]/g)?.length ?? 0));
}

/** The colours that a browser comes to, by the cascade. */
function coloursIn({ theme, isDark, wantsMore }: State): Record<string, string> {
  if (theme === '') delete root.dataset.theme;
  else root.dataset.theme = theme;
  const holds: Record<string, boolean> = {
    '(prefers-color-scheme: dark)': isDark,
    '(prefers-contrast: more)': wantsMore,
  };
  const applied = rules
    .filter(
      ({ media, selector }) => media.split(' and ').every((one) => holds[one] ?? one === '') && root.matches(selector),
    )
    .sort((a, b) => specificity(a) - specificity(b));
  return Object.assign({}, ...applied.map(({ colours }) => colours)) as Record<string, string>;
}

/** Relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = NaN, light = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const themes = readerSettings.find(({ name }) => name === 'theme')?.values ?? [];
const states = themes.flatMap((theme) =>
  [false, true].flatMap((isDark) => [false, true].map((wantsMore): State => ({ theme, isDark, wantsMore }))),
);

describe('colours', () => {
  test('have each their place in every palette', () => {
    const [first, ...palettes] = rules.map(({ colours }) =>
      Object.keys(colours).filter((name) => name.startsWith('--')),
    );
    const roles = first?.filter((name) => !ONE_FOR_ALL.includes(name));
    expect(roles).toEqual(expect.arrayContaining([...TEXTS, ...GROUNDS]));
    for (const palette of palettes.filter((names) => names.includes('--paper'))) expect(palette).toEqual(roles);
  });

  test.each(states)('in the theme “$theme”, dark: $isDark, more contrast: $wantsMore, can all be read', (state) => {
    const colours = coloursIn(state);
    const pairs = [
      ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])),
      ['--paper', '--ink'],
      ['--paper', '--pencil'],
    ];
    const weak = pairs
      .map(
        ([text = '', ground = '']) =>
          `${text} on ${ground}: ${contrast(colours[text] ?? '', colours[ground] ?? '').toFixed(2)}`,
      )
      .filter((line) => !(Number(line.split(': ')[1]) >= ENOUGH));
    expect(weak).toEqual([]);
  });

  test('of a mark are set with those of its words, which are the system’s where colours are forced', () => {
    const uses = (css: string, name: string): number => css.split(`color: var(${name})`).length - 1;
    const files = globSync('src/**/*.{css,astro}').map((name) => [name, readFileSync(name, 'utf8')] as const);
    const marking = files.filter(([, css]) => css.includes('var(--mark)'));
    expect(marking.length).toBeGreaterThan(2);
    for (const [name, css] of marking) expect(uses(css, '--on-mark'), name).toBe(css.split('var(--mark)').length - 1);
  });

  test('are the same, whether the theme or the system asks for them', () => {
    const system = { theme: '', isDark: false, wantsMore: false };
    const palette = (state: State) => ({ ...coloursIn(state), 'color-scheme': undefined });
    expect(palette({ ...system, theme: 'paper' })).toEqual(palette(system));
    expect(palette({ ...system, theme: 'dark' })).toEqual(palette({ ...system, isDark: true }));
    for (const isDark of [false, true]) {
      const asked = { ...system, isDark };
      expect(palette({ ...asked, theme: 'contrast' })).toEqual(palette({ ...asked, wantsMore: true }));
    }
  });
});
