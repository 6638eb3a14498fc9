import { Ajv2020, type AnySchema, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Element } from 'domhandler';
import { readJson } from '#environment/files.ts';
import type { PassagesFile } from '#exports/passages-schema.ts';
import { textOf } from '#passages/file.ts';
import { decoded, elementsOf, fileAt, homeOf, type Issue, type Page, type Site } from './site.ts';

const DATA = 'passages.json';
const SCHEMA = 'passages.schema.json';

/** The passages as data; undefined where the site has none. */
export function dataOf({ folder, files }: Site): PassagesFile | undefined {
  return files.has(DATA) ? (readJson(`${folder}/${DATA}`) as PassagesFile) : undefined;
}

/** Most faults that are printed: one may be in every passage. */
const MOST = 10;

/**
 * Check: `passages.json` is valid against the published schema, and its passages have the words of their pages.
 */
export function passagesData(site: Site): Issue[] {
  if (!site.files.has(DATA)) return [];
  const file = `${site.folder}/${DATA}`;
  const issue = (message: string): Issue => ({ code: 'data-001', file, message });
  if (!site.files.has(SCHEMA)) return [issue(`The data has no description: there is no ${SCHEMA}.`)];

  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  const read = (name: string): unknown => readJson(`${site.folder}/${name}`);
  const validate = ajv.compile(read(SCHEMA) as AnySchema);
  if (validate(read(DATA))) return misplaced(site);
  const faults = validate.errors ?? [];
  const more = faults.length > MOST ? [issue(`And ${faults.length - MOST} more faults.`)] : [];
  return [...faults.slice(0, MOST).map((fault) => issue(inWords(fault))), ...more];
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  const which = 'additionalProperty' in params ? `: ${String(params.additionalProperty)}` : '';
  return `${instancePath === '' ? 'The whole' : instancePath} ${message ?? 'is wrong'}${which}. See ${SCHEMA}.`;
}

/** Passages whose words differ at their address. The check of the files finds missing places. */
function misplaced(site: Site): Issue[] {
  const pages = new Map(site.pages.map((page) => [page.file, page]));
  return (dataOf(site)?.passages ?? []).flatMap(({ address, text }): Issue[] => {
    const { pathname, hash } = new URL(address, homeOf(site));
    const page = pages.get(`${site.folder}/${fileAt(site, pathname) ?? ''}`);
    const place = page && elementAt(page, decoded(hash.slice(1)));
    if (!place || textOf(place) === text) return [];
    return [{ code: 'data-002', file: `${site.folder}/${DATA}`, message: `The page has other words at ${address}.` }];
  });
}

function elementAt(page: Page, id: string): Element | undefined {
  return elementsOf(page, '[id]').find(({ attribs }) => attribs.id === id);
}
