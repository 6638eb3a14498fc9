/**
 * `npm run sbom`: writes a bill of materials, as CycloneDX: every package of the lock file with its version, licence and
 * hash. What is shipped with the site is `required`; what only builds and tests it is `optional`.
 *
 * `npm run sbom -- file.json` writes it there; without a name it goes into `.cache/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { billOfMaterials, type Lock } from './bill-of-materials.ts';

const [file = '.cache/sbom.cdx.json'] = process.argv.slice(2);
const bill = billOfMaterials(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock);
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
const shipped = bill.components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
console.log(`${file}: ${bill.components.length} packages; shipped with the site: ${shipped.join(', ')}`);
