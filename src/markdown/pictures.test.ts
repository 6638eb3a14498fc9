import { linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { EditorError } from '#lib/editor-error.ts';
import { textCompiler } from '#tests/content/mdx.ts';

const folder = path.resolve('.cache/pictures');
const essay = path.join(folder, 'essays/one.mdx');
const compile = textCompiler();

/** What the editor is told of an essay, or its HTML. */
async function outcome(text: string): Promise<{ told: string } | { html: string }> {
  return compile(`Good words.\n\n${text}\n`, essay).then(
    ({ html }) => ({ html }),
    (error: unknown) => {
      if (!(error instanceof EditorError)) throw error;
      return { told: error.forEditor };
    },
  );
}

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" ${attributes}>${inside}</svg>`;

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'essays/one/deep'), { recursive: true });
  mkdirSync(path.join(folder, 'essays/two'), { recursive: true });
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(path.join(folder, 'essays/one', name), content);
  const dots = sharp(Buffer.from(Array.from({ length: 3072 }, (_, index) => (index * 7919) % 256)), {
    raw: { width: 32, height: 32, channels: 3 },
  });
  const kinds = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', webp: 'webp', avif: 'avif', gif: 'gif' } as const;
  for (const [ending, format] of Object.entries(kinds)) {
    const bytes = await dots.clone().toFormat(format).toBuffer();
    write(`good.${ending}`, bytes);
    write(`cut.${ending}`, bytes.subarray(0, bytes.length * 0.6));
    write(`wrong.${ending === 'png' ? 'gif' : 'png'}`, bytes);
  }
  write('a picture é.png', await dots.clone().png().toBuffer());
  write('good.svg', svg('<rect width="3" height="3" fill="url(#a)"/><use href="#b"/><text>on = 3 &amp; 4</text>'));
  write('program.js', 'export default { src: "x", width: 1, height: 1, format: "png" };');
  write('data.json', '{"src":"http://picture.example/x.png"}');
  write('script.svg', svg('<script>alert(1)</script>'));
  write('text.svg', 'no picture');
  write('deep/good.png', 'of no use');
  writeFileSync(path.join(folder, 'secret.png'), 'of another folder');
  symlinkSync(path.join(folder, 'secret.png'), path.join(folder, 'essays/one/link.png'));
  linkSync(path.join(folder, 'essays/one/good.png'), path.join(folder, 'essays/two/good.png'));
  symlinkSync(path.join(folder, 'essays/one'), path.join(folder, 'essays/three'));
});

describe('a picture of the essay’s own folder', () => {
  it.each(['png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg'])('is taken: %s', async (ending) => {
    const { html } = (await outcome(`![A picture](./one/good.${ending})`)) as { html: string };
    expect(html).toContain(`src="./one/good.${ending}"`);
  });

  it('is taken by reference, in notes, tables and links, and with any name that a file can have', async () => {
    const text = [
      '![By reference][it], [![in a link](./one/good.gif)](https://example.org/), and a note.[^n]',
      '| ![in a table](./one/good.jpg) |\n| - |',
      '![with spaces](<./one/a picture é.png>)',
      '![with spaces](./one/a%20picture%20é.png)',
      '[it]: ./one/good.png',
      '[^n]: ![in a note](./one/good.webp)',
    ];
    expect(await outcome(text.join('\n\n'))).toHaveProperty('html');
  });
});

describe('what is no picture of the essay’s own folder', () => {
  const elsewhere = [
    ...['./one/program.js', './one/data.json', './one/good.png?raw', './one/good.png?url', './one/good.png#a'],
    ...['./one/good.png%3Fraw', './one/deep/good.png', './one/deep/../good.png', './one/../one/good.png'],
    ...['./two/good.png', '../../secret.png', './../essays/one/good.png', 'one/good.png', 'good.png', './one/link.png'],
    ...[
      '/etc/passwd',
      '/one/good.png',
      '//picture.example/x.png',
      'https://picture.example/x.png',
      'file:///etc/hosts',
    ],
    ...['data:image/png;base64,AAAA', 'javascript:alert(1)', 'astro:content', 'node:fs', './one/', './one/.png', '%'],
    ...[
      './one/good.PNG',
      './one/Good.png',
      './one/missing.png',
      '.\\one\\good.png',
      './one\\good.png',
      './one/%00good.png',
    ],
    ...['./one/cut.png', './one/cut.jpg', './one/cut.webp', './one/cut.avif', './one/cut.gif', './one/wrong.png'],
    ...[
      './one/wrong.gif',
      './one/script.svg',
      './one/text.svg',
      '\\0virtual.png',
      './one/&quest;.png',
      './three/good.png',
    ],
  ];

  it.each(elsewhere)('is refused, with its line: %s', async (url) => {
    for (const text of [`![A picture](<${url}>)`, `![A picture][it]\n\n[it]: <${url}>`]) {
      expect(await outcome(text)).toEqual({ told: expect.stringMatching(/\/one\.mdx:3\n/) as string });
    }
  });

  it('is refused where the folder is a link to another', async () => {
    const error: unknown = await compile('![A](./three/good.png)', path.join(folder, 'essays/three.mdx')).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(EditorError);
  });

  it('leaves no import but of pictures of the folder, whatever an address is made of', async () => {
    const part = fc.constantFrom(
      ...[
        './',
        '../',
        'one/',
        'one',
        '/',
        'good',
        '.png',
        '.js',
        'program.js',
        'data.json',
        '?raw',
        '?url',
        '#',
        '%2e',
      ],
      ...[
        '%2f',
        '%3f',
        '\\',
        ':',
        'file:',
        'https:',
        'node:',
        'astro:',
        '@',
        '~',
        '&quest;',
        '\\?',
        ' ',
        '.',
        '\0',
        'é',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
        const found = await outcome(`![A picture](<${parts.join('')}>)`);
        if ('told' in found) return;
        const shown = [...found.html.matchAll(/<img [^>]*src="([^"]*)"/g)].map(([, src]) => src);
        expect(shown.filter((src) => src !== './one/good.png')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a picture without a description', () => {
  it.each(['![](./one/good.png)', '![ ](./one/good.png "A caption")', '![][it]\n\n[it]: ./one/good.png'])(
    'is refused: %s',
    async (text) => {
      expect(await outcome(text)).toEqual({ told: expect.stringContaining('![what it shows]') as string });
    },
  );
});
