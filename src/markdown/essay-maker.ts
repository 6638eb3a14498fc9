import { Threads } from '#environment/threads.ts';
import type { EssayKeeper, EssaySource, KeptEssay } from './keep.ts';
import { readKept } from './kept-essays.ts';

/** Essays that are compiled before threads are worth their start, which takes as long. */
const WITHOUT_THREADS = 50;

/** Gives essays as they are kept, or compiles them: many of them in threads. */
export interface EssayMaker {
  make(...source: EssaySource): Promise<KeptEssay>;
  /** Ends the threads, which have heaps of their own. */
  end(): Promise<void>;
}

export function essayMaker(keeper: EssayKeeper, withoutThreads = WITHOUT_THREADS): EssayMaker {
  const threads = new Threads('src/markdown/keep-in-thread.ts');
  let made = 0;
  const compile = async (source: EssaySource): Promise<KeptEssay> => {
    made += 1;
    if (made <= withoutThreads) return keeper.make(...source);
    const name = await threads.call<string>('make', ...source);
    // While developing, names may have changed since the thread read them.
    return name === keeper.nameOf(...source) ? { name, ...readKept(name) } : keeper.make(...source);
  };
  return {
    make: async (...source) => keeper.find(...source) ?? compile(source),
    end: () => threads.end(),
  };
}
