import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { describeScript, otherScript } from '#language/tags.ts';
import { EditorError, refuse, type Advice } from '#lib/editor-error.ts';
import { essayFiles, fileNameProblems } from '../file-names.ts';
import { filesBelow } from '../files.ts';
import { readFrontMatter } from '../front-matter.ts';
import { readText } from '../read-text.ts';
import { essaySchema } from '../schemas.ts';
import { reloading, storedPath } from './reloading.ts';

/**
 * Loads the essays, `<slug>.mdx` each, directly in their folder. Reads the front matter itself rather than through Astro's
 * `glob`: a mistake is reported with its line, no file is skipped in silence, and a date stays as written.
 */
export function loadEssays(folder: string): Loader {
  const known = new Map<string, string>();
  return reloading('essays', folder, (place, context) => loadAll(place, context, known));
}

/** @param known the texts that were loaded before, by file: where one is saved, the others are not read anew */
async function loadAll(folder: string, context: LoaderContext, known: Map<string, string>): Promise<void> {
  const { store, parseData, generateDigest } = context;
  const loaded = new Set<string>();
  for (const file of filesOfEssays(folder)) {
    const slug = path.basename(file, '.mdx');
    const text = readText(file);
    loaded.add(slug);
    const hasFolder = existsSync(path.join(folder, slug));
    if (known.get(file) === text && store.get(slug)?.deferredRender === hasFolder) continue;
    const { data, body } = parseEssay(file, text);
    const parsed = await parseData({ id: slug, data, filePath: path.resolve(file) });
    store.set({
      id: slug,
      data: parsed,
      body,
      filePath: storedPath(context, file),
      // Of the fields as well as the text: a new field with a default changes an essay that nobody has touched.
      digest: generateDigest({ text, fields: parsed }),
      // Only pictures are for the bundler.
      deferredRender: hasFolder,
    });
    known.set(file, text);
  }
  for (const slug of store.keys()) if (!loaded.has(slug)) store.delete(slug);
}

function filesOfEssays(folder: string): string[] {
  // A file in a folder of its own is a picture, unless it is an essay that has lost its way.
  const names = filesBelow(folder, '.mdx').filter((name) => !name.includes('/') || name.endsWith('.mdx'));
  refuse(fileNameProblems(folder, names, essayFiles(folder)));
  if (names.length === 0) {
    refuse([
      { file: folder, expected: 'at least one essay', found: 'none', write: `an essay as ${folder}/<slug>.mdx` },
    ]);
  }
  return names.map((name) => `${folder}/${name}`);
}

function parseEssay(file: string, text: string): { data: Record<string, unknown>; body: string } {
  const read = readFrontMatter({ file, text, what: 'essay' }, essaySchema);
  if (!('data' in read)) throw new EditorError(...read);
  const { data, body } = read;
  if (body.trim() === '') refuse([{ file, ...NO_TEXT }]);
  const essay = data.value as Record<string, unknown> & { language: string };
  const script = otherScript(essay.language, body);
  if (script) refuse([{ file, line: data.lineOf(['language']), ...wrongScript(essay.language, script) }]);
  return { data: essay, body };
}

const NO_TEXT: Advice = {
  expected: 'the text of the essay below the front matter',
  found: 'nothing',
  write: 'the paragraphs of the essay, each between two empty lines',
};

function wrongScript(language: string, script: string): Advice {
  const { name, tag } = describeScript(script);
  return {
    expected: 'the language of the text: by it the words are found, read aloud and put in order',
    found: `language: ${language}, and a text in letters of another script (${name})`,
    write: `language: ${tag}, or what language it is; ${new Intl.Locale(language, { script }).toString()}, if it is the same language in these letters`,
  };
}
