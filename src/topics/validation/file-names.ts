import type { FileRules } from '#content/file-names.ts';
import { TOPIC_KINDS, KIND_FOLDERS } from '../kinds.ts';

/** Topics lie in the folder of their kind. */
export const topicFiles = (folder: string): FileRules => ({
  what: 'topic of a kind',
  example: 'digital-divide.md',
  misplaced({ dir, name, ext }) {
    if (ext !== '.md') {
      return {
        expected: 'topics as .md files, and nothing else in their folders',
        found: ext === '' ? 'a file without an ending' : `a file that ends in "${ext}"`,
        write: `the topic as ${folder}/${dir === '' ? '<kind>' : dir}/${name}.md, or move the file out of this folder`,
      };
    }
    if (Object.hasOwn(TOPIC_KINDS, dir)) return undefined;
    return {
      expected: `a topic in the folder of its kind: ${KIND_FOLDERS.join(', ')}`,
      found: dir === '' ? 'a topic in no folder' : `a topic in the folder ${folder}/${dir}`,
      write: `the topic as ${folder}/concepts/${name}.md, if it is a concept`,
    };
  },
});
