import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editorMessage } from '#lib/editor-error.ts';
import { LINK_SCHEMES } from '#content/link-address.ts';
import type { EssayText } from '#passages/model.ts';
import { textCompiler } from '#tests/content/mdx.ts';
import { runs } from '#tests/runs.ts';

const compile = textCompiler();

/** The addresses of all links that an essay would publish, or what its editor is told. */
async function outcome(text: string): Promise<{ told: string } | { addresses: string[] }> {
  try {
    const { html, left } = await compile(text, 'essay.mdx');
    const { passages, notes } = left as unknown as EssayText;
    const $ = load([...passages, ...notes].map((part) => part.html).join('\n') + html);
    const addresses = $('a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    return { addresses };
  } catch (error) {
    const told = editorMessage(error);
    if (told === undefined) throw error;
    return { told };
  }
}

/** The places where a link can stand. */
const places: Record<string, (address: string) => string> = {
  'a sentence': (address) => `[words](${address})`,
  'angle brackets': (address) => `[words](<${address}>)`,
  'a definition': (address) => `[words][it]\n\n[it]: ${address}`,
  'a definition in angle brackets': (address) => `[it]\n\n[it]: <${address}> "title"`,
  'a note': (address) => `Words.[^n]\n\n[^n]: [words](${address})`,
  'a table': (address) => `| [words](${address}) |\n| - |`,
  'a heading': (address) => `## Words [words](${address})\n\nWords.`,
  'a picture': (address) => `> - *[words](${address})*`,
  'bare text': (address) => `words ${address} words`,
};

const scripts = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#x3A;a',
  ],
  ...[
    'java&Tab;script:a',
    '&NewLine;javascript:a',
    '&#1;javascript:a',
    'javascript\\:a',
    'data:text/html,a',
    'vbscript:a',
  ],
  ...['//evil.example/', '&sol;/evil.example/', '\\\\\\\\evil.example/', '/\\\\evil.example/', 'file:///etc/hosts'],
];

describe('an address that a reader could not follow', () => {
  const withoutBare = Object.entries(places).filter(([name]) => name !== 'bare text');
  it.each(withoutBare.flatMap(([name, place]) => scripts.map((address) => [address, name, place] as const)))(
    'is refused: %s in %s',
    async (address, _name, place) => {
      expect(await outcome(place(address))).toHaveProperty('told');
    },
  );

  it('is told with its line', async () => {
    expect(await outcome('Words.\n\nWords\n[words](javascript:a).')).toEqual({
      told: expect.stringMatching(/^essay\.mdx:4\n.*\n.*javascript:a, which a reader cannot follow/) as string,
    });
  });

  it('never gets into a page, however it is spelt', async () => {
    const sign = fc.constantFrom(
      ...[
        'java',
        'script',
        'JAVASCRIPT',
        'data',
        'vbscript',
        'https',
        'mailto',
        'x',
        ':',
        '&colon;',
        '&#58;',
        '&#x3a;',
        '%3a',
      ],
      ...[
        '/',
        '//',
        '\\',
        '\\\\',
        '&Tab;',
        '&NewLine;',
        '&#0;',
        '&#1;',
        '&#xa0;',
        ' ',
        '\t',
        '\u00a0',
        '\u200b',
        '\ufeff',
        '#',
        '?',
      ],
      ...[
        'a@b.example',
        'evil.example',
        'alert%281%29',
        '.',
        '..',
        '@',
        '&amp;',
        '&sol;',
        '&bsol;',
        '&lpar;',
        '\\:',
        '%0a',
        '-',
        '1',
      ],
    );
    const address = fc.array(sign, { minLength: 1, maxLength: 7 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(address, fc.constantFrom(...Object.values(places)), async (spelt, place) => {
        const found = await outcome(place(spelt));
        if ('told' in found) return;
        for (const each of found.addresses) {
          for (const here of ['https://site.example/essays/one/', 'http://localhost:4321/reader/essays/one/']) {
            const { protocol, host } = new URL(each, here);
            expect(LINK_SCHEMES, each).toContain(protocol);
            // Nobody gets to another host by an address that does not say so.
            if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(each)) expect(host, each).toBe(new URL(here).host);
          }
        }
      }),
      { numRuns: runs(300, 20_000) },
    );
  });
});

describe('a link', () => {
  it.each(['[](https://example.org/)', '[ ](#p1)', '[][it]\n\n[it]: #p1'])(
    'without words is refused: %s',
    async (text) => {
      expect(await outcome(`Words.\n\n${text}`)).toHaveProperty('told');
    },
  );

  it('may lead to pages, mail, telephones and places of the site', async () => {
    const text =
      '[a](https://a.example/b?c#d) [m](mailto:a@b.example?body=c) [t](tel:+43-1) [p](#p1) [s](/essays/) [r](../tan/)';
    const found = (await outcome(text)) as { addresses: string[] };
    const elsewhere = ['https://a.example/b?c#d', 'mailto:a@b.example?body=c', 'tel:+43-1'];
    // In the page as they are written, in the HTML that stands anywhere from the home page of the site.
    expect(new Set(found.addresses)).toEqual(
      new Set([...elsewhere, '#p1', '/essays/', '../tan/', '/essays/essay/#p1', '/essays/tan/']),
    );
  });
});
