import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Element } from 'domhandler';
import { fileAt, type Issue, type Site } from './site.ts';

/** Scripts and style sheets. */
const RUN =
  'script[src], link[rel~=stylesheet], link[rel~=modulepreload], link[rel~=preload]:is([as=script], [as=style])';

/** Check: each page gives the hash of its scripts and style sheets. The check of links finds missing and foreign files. */
export function integrity(site: Site): Issue[] {
  return site.pages.flatMap(({ $, file }) =>
    $<Element, string>(RUN)
      .toArray()
      .flatMap(({ tagName, attribs }): Issue[] => {
        const address = attribs.src ?? attribs.href ?? '';
        const name = fileAt(site, address);
        if (name === undefined) return [];
        const [algorithm = '', hash = ''] = attribs.integrity?.split(/-(.*)/) ?? [];
        const isKnown = /^sha(256|384|512)$/.test(algorithm);
        const content = readFileSync(`${site.folder}/${name}`);
        if (isKnown && createHash(algorithm).update(content).digest('base64') === hash) return [];
        const what =
          attribs.integrity === undefined
            ? 'does not say what the file is, in integrity'
            : `has the integrity ${attribs.integrity}, which is not that of the file, so no browser takes it`;
        return [{ code: 'integrity-001', file, message: `<${tagName}> of ${address} ${what}.` }];
      }),
  );
}
