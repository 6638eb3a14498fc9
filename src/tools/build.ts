/** `npm run build`: compiles the site and its search index, and sees to it that its addresses last. */
import { keepAddresses } from '../permalinks/keep-addresses.ts';
import { runBuild } from './run-build.ts';

await runBuild((settings) => {
  const notice = keepAddresses(settings);
  if (notice !== undefined) console.log(notice);
});
