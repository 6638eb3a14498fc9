import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { describeScript, otherScript } from '#language/tags.ts';
import { NO_YAML, readDataFile, splitFrontMatter } from '../data-file.ts';
import { EditorError, type EditorProblem } from '#lib/editor-error.ts';
import { essaySchema } from '../schemas.ts';
import { nameProblems } from '../file-names.ts';
import { filesBelow } from '../files.ts';
import { folderLoader } from './folder-loader.ts';
import { readText } from '../read-text.ts';
import { validate } from '../validate.ts';

/**
 * Loads the essays: one `<slug>.mdx` each, directly in their folder.
 *
 * Reads the front matter itself rather than through Astro's `glob`, so that a mistake is told with its line, no file is
 * passed over in silence, and a date stays what was written.
 */
export function loadEssays(folder: string): Loader {
  return folderLoader('essays', folder, loadAll);
}

async function loadAll(folder: string, { config, store, parseData, generateDigest }: LoaderContext): Promise<void> {
  const files = essayFiles(folder);
  const loaded = new Set<string>();
  for (const file of files) {
    const slug = path.basename(file, '.mdx');
    const text = readText(file);
    const { data, body } = parseEssay(file, text);
    const filePath = path.relative(fileURLToPath(config.root), path.resolve(file)).split(path.sep).join('/');
    const parsed = await parseData({ id: slug, data, filePath: path.resolve(file) });
    store.set({
      id: slug,
      data: parsed,
      body,
      filePath,
      // Of the fields as well as the text: a new field with a default changes an essay that nobody has touched.
      digest: generateDigest({ text, fields: parsed }),
      deferredRender: true,
    });
    loaded.add(slug);
  }
  for (const slug of store.keys()) if (!loaded.has(slug)) store.delete(slug);
}

/** Lists the files of the essays and checks their names. */
function essayFiles(folder: string): string[] {
  // What lies in a folder of its own is a picture, unless it is an essay that has lost its way.
  const inside = filesBelow(folder, '.mdx').filter((name) => !name.includes('/') || name.endsWith('.mdx'));
  const [problem, ...others] = nameProblems(folder, inside);
  if (problem) throw new EditorError(problem, ...others);
  if (inside.length === 0) {
    throw new EditorError({
      file: folder,
      expected: 'at least one essay',
      found: 'none',
      write: `an essay as ${folder}/<slug>.mdx`,
    });
  }
  return inside.map((name) => `${folder}/${name}`);
}

/** Reads the front matter of an essay. */
function parseEssay(file: string, text: string): { data: Record<string, unknown>; body: string } {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const [firstLine = ''] = text.split(/\r?\n/, 1);
    throw new EditorError({
      file,
      line: 1,
      expected: 'front matter: a line of three dashes, the fields, and a line of three dashes',
      found: firstLine.trimEnd() === '---' ? 'one line of three dashes, and no second' : JSON.stringify(firstLine),
      write: 'the front matter of another essay, with the facts of this one',
    });
  }
  const data = readDataFile(parts.yaml, 2);
  if ('found' in data) throw new EditorError({ file, ...NO_YAML, ...data });
  const [first, ...others] = validate(essaySchema, data, [], file);
  if (first) throw new EditorError(first, ...others);
  if (parts.body.trim() === '') {
    throw new EditorError({
      file,
      expected: 'the text of the essay below the front matter',
      found: 'nothing',
      write: 'the paragraphs of the essay, each between two empty lines',
    });
  }
  const essay = data.value as Record<string, unknown> & { language: string };
  const script = otherScript(essay.language, parts.body);
  if (script) throw new EditorError({ file, line: data.lineOf(['language']), ...wrongScript(essay.language, script) });
  return { data: essay, body: parts.body };
}

function wrongScript(language: string, script: string): Pick<EditorProblem, 'expected' | 'found' | 'write'> {
  const { name, tag } = describeScript(script);
  return {
    expected: 'the language of the text: by it the words are found, read aloud and put in order',
    found: `language: ${language}, and a text in letters of another script (${name})`,
    write: `language: ${tag}, or what language it is; ${new Intl.Locale(language, { script }).toString()}, if it is the same language in these letters`,
  };
}
