import { SHORTENED } from '#language/en/shortened.ts';
import { segmentsOf } from '#language/segmenter.ts';
import { site } from '#content/site.ts';
import { unpairedDirection } from '#content/signs.ts';
import type { Advice } from '#lib/editor-error.ts';

/** As much as a card or a search result can show. */
const MOST_SENTENCES = 3;
const MOST_CHARACTERS = 600;

/** Markdown and HTML, and their names. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<!--|<\/?[a-z][^>]*>/i, 'HTML'],
  [/&(?:#\w+|[a-z]+);/i, 'an entity of HTML'],
  [/\{[^}]*\}/, 'an expression'],
  [/!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/, 'a link'],
  [/https?:\/\/\S+/, 'an address'],
  [/[*_`~]+[^\s*_`~][^*_`~]*[*_`~]+/, 'emphasis or code'],
  [/^ {0,3}(?:#{1,6}|>|[-+*]|\d+[.)])\s.*/m, 'a heading, a quotation or a list'],
  [/^\s*\|.*/m, 'a table'],
  [/\\./, 'a backslash'],
];

/** Checks the definition of a topic: one to three sentences of plain text. */
export function definitionProblem(definition: string): Advice | undefined {
  const text = definition.trim();
  if (text === '') {
    return {
      expected: 'a definition below the front matter: one to three sentences',
      found: 'nothing',
      write: 'what the topic is, in a sentence of your own; or `see: kind/topic`, if it only refers to another topic',
    };
  }
  const direction = unpairedDirection(text);
  if (direction) return { expected: direction.expected, found: direction.found, write: direction.write };
  // Of a text that is far too long, only the start is searched: it is refused in any case.
  const start = text.slice(0, 2 * MOST_CHARACTERS);
  for (const [pattern, name] of MARKS) {
    const found = pattern.exec(start)?.[0];
    if (found === undefined) continue;
    return {
      expected: 'a definition in plain text, without Markdown or HTML',
      found: `${name}: ${found.trim()}`,
      write: 'the words alone',
    };
  }
  const paragraphs = text.split(/\n\s*\n/).length;
  if (paragraphs > 1) {
    return {
      expected: 'a definition of one paragraph',
      found: `${paragraphs} paragraphs`,
      write: 'one to three sentences without an empty line between them',
    };
  }
  const sentences = text === start ? sentencesIn(text) : 0;
  if (sentences <= MOST_SENTENCES && text.length <= MOST_CHARACTERS) return undefined;
  return {
    expected: `a definition of one to three sentences, ${MOST_CHARACTERS} characters at most`,
    found: sentences > MOST_SENTENCES ? `${sentences} sentences` : `${text.length} characters`,
    write: 'less: the essays say the rest',
  };
}

function sentencesIn(text: string): number {
  const segments = [...segmentsOf(text.replace(/\s+/g, ' '), 'sentence', site.language)];
  return segments.filter(({ segment }, index) => index === segments.length - 1 || !SHORTENED.test(segment)).length;
}
