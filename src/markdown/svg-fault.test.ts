import { describe, expect, it } from 'vitest';
import { svgFault } from './svg-fault.ts';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" ${attributes}>${inside}</svg>`;

describe('an SVG', () => {
  it.each([
    ['shapes, styles and references of its own', svg('<style>.a{fill:url(#g)}</style><use xlink:href="#g"/>')],
    ['a declaration and comments', `<?xml version="1.0" encoding="UTF-8"?><!-- made by http://a.example -->${svg('')}`],
    ['names of other programs', svg('<metadata><a:b a:about=""/></metadata>', 'xmlns:a="http://a.example/"')],
    ['words that only look like programs', svg('<text>The data: 3 on 4, only, url</text>')],
  ])('may have %s', (_name, text) => {
    expect(svgFault(Buffer.from(text))).toBeUndefined();
  });

  it.each([
    ['<script>alert(1)</script>', 'a script'],
    ['<svg:SCRIPT xmlns:svg="http://www.w3.org/2000/svg"/>', 'a script'],
    ['<![CDATA[<!--]]><script/><!-- -->', 'a script'],
    ['<g onload="alert(1)"/>', 'an event handler'],
    ["<g a='b'onclick ='x'/>", 'an event handler'],
    ['<foreignObject><p/></foreignObject>', 'a foreign object'],
    ['<use href="https://a.example/x.svg#a"/>', 'an address outside the picture'],
    ['<a xlink:href="javascript:alert(1)"><g/></a>', 'an address outside the picture'],
    ['<image href="data:image/png;base64,AA"/>', 'an address outside the picture'],
    ['<image href = x.png />', 'an address outside the picture'],
    ['<rect fill="url(http://a.example/#a)"/>', 'an address outside the picture'],
    ['<style>ur<!-- -->l(//a.example)</style>', undefined],
    ['<style>a{b:url(<!-- -->"//a.example")}</style>', 'an address outside the picture'],
    ['<style>@import "//a.example";</style>', '@import'],
    ['<style>@im<![CDATA[port "//a.example";]]></style>', '@import'],
    ['<style>a{b:u\\72l(//a.example)}</style>', 'a backslash'],
    ['<rect fill="u&#114;l(//a.example)"/>', 'a character reference, &…;'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', 'an animation of an address'],
    ['<g xml:base="//a.example/"/>', 'an address outside the picture'],
  ])('is refused with %s', (inside, what) => {
    const fault = svgFault(Buffer.from(svg(inside)));
    expect(fault).toBe(what === undefined ? 'with an address outside the picture' : `with ${what}`);
  });

  it.each([
    ['a DOCTYPE', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`],
    ['a style sheet', `<?xml version="1.0"?><?xml-stylesheet href="//a.example/a.css"?>${svg('')}`],
    ['another encoding', `<?xml version="1.0" encoding="utf-7"?>${svg('')}`],
    ['no size', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ])('is refused with %s', (_name, text) => {
    expect(svgFault(Buffer.from(text))).toBeDefined();
  });

  it.each([
    ['a comment that has no end', `${svg('')}<!-- -->${'<!--'.repeat(300_000)}`],
    ['no end of its first tag', '<svg '.repeat(300_000)],
  ])('is refused with %s, however often', (_name, text) => {
    expect(svgFault(Buffer.from(text))).toMatch(/comment that has no end|no viewBox/);
  });

  it('is refused in another encoding', () => {
    expect(svgFault(Buffer.from(`\uFEFF${svg('')}`, 'utf16le'))).toBe('which is not in UTF-8');
  });
});
