/** `npm run build`: compiles the site and its search index, and sees to it that its addresses last. */
import { makeForDisk } from '../finishing/for-disk.ts';
import { addIntegrity } from '../finishing/integrity.ts';
import { addSecurityTxt } from '../finishing/security-txt.ts';
import { shrinkScripts } from '../finishing/small-scripts.ts';
import { keepAddresses } from '../permalinks/keep-addresses.ts';
import { runBuild } from './run-build.ts';

await runBuild((settings) => {
  const notice = keepAddresses(settings);
  if (notice !== undefined) console.log(notice);
  shrinkScripts(settings.outDir);
  addIntegrity(settings.outDir, settings);
  addSecurityTxt(settings.outDir, settings);
  makeForDisk(settings.outDir, settings);
});
