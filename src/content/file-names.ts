import path from 'node:path';
import type { Advice, EditorProblem } from '#lib/editor-error.ts';
import { nameFault } from '#lib/ids.ts';

/** Names and places of the files of one sort of content. */
export interface FileRules {
  /** Such as `essay`. */
  what: string;
  /** A good name, with its ending. */
  example: string;
  /** Advice on a file that has another ending, or lies in the wrong folder. */
  misplaced(file: path.ParsedPath): Advice | undefined;
}

/** Checks the names of files below a folder: place, ending, slug. A slug is of the file whose name is right. */
export function* fileNameProblems(
  folder: string,
  names: readonly string[],
  { what, example, misplaced }: FileRules,
): Generator<EditorProblem> {
  const faultOf = (inner: string) => nameFault(path.parse(inner).name, 'a file name');
  const bySlug = new Map<string, string>();
  for (const inner of names.toSorted((a, b) => Number(Boolean(faultOf(a))) - Number(Boolean(faultOf(b))))) {
    const file = `${folder}/${inner}`;
    const parsed = path.parse(inner);
    const slug = inner.toLowerCase();
    const place = misplaced(parsed);
    const first = bySlug.get(slug);
    const fault = faultOf(inner);
    if (place) {
      yield { file, ...place };
    } else if (first !== undefined) {
      yield {
        file,
        expected: `a slug of its own for each ${what}; capitals make no difference`,
        found: `the slug "${parsed.name.toLowerCase()}", which ${first} has as well`,
        write: 'another name for one of the two files',
      };
    } else {
      bySlug.set(slug, file);
      if (fault) yield { file, ...fault, write: `a name such as ${path.join(folder, parsed.dir, example)}` };
    }
  }
}

/** Essays lie directly in their folder; other files lie in a folder with the name of their essay. */
export const essayFiles = (folder: string): FileRules => ({
  what: 'essay',
  example: 'more-cooperation.mdx',
  misplaced({ dir, name, ext }) {
    if (ext === '.mdx' && dir === '') return undefined;
    return {
      expected: 'essays as .mdx files; pictures in a folder with the name of their essay',
      found: dir === '' ? `a file that ends in "${ext}"` : `an essay in the folder ${folder}/${dir}`,
      write: `the essay as ${folder}/${name}.mdx, or move the file out of this folder`,
    };
  },
});
