/** `npm run build`: compiles the site and its search index, and sees to it that its addresses last. */
import { runBuild } from './run-build.ts';

await runBuild();
