import { readdirSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Settings } from '#environment/settings.ts';
import { EditorError, refuse } from '#lib/editor-error.ts';
import { stringsFor } from '#strings/languages.ts';
import { readDataFile, type DataFile } from './data-file.ts';
import { lookAt } from './files.ts';
import { HOW_TO_WRITE_FIELDS } from './front-matter.ts';
import { readText } from './read-text.ts';
import { siteSchema } from './site-schema.ts';
import { nameUuid } from './uuid.ts';
import { validate } from './validate.ts';

type Fields = z.infer<ReturnType<typeof siteSchema>>;
type WithDefault = 'name' | 'description' | 'id' | 'since';

/** The facts of a site, those that its editor left out worked out. */
export type SiteFacts = Omit<Fields, WithDefault> & Record<WithDefault, string>;

const NAME = 'site.yaml';

/** Files are up to a day older than their edition, and no archive as ZIP holds a time before 1980. */
const NEVER = '1980-01-02';

const DAY = 24 * 60 * 60 * 1000;

/** Reads the facts of a site, with a notice of those that are defaults. Throws EditorError for a wrong file or field. */
export function readSite({
  contentDir,
  siteUrl,
  basePath,
  sourceDate,
}: Pick<Settings, 'contentDir' | 'siteUrl' | 'basePath' | 'sourceDate'>): { site: SiteFacts; notice: string } {
  const file = `${contentDir}/${NAME}`;
  // Somewhere it is tomorrow already.
  const now = (sourceDate === undefined ? Date.now() : sourceDate * 1000) + DAY;
  const address = `${siteUrl}${basePath}`;
  const schema = siteSchema({ today: new Date(now).toISOString().slice(0, 10), id: uuidOf(address) });
  const data = fieldsOf(file, contentDir);
  refuse(validate(schema, data, [], file));

  const fields = schema.parse(data.value);
  const strings = stringsFor(fields.language);
  const site = {
    ...fields,
    name: fields.name ?? strings.defaultSiteName,
    description: fields.description ?? strings.defaultSiteDescription,
    id: fields.id ?? uuidOf(address),
    since: fields.since ?? NEVER,
  };
  const said: [field: WithDefault | 'language', why?: string][] = [
    ['name'],
    ['description'],
    ['language'],
    ['id', `made from ${address}: with another address it would be another, and feed readers would show all essays anew`],
    ['since', 'for want of the day on which work on the site began'],
  ];
  const lines = said
    .filter(([field]) => !Object.hasOwn(data.value as object, field))
    .map(([field, why]) => `  ${field}: ${site[field]}${why === undefined ? '' : `  # ${why}`}`);
  const notice = lines.length === 0 ? '' : [`${file} leaves out these facts of the site, which are taken as:`, ...lines].join('\n');
  return { site, notice };
}

function fieldsOf(file: string, contentDir: string): DataFile {
  const near = lookAt(contentDir) ? readdirSync(contentDir).filter((name) => /^site\.(ya?ml|json|ts)$/i.test(name)) : [];
  const wrong = near.find((name) => name !== NAME);
  if (wrong !== undefined) {
    throw new EditorError({
      file: `${contentDir}/${wrong}`,
      expected: `the facts of the site in ${NAME}`,
      found: `"${wrong}"`,
      write: near.includes(NAME) ? `all into ${NAME}, and no second file` : `the name ${NAME}`,
    });
  }
  const nothing = { value: {}, lineOf: () => 1 };
  if (near.length === 0) return nothing;
  const data = readDataFile(readText(file));
  if ('found' in data) throw new EditorError({ file, expected: 'fields in YAML', write: HOW_TO_WRITE_FIELDS, ...data });
  if (data.value === null) return nothing;
  if (typeof data.value === 'object' && !Array.isArray(data.value)) return data;
  throw new EditorError({
    file,
    line: 1,
    expected: 'fields, each as `name: value`',
    found: Array.isArray(data.value) ? 'a list' : JSON.stringify(data.value),
    write: 'the fields without hyphens before them',
  });
}

/** UUID of an address, in the namespace of addresses (RFC 9562, 6.6). */
export function uuidOf(address: string): string {
  return nameUuid('6ba7b811-9dad-11d1-80b4-00c04fd430c8', address);
}
