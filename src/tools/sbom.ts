/** `npm run sbom -- file.json`: writes the bill of materials, as CycloneDX; without a name, into `.cache/`. */
import { readJson, writeFile } from '#environment/files.ts';
import { billOfMaterials, type Lock } from './bill-of-materials.ts';

const [file = '.cache/sbom.cdx.json'] = process.argv.slice(2);
const bill = billOfMaterials(readJson('package-lock.json') as Lock);
writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
const shipped = bill.components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
console.log(`${file}: ${bill.components.length} packages; shipped with the site: ${shipped.join(', ')}`);
