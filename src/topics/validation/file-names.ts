import path from 'node:path';
import type { EditorProblem } from '#lib/editor-error.ts';
import { nameFault } from '#lib/ids.ts';
import { TOPIC_KINDS } from '../topic.ts';

/** Checks the names of the files of topics. */
export function topicNameProblems(folder: string, names: readonly string[]): EditorProblem[] {
  const bySlug = new Map<string, string>();
  const slugsFirst = names.toSorted((a, b) => Number(!isSlug(a)) - Number(!isSlug(b)));
  return slugsFirst.flatMap((inner): EditorProblem[] => {
    const file = `${folder}/${inner}`;
    const { dir, name, ext } = path.parse(inner);
    if (ext !== '.md') {
      return [
        {
          file,
          expected: 'topics as .md files, and nothing else in their folders',
          found: ext === '' ? 'a file without an ending' : `a file that ends in "${ext}"`,
          write: `the topic as ${folder}/${dir === '' ? '<kind>' : dir}/${name}.md, or move the file out of this folder`,
        },
      ];
    }
    if (!Object.hasOwn(TOPIC_KINDS, dir)) {
      return [
        {
          file,
          expected: `a topic in the folder of its kind: ${Object.keys(TOPIC_KINDS).join(', ')}`,
          found: dir === '' ? 'a topic in no folder' : `a topic in the folder ${folder}/${dir}`,
          write: `the topic as ${folder}/concepts/${name}.md, if it is a concept`,
        },
      ];
    }
    const first = bySlug.get(inner.toLowerCase());
    bySlug.set(inner.toLowerCase(), first ?? file);
    if (first !== undefined) {
      return [
        {
          file,
          expected: 'a slug of its own for each topic of a kind; capitals make no difference',
          found: `the slug "${name}", which ${first} has as well`,
          write: 'another name for one of the two files',
        },
      ];
    }
    const fault = slugFault(inner);
    return fault ? [{ file, ...fault, write: `a name such as ${folder}/${dir}/digital-divide.md` }] : [];
  });
}

function slugFault(inner: string): ReturnType<typeof nameFault> {
  return nameFault(path.parse(inner).name, 'a file name');
}

function isSlug(inner: string): boolean {
  return slugFault(inner) === undefined;
}
