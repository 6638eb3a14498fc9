import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOfMaterials, type Lock } from './bill-of-materials.ts';

const integrity = `sha512-${Buffer.alloc(64, 0xab).toString('base64')}`;

describe('a bill of materials', () => {
  const lock: Lock = {
    packages: {
      '': {
        name: 'reader',
        version: '0.1.0',
        license: 'MIT',
        dependencies: { b: '1.0.0' },
        devDependencies: { '@a/a': '1.0.0' },
      },
      'node_modules/b': { version: '1.0.0', license: 'MIT', integrity },
      'node_modules/@a/a': {
        version: '1.0.0',
        license: '(MIT AND Zlib)',
        integrity,
        dev: true,
        dependencies: { b: '2.0.0', c: '1.0.0' },
      },
      'node_modules/@a/a/node_modules/b': { version: '2.0.0', license: 'ISC', integrity, dev: true },
      'node_modules/c': { version: '1.0.0', license: 'MIT', integrity, dev: true },
      'node_modules/c/node_modules/b': { version: '1.0.0', license: 'MIT', integrity, dev: true },
    },
  };
  const { components, dependencies } = billOfMaterials(lock);

  it('has each package in each version once, and tells what is shipped', () => {
    expect(components.map((one) => [one['bom-ref'], one.scope])).toEqual([
      ['@a/a@1.0.0', 'optional'],
      ['b@1.0.0', 'required'],
      ['b@2.0.0', 'optional'],
      ['c@1.0.0', 'optional'],
    ]);
  });

  it('has the licence, the address and the hash of each', () => {
    expect(components[0]).toEqual({
      type: 'library',
      'bom-ref': '@a/a@1.0.0',
      name: '@a/a',
      version: '1.0.0',
      scope: 'optional',
      licenses: [{ expression: '(MIT AND Zlib)' }],
      purl: 'pkg:npm/%40a/a@1.0.0',
      hashes: [{ alg: 'SHA-512', content: 'ab'.repeat(64) }],
    });
    expect(components[1]?.licenses).toEqual([{ license: { id: 'MIT' } }]);
  });

  it('says which needs which, in the version that it gets', () => {
    expect(dependencies).toEqual([
      { ref: '@a/a@1.0.0', dependsOn: ['b@2.0.0', 'c@1.0.0'] },
      { ref: 'b@1.0.0', dependsOn: [] },
      { ref: 'b@2.0.0', dependsOn: [] },
      { ref: 'c@1.0.0', dependsOn: [] },
      { ref: 'reader@0.1.0', dependsOn: ['@a/a@1.0.0', 'b@1.0.0'] },
    ]);
  });
});

describe('that of the project', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const bill = billOfMaterials(lock);

  it('has each package with a licence and a hash', () => {
    const all = new Set(
      Object.entries(lock.packages).map(
        ([place, { version }]) => `${place.replace(/^.*node_modules\//, '')}@${version}`,
      ),
    );
    expect(bill.components.length).toBe(all.size - 1);
    const lacking = bill.components.filter(
      ({ hashes, licenses: [licence] }) => !hashes || ('license' in licence && licence.license.id === ''),
    );
    expect(lacking).toEqual([]);
  });

  it('says which are shipped', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const shipped = bill.components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
    expect(shipped).toEqual(Object.keys(dependencies));
  });

  it('names nothing that it does not have', () => {
    const refs = new Set(bill.components.map((one) => one['bom-ref']));
    const strange = bill.dependencies.flatMap(({ dependsOn }) => dependsOn.filter((ref) => !refs.has(ref)));
    expect(strange).toEqual([]);
  });
});
