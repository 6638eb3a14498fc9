/** `npm run join -- <folder> <folder> …`: makes the whole site of its parts, each built with `SHARD=2/8 npm run build`. */
import { parseArgs } from 'node:util';
import { runBuild } from './run-build.ts';

const { positionals } = parseArgs({ allowPositionals: true, options: { trace: { type: 'boolean' } } });
await runBuild({ parts: positionals });
