import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nodePackage } from '#tools/install.mjs';

interface Package {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
  integrity?: string;
  bin?: Record<string, string>;
  os?: string | string[];
  cpu?: string | string[];
  libc?: string[];
}

const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const direct = { ...project.dependencies, ...project.optionalDependencies, ...project.devDependencies };
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const packages = Object.entries(lock.packages);

/** The entry that a package at `place` gets for a name: its own, or one further out, as Node looks it up. */
function entryFor(place: string, name: string): Package | undefined {
  const own = lock.packages[`${place}${place && '/'}node_modules/${name}`];
  if (own || place === '') return own;
  return entryFor(place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name);
}

it('names no host to load packages from, so that it works behind any mirror', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([place]) => place)).toEqual([]);
  const places = new Set<string>();
  // Addresses of funding are not loaded from.
  JSON.stringify(lock, (key, value: unknown) => {
    if (key === 'funding') return undefined;
    if (typeof value === 'string' && value.includes('://')) places.add(`${key}: ${value}`);
    return value;
  });
  expect([...places]).toEqual([]);
});

it('is the lock file of this package.json', () => {
  const { dependencies, optionalDependencies, devDependencies } = lock.packages[''] ?? {};
  expect({ dependencies, optionalDependencies, devDependencies }).toEqual({
    dependencies: project.dependencies,
    optionalDependencies: project.optionalDependencies,
    devDependencies: project.devDependencies,
  });
});

it('pins what is in each package by a hash of its file', () => {
  const loose = packages.filter(([place, { integrity }]) => place !== '' && !integrity?.startsWith('sha512-'));
  expect(loose.map(([place]) => place)).toEqual([]);
});

// Without one of them, `npm ci` stops on every machine: "Missing … from lock file".
it('has each package that another one asks for, those for other machines too', () => {
  const missing = packages.flatMap(([place, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter((name) => !entryFor(place, name))
      .map((name) => `${name}, for ${place}`),
  );
  expect(missing).toEqual([]);
});

it('has the programs for other machines in the version that is asked for', () => {
  const wrong = packages.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, version]) => /^\d/.test(version))
      .filter(([name, version]) => entryFor(place, name)?.version !== version)
      .map(([name, version]) => `${name} ${version}, for ${place}`),
  );
  expect(wrong).toEqual([]);
});

const NATIVE = [
  'pagefind',
  'rolldown',
  'lightningcss',
  'esbuild',
  '@astrojs/compiler-binding',
  'satteri',
  'sharp',
  '@takumi-rs/core',
];
/** Places of installation: a package may be installed in two versions. */
const places = packages
  .map(([place]) => place)
  .filter((place) => NATIVE.includes(place.replace(/^.*node_modules\//, '')));
// All seven are made for all six: there is no exception to list here.
const MACHINES = ['darwin', 'linux', 'win32'].flatMap((os) => ['x64', 'arm64'].map((cpu) => ({ os, cpu })));

it.each(NATIVE)('has %s', (name) => {
  expect(places.filter((place) => place.endsWith(`node_modules/${name}`))).not.toEqual([]);
});

it.each(places.flatMap((place) => MACHINES.map((machine) => ({ place, ...machine }))))(
  'has $place for $os on $cpu',
  ({ place, os, cpu }) => {
    const made = Object.keys(lock.packages[place]?.optionalDependencies ?? {}).filter((program) => {
      const entry = entryFor(place, program);
      const forC = entry?.libc ?? ['glibc'];
      // A library that comes with the program does not make up for it.
      return (
        entry?.os?.includes(os) && entry.cpu?.includes(cpu) && forC.includes('glibc') && !program.includes('libvips')
      );
    });
    expect(made).toHaveLength(1);
  },
);

it('lets no package run a program while it is installed, and names those that would', () => {
  // npm from 11 on reads `allowScripts`; every npm reads this line.
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  expect(Object.values(project.allowScripts)).not.toContain(true);
  const names = packages
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect([...new Set(names)].sort()).toEqual(Object.keys(project.allowScripts).sort());
});

it('has every tool in one exact version', () => {
  const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
  for (const [name, version] of Object.entries(direct)) {
    expect([name, entryFor('', name)?.version]).toEqual([name, version]);
  }
});

it.each(MACHINES)(
  'has the Node that .nvmrc names for $os on $cpu, as a program and nothing to run before',
  ({ os, cpu }) => {
    const entry = entryFor('', nodePackage(os, cpu));
    expect(entry).toMatchObject({ version: readFileSync('.nvmrc', 'utf8').trim(), os, cpu });
    expect(entry?.bin?.node).toBe(os === 'win32' ? 'bin/node.exe' : 'bin/node');
    expect(entry?.hasInstallScript).toBeUndefined();
  },
);
