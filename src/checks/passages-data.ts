import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { DATA, dataOf } from './data-of.ts';
import { decoded, fileAt, homeOf, type Issue, type Page, type Site } from './site.ts';

const SCHEMA = 'passages.schema.json';

/** How many faults are told; a fault of all passages would be told thousands of times. */
const TOLD = 10;

/**
 * Check: the passages that the site gives as data are what their published description says, and stand where they say.
 *
 * @param site the built site
 */
export function passagesData(site: Site): Issue[] {
  if (!site.files.has(DATA)) return [];
  const file = `${site.folder}/${DATA}`;
  const issue = (message: string): Issue => ({ code: 'data-001', file, message });
  if (!site.files.has(SCHEMA)) return [issue(`The data has no description: there is no ${SCHEMA}.`)];

  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  const read = (name: string): unknown => JSON.parse(readFileSync(`${site.folder}/${name}`, 'utf8'));
  const validate = ajv.compile(read(SCHEMA) as AnySchema);
  if (validate(read(DATA))) return misplaced(site);
  const faults = validate.errors ?? [];
  const more = faults.length > TOLD ? [issue(`And ${faults.length - TOLD} more faults.`)] : [];
  return [...faults.slice(0, TOLD).map((fault) => issue(inWords(fault))), ...more];
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  const which = 'additionalProperty' in params ? `: ${String(params.additionalProperty)}` : '';
  return `${instancePath === '' ? 'The whole' : instancePath} ${message ?? 'is wrong'}${which}. See ${SCHEMA}.`;
}

/** The passages whose words do not stand at their address. That there is such a place is for the check of the files. */
function misplaced(site: Site): Issue[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  return (dataOf(site)?.passages ?? []).flatMap(({ address, number, text }): Issue[] => {
    const { pathname, hash } = new URL(address, homeOf(site));
    const page = pages.get(`${site.folder}/${fileAt(site, pathname) ?? ''}`);
    const words = page && wordsAt(page, decoded(hash.slice(1)));
    if (words === undefined || words.startsWith(withoutSpace(`¶${number}${text}`))) return [];
    return [{ code: 'data-002', file: `${site.folder}/${DATA}`, message: `The page has other words at ${address}.` }];
  });
}

/** The words of a place, with its number, and with the description of a picture that has no caption. */
function wordsAt({ $ }: Page, id: string): string | undefined {
  const place = $('[id]')
    .filter((_, element) => $(element).attr('id') === id)
    .clone();
  if (place.length === 0) return undefined;
  place.find('.topics-link, .note-mark').remove();
  if (place.find('figcaption').length === 0)
    place.find('img').replaceWith((_, picture) => $(picture).attr('alt') ?? '');
  return withoutSpace(place.text());
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
