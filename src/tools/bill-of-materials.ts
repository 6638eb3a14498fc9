/** An entry of a lock file, as far as a bill of materials needs it. */
interface Entry {
  name?: string;
  version?: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** What npm keeps in `package-lock.json`: packages by the place where they are installed; the project is at ''. */
export interface Lock {
  packages: Record<string, Entry>;
}

/** A package in the form of CycloneDX. */
interface Component {
  type: string;
  'bom-ref': string;
  name: string;
  version: string;
  scope: 'required' | 'optional';
  licenses: [{ license: { id: string } } | { expression: string }];
  purl: string;
  hashes?: [{ alg: 'SHA-512'; content: string }];
}

/** A bill of materials in the form of CycloneDX 1.5. */
export interface Bill {
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * Makes the bill of materials of a project, in the form of CycloneDX (https://cyclonedx.org/docs/1.5/json/).
 *
 * Of the lock file alone, and without a time or a random number: it is the same on each machine, in each run. (`npm sbom`
 * is not; and npm 10 names packages twice that are installed twice, which CycloneDX forbids.)
 *
 * @returns the project, its packages, and which needs which; what only builds or tests the site is `optional`
 */
export function billOfMaterials(lock: Lock): Bill & Record<string, unknown> {
  const { '': project = {}, ...packages } = lock.packages;
  const components = new Map<string, Component>();
  const needs = new Map<string, Set<string>>();
  for (const [place, entry] of Object.entries(lock.packages).sort(([a], [b]) => compare(a, b))) {
    const ref = refOf(place, entry);
    const own = Object.keys({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies });
    const found = own.flatMap((name) => find(packages, place, name) ?? []);
    needs.set(ref, new Set([...(needs.get(ref) ?? []), ...found]));
    const component = componentOf(place, entry);
    if (place !== '' && components.get(ref)?.scope !== 'required') components.set(ref, component);
  }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { ...componentOf('', project), type: 'application' } },
    components: [...components.values()].sort((a, b) => compare(a['bom-ref'], b['bom-ref'])),
    dependencies: [...needs]
      .sort(([a], [b]) => compare(a, b))
      .map(([ref, dependsOn]) => ({ ref, dependsOn: [...dependsOn].sort(compare) })),
  };
}

/** Finds the package that one at `place` gets for a name: its own, or one further out, as Node looks it up. */
function find(packages: Lock['packages'], place: string, name: string): string | undefined {
  const own = `${place}${place && '/'}node_modules/${name}`;
  const entry = packages[own];
  if (entry) return refOf(own, entry);
  return place === ''
    ? undefined
    : find(packages, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name);
}

function componentOf(place: string, entry: Entry): Component {
  const { version = '', license = '', integrity, dev, optional, devOptional } = entry;
  const name = nameOf(place, entry);
  return {
    type: 'library',
    'bom-ref': refOf(place, entry),
    name,
    version,
    scope: dev || optional || devOptional ? 'optional' : 'required',
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    ...(integrity === undefined ? {} : { hashes: [hash(integrity)] }),
  };
}

/** @param integrity as npm has it: `sha512-` and Base64 */
function hash(integrity: string): { alg: 'SHA-512'; content: string } {
  return { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') };
}

function nameOf(place: string, { name }: Entry): string {
  return name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function refOf(place: string, entry: Entry): string {
  return `${nameOf(place, entry)}@${entry.version ?? ''}`;
}

/** By code units, whatever the language of the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
