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

/** `package-lock.json`: packages by place of installation; the project is at ''. */
export interface Lock {
  packages: Record<string, Entry>;
}

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

export interface Bill {
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * Bill of materials in CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). Packages that only build or test the site are
 * `optional`. It depends on the lock file alone: the output of `npm sbom` has a time and a random number, and npm 10 lists
 * packages twice that are installed twice, which CycloneDX forbids.
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

/** The package that `name` resolves to from `place`: the nearest `node_modules`, as Node resolves it. */
function find(packages: Lock['packages'], place: string, name: string): string | undefined {
  const own = `${place}${place && '/'}node_modules/${name}`;
  const entry = packages[own];
  if (entry) return refOf(own, entry);
  if (place === '') return undefined;
  return find(packages, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name);
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

function hash(integrity: string): { alg: 'SHA-512'; content: string } {
  return { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') };
}

function nameOf(place: string, { name }: Entry): string {
  return name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function refOf(place: string, entry: Entry): string {
  return `${nameOf(place, entry)}@${entry.version ?? ''}`;
}

/** By code units, independent of the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
