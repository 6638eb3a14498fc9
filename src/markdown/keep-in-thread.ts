/** A thread that compiles essays. Threads get the environment of the build. */
import workerpool from 'workerpool';
import { readSettings } from '#environment/settings.ts';
import { essayAliases } from '#permalinks/read-ledger.ts';
import { mentionFinder } from '#topics/find-in-essay.ts';
import { essayKeeper, type EssaySource } from './keep.ts';

const { contentDir } = readSettings(process.env);
const keeper = essayKeeper(essayAliases(contentDir), mentionFinder(contentDir));

workerpool.worker({ make: async (...source: EssaySource): Promise<string> => (await keeper.make(...source)).name });
