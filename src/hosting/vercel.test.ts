import { expect, it } from 'vitest';
import { commonHeaders, headersFor } from './headers.ts';
import { vercelConfig } from './vercel.ts';

interface Config {
  headers: { source: string; headers: { key: string; value: string }[] }[];
  redirects: { source: string; destination: string; statusCode: number }[];
}

const FILES = [
  ...['404.html', 'index.html', 'about/index.html', 'essays/paris/index.html', 'essays/paris/cite/paris.csl.json'],
  ...['essays/paris/cite/paris.bib', 'essays/paris.md', 'atom.xml', 'favicon.svg', '_astro/a.css', 'theme.js'],
];

function config(basePath: string): Config {
  const redirects = [{ from: `${basePath}old (1)/`, to: `${basePath}about/#text`, status: '301' }];
  return JSON.parse(
    vercelConfig({ files: FILES, basePath, redirects, common: commonHeaders(), precompress: true }),
  ) as Config;
}

/**
 * How Vercel understands a path: as path-to-regexp 6, in which `:name` is a part, `:name(…)` and `(…)` what the expression
 * fits, and `\` takes the meaning of a letter.
 */
function fits(source: string, pathname: string): boolean {
  const pattern = source.replaceAll(/:\w+(?!\w|\()/g, '[^/]+?').replaceAll(/:\w+(?=\()/g, '');
  return new RegExp(`^${pattern}$`).test(pathname);
}

function addressOf(file: string, basePath: string): string {
  return `${basePath}${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

it.each(['/', '/reader/'])('sends all headers of each file once, below %s', (basePath) => {
  for (const file of FILES) {
    const sent = config(basePath)
      .headers.filter(({ source }) => fits(source, addressOf(file, basePath)))
      .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value]));
    const known = /\.(html|svg|css|js)$/.test(file);
    const right = Object.entries(headersFor(addressOf(file, '/'))).filter(
      ([name]) => !known || name !== 'Content-Type',
    );
    expect([file, sent.sort()]).toEqual([file, right.sort()]);
  }
});

it.each([
  ['/about', '/:folder/'],
  ['/essays/paris/cite', '/:folder/'],
  ['/old%20(1)/', '/about/#text'],
  ['/', undefined],
  ['/about/', undefined],
  ['/atom.xml', undefined],
  ['/essays/paris.md', undefined],
  ['/SHA256SUMS', undefined],
])('leads on from %s to %s', (pathname, destination) => {
  expect(config('/').redirects.find(({ source }) => fits(source, pathname))?.destination).toBe(destination);
});
