import path from 'node:path';
import type { EditorProblem } from '#lib/editor-error.ts';
import { nameFault } from '#lib/ids.ts';

const NAME = 'a file name';

/** Checks the names of the files of essays. */
export function nameProblems(folder: string, names: readonly string[]): EditorProblem[] {
  const bySlug = new Map<string, string>();
  const isWrong = (name: string): number => Number(nameFault(path.parse(name).name, NAME) !== undefined);
  const slugsFirst = names.toSorted((a, b) => isWrong(a) - isWrong(b));
  return slugsFirst.flatMap((inner): EditorProblem[] => {
    const file = `${folder}/${inner}`;
    const { dir, name, ext } = path.parse(inner);
    if (ext !== '.mdx' || dir !== '') {
      return [
        {
          file,
          expected: 'essays as .mdx files; pictures in a folder with the name of their essay',
          found: dir === '' ? `a file that ends in "${ext}"` : `an essay in the folder ${folder}/${dir}`,
          write: `the essay as ${folder}/${name}.mdx, or move the file out of this folder`,
        },
      ];
    }
    const slug = name.toLowerCase();
    const first = bySlug.get(slug);
    bySlug.set(slug, first ?? file);
    if (first !== undefined) {
      return [
        {
          file,
          expected: 'a slug of its own for each essay',
          found: `the slug "${slug}", which ${first} has as well`,
          write: 'another name for one of the two files',
        },
      ];
    }
    const fault = nameFault(name, NAME);
    return fault ? [{ file, ...fault, write: `a name such as ${folder}/more-cooperation.mdx` }] : [];
  });
}
