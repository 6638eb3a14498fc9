/** `npm run build`: compiles the site and its search index, sees to it that its addresses last, and tells hosts of it. */
import { precompress } from '../hosting/precompress.ts';
import { writeHostFiles } from '../hosting/write-host-files.ts';
import { keepAddresses } from '../permalinks/keep-addresses.ts';
import { runBuild } from './run-build.ts';

await runBuild(async (settings) => {
  const notice = keepAddresses(settings);
  if (notice !== undefined) console.log(notice);
  writeHostFiles(settings.outDir, settings);
  await precompress(settings.outDir, settings);
});
