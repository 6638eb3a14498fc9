import { Threads } from '#environment/threads.ts';
import type { EssayKeeper, EssaySource, KeptEssay } from './keep.ts';
import { readKept } from './kept-essays.ts';

/** Essays that are compiled before threads are worth their start, which takes as long as twice as many. */
const WITHOUT_THREADS = 50;

/** Gives essays as they are kept, or compiles them: many of them in threads. */
export interface EssayMaker {
  make(...source: EssaySource): Promise<KeptEssay>;
  /** Ends the threads, which have heaps of their own. */
  end(): Promise<void>;
}

export function essayMaker(
  keeper: EssayKeeper,
  threads = new Threads('src/markdown/keep-in-thread.ts', WITHOUT_THREADS),
): EssayMaker {
  const compile = async (source: EssaySource): Promise<KeptEssay> => {
    const made = await threads.share<KeptEssay | string>(() => keeper.make(...source), 'make', ...source);
    if (typeof made !== 'string') return made;
    // While developing, names may have changed since the thread read them.
    return made === keeper.nameOf(...source) ? { name: made, ...readKept(made) } : keeper.make(...source);
  };
  return {
    make: async (...source) => keeper.find(...source) ?? compile(source),
    end: () => threads.end(),
  };
}
