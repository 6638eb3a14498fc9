import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { elementsOf, fileAt, ofEachPage } from './site.ts';

/** Scripts and style sheets. */
const RUN =
  'script[src], link[rel~=stylesheet], link[rel~=modulepreload], link[rel~=preload]:is([as=script], [as=style])';

/** Check: each page gives the hash of its scripts and style sheets. The check of links finds missing and foreign files. */
export const integrity = ofEachPage((page, site) =>
  elementsOf(page, RUN).flatMap(({ tagName, attribs }) => {
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
    return [{ code: 'integrity-001', message: `<${tagName}> of ${address} ${what}.` }];
  }),
);
