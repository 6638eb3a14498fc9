import { describe, expect, it } from 'vitest';
import type { Alias, PageAliases } from '#permalinks/aliases.ts';
import { EditorError } from '#lib/editor-error.ts';
import { essayCompiler } from './compile.ts';

const FILE = 'content/essays/essay.mdx';

const ESSAY = `## Peace

One.

## 网络空间 {/* #cyberspace */}

Two.[^source]

Three.

[^source]: A note.
`;

/** Compiles an essay with aliases. */
async function render(aliases: Record<string, Alias[]>, content = ESSAY) {
  const page: PageAliases = {
    aliases: new Map(Object.entries(aliases)),
    placeOf: (id) => ({ file: 'content/permalinks.json', line: id.length }),
  };
  const compile = essayCompiler((file) => (file.endsWith(FILE) ? page : undefined));
  const { page: written, text } = await compile(content, FILE, {});
  return { html: written.parts.join(''), text };
}

const until = '2027-03-01';

describe('an old address within an essay', () => {
  it('is a second anchor in the passage, and is told below it', async () => {
    const { html } = await render({ p9: [{ to: 'p2', until }] });
    expect(html).toMatch(/id="p2"><span class="alias" id="p9" data-added><\/span>/);
    expect(html).toMatch(/<footer class="former" data-added>This passage was ¶9 until 1 March 2027\.<\/footer>/);
  });

  it('is a second anchor beside a heading', async () => {
    const { html } = await render({ war: [{ to: 'peace', until }] });
    expect(html).toMatch(/class="section-heading"><span class="alias" id="war"/);
    expect(html).toContain('This section was #war until 1 March 2027.');
  });

  it('is a second anchor in a note', async () => {
    const { html } = await render({ 'fn-origin': [{ to: 'fn-source', until }] });
    expect(html).toMatch(/<li id="fn-source" class="content"><span class="alias" id="fn-origin"/);
    expect(html).toContain('This note was #fn-origin until 1 March 2027.');
  });

  it('that another passage has now has no second anchor; both passages say what it meant', async () => {
    const { html } = await render({ p2: [{ to: 'p3', until }] });
    expect(html).not.toContain('class="alias"');
    expect(html).toContain('This passage was ¶2 until 1 March 2027.');
    expect(html).toContain('Links to ¶2 from before 1 March 2027 mean <a href="#p3">¶3</a>.');
  });

  it('changes nothing of the passages', async () => {
    const { text } = await render({ p9: [{ to: 'p2', until }], p2: [{ to: 'p3', until }] });
    expect(text).toEqual((await render({})).text);
  });

  it.each([
    ['nothing', { p9: [{ to: 'p8', until }] }, '"p8", which is none'],
    [
      'itself, in a circle',
      { p9: [{ to: 'p8', until }], p8: [{ to: 'p9', until }] },
      '"p8", which leads back in a circle',
    ],
  ])('that leads to %s is refused, with its place in the ledger', async (_name, aliases, found) => {
    const error: unknown = await render(aliases).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EditorError);
    expect((error as EditorError).forEditor).toContain(`content/permalinks.json:2\n`);
    expect((error as EditorError).forEditor).toContain(found);
  });
});

describe('the id of a heading', () => {
  it('is what the comment after it names, and the comment leaves no trace', async () => {
    const { html, text } = await render({});
    expect(html).toContain('<h2 id="cyberspace" class="content">网络空间</h2>');
    expect(text.sections).toContainEqual({ id: 'cyberspace', title: '网络空间', depth: 2 });
  });

  it('stays when the words change', async () => {
    const { text } = await render({}, '## Other words {/* #cyberspace */}\n\nOne.\n');
    expect(text.sections).toEqual([{ id: 'cyberspace', title: 'Other words', depth: 2 }]);
  });
});
