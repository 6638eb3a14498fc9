import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import * as en from '#strings/en.ts';
import { isPseudo, languageOf, localeFor, stringsFor } from '#strings/languages.ts';

const FOLDER = fileURLToPath(new URL('../../strings/', import.meta.url)).replaceAll('\\', '/');
const CHOSEN = `${FOLDER}chosen.ts`;

/**
 * Vite plugin: gives the site its language. What imports `#strings/chosen.ts` gets the strings of that language alone.
 *
 * In scripts for browsers `t.name` becomes the string itself. Strings that are functions are imported, by each script from
 * a copy of its own, of which the bundler keeps what the script uses: in one shared module, the page would load the strings
 * of all parts that are fetched later.
 *
 * @param tag BCP 47 tag of the language of the site, or a pseudo-locale
 */
export function siteStrings(tag: string): Plugin {
  const strings = new Map<string, unknown>(Object.entries(stringsFor(tag)));
  return {
    name: 'site-strings',
    enforce: 'pre',
    resolveId(source, importer) {
      const copy = importer?.startsWith(FOLDER) && importer.split('?')[1];
      if (copy && source === './formats.ts') return `${FOLDER}formats.ts?${copy}`;
      if (!source.endsWith('strings/chosen.ts') || !importer || this.environment.name !== 'client') return undefined;
      if (this.environment.mode === 'dev') return undefined;
      return `${CHOSEN}?for=${encodeURIComponent(importer)}`;
    },
    transform(code) {
      if (this.environment.name !== 'client' || this.environment.mode === 'dev') return undefined;
      if (!code.includes("import * as t from '#strings/chosen.ts'")) return undefined;
      return code.replaceAll(/(?<![\w.'’])t\.(\w+)/g, (use, name: string) => {
        const string = strings.get(name);
        return typeof string === 'string' ? JSON.stringify(string) : use;
      });
    },
    load(id) {
      const [file, query] = id.split('?');
      return file === CHOSEN ? chosenModule(tag, query ? `?${query}` : '') : undefined;
    },
  };
}

function chosenModule(tag: string, copy: string): string {
  const name = languageOf(tag);
  if (name && !isPseudo(tag)) {
    return `export * from '${FOLDER}${name}.ts${copy}';\nexport const locale = ${JSON.stringify(localeFor(tag, name))};\n`;
  }
  return [
    `import * as en from '${FOLDER}en.ts';`,
    `import { pseudoStrings } from '${FOLDER}pseudo.ts';`,
    `export const { ${Object.keys(en).join(', ')} } = pseudoStrings(${JSON.stringify(tag)}, en);`,
  ].join('\n');
}
