import { readFileSync } from 'node:fs';
import { fileAt, type Issue, type Site } from './site.ts';

const ORDER = ['tokens', 'reset', 'prose', 'components', 'utilities'];

/** Check: on every page the cascade layers first appear in the order of `styles/site.css`. */
export function layers(site: Site): Issue[] {
  return site.pages.flatMap((page): Issue[] => {
    const css = page
      .$('link[rel~=stylesheet]')
      .toArray()
      .map((element) => fileAt(site, page.$(element).attr('href') ?? ''))
      .map((name) => (name ? readFileSync(`${site.folder}/${name}`, 'utf8') : ''))
      .join('\n');
    const seen = [
      ...new Set(
        [...css.matchAll(/@layer\s+([\w,\s-]+?)\s*[{;]/g)].flatMap(([, names]) => names?.split(/\s*,\s*/) ?? []),
      ),
    ];
    const expected = ORDER.filter((name) => seen.includes(name));
    if (seen.join() === expected.join()) return [];
    return [
      {
        code: 'layers-001',
        file: page.file,
        message: `The layers come as ${seen.join(', ')}; import the layout before anything else in the page or layout.`,
      },
    ];
  });
}
