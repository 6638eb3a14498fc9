import * as yaml from 'yaml';
import { signFault } from './signs.ts';

/** Parsed YAML or JSON with the places of its parts. */
export interface DataFile {
  /** Dates stay text as written. */
  value: unknown;
  /** Line in the file, from 1, of the nearest part that exists on a path such as `['source', 'leftOut', 0]`. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** A syntax error with its line. */
export interface DataFileFault {
  line: number;
  found: string;
  /** Advice, where there is more than that it should be YAML. */
  expected?: string;
  write?: string;
}

/** Maximum nesting, several times that of any file here: recursive parsers overflow before long. */
const DEEPEST = 20;

/**
 * Parses YAML, or JSON as its subset, by the core schema: `2020-02-30` stays text instead of becoming 1 March. Refuses
 * what YAML would drop from a text in silence: `&` and `!` before it, `#` within it.
 */
export function readDataFile(text: string, firstLine = 1): DataFile | DataFileFault {
  const lines = new yaml.LineCounter();
  const deep = tooDeep(text);
  if (deep !== undefined) return { ...deep, line: text.slice(0, deep.offset).split('\n').length + firstLine - 1 };

  const document = yaml.parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) return { line: lineAt(fault.pos[0]), found: fault.message };
  const wrong = findWrong(document, text);
  if (wrong) {
    const { node, ...words } = wrong;
    return { line: lineAt(node.range?.[0] ?? 0), ...words };
  }

  return {
    value: document.toJS(),
    lineOf(path) {
      let line = firstLine;
      for (let depth = 1; depth <= path.length; depth += 1) {
        const parent = document.getIn(path.slice(0, depth - 1), true);
        const key = path[depth - 1];
        const pair = yaml.isMap(parent)
          ? parent.items.find((item) => yaml.isScalar(item.key) && item.key.value === key)
          : undefined;
        const node: unknown = pair?.key ?? document.getIn(path.slice(0, depth), true);
        if (!yaml.isNode(node) || !node.range) break;
        line = lineAt(node.range[0]);
      }
      return line;
    },
  };
}

type Words = Omit<DataFileFault, 'line'>;

/** Deep nesting, found by the lexer before a recursive parser meets it. */
function tooDeep(text: string): (Words & { offset: number }) | undefined {
  const parser = new yaml.Parser();
  for (const lexeme of new yaml.Lexer().lex(text)) {
    Array.from(parser.next(lexeme));
    if (parser.stack.length > DEEPEST) {
      return {
        offset: parser.offset,
        expected: `fields within fields, ${DEEPEST} at most`,
        found: 'more, or brackets that are not closed',
        write: 'the fields as another file has them',
      };
    }
  }
  return undefined;
}

/** The first node that YAML reads otherwise than it was written, or that cannot be shown. */
function findWrong(document: yaml.Document, text: string): (Words & { node: yaml.Node }) | undefined {
  let wrong: (Words & { node: yaml.Node }) | undefined;
  yaml.visit(document, {
    Node(_key, node) {
      const words =
        referenceOrTag(node) ?? (yaml.isScalar(node) ? (cutOff(node, text) ?? wrongSigns(node.value)) : undefined);
      if (!words) return undefined;
      wrong = { node, ...words };
      return yaml.visit.BREAK;
    },
  });
  return wrong;
}

/** Aliases and anchors, of which a few lines expand to gigabytes or a circle; and tags. */
function referenceOrTag(node: yaml.Node): Words | undefined {
  const written = yaml.isAlias(node)
    ? `*${node.source}`
    : node.anchor !== undefined
      ? `&${node.anchor}`
      : node.tag?.replace('tag:yaml.org,2002:', '!!');
  if (written === undefined) return undefined;
  const what = written.startsWith('!') ? 'the name of a type' : 'a reference';
  return {
    found: `${written}, which YAML takes for ${what}; a value that starts with ${written.charAt(0)} needs quotes`,
  };
}

/** An unquoted value whose rest YAML reads as a comment: `C#` is kept, `C #1` is not. */
function cutOff({ type, range, source }: yaml.Node & { type?: unknown; source?: unknown }, text: string): Words | undefined {
  const [, comment] = type === 'PLAIN' && range ? (/^[ \t]+(#.*)/.exec(text.slice(range[1])) ?? []) : [];
  if (comment === undefined) return undefined;
  return {
    expected: 'a value in quotes, if it has a # in it; comments in lines of their own',
    found: `${String(source)}, and of its line no more: YAML takes “${comment}” for a comment`,
    write: 'quotes around the whole value; or the comment in the line above',
  };
}

/** Escapes can stand for signs that the file itself may not hold. */
function wrongSigns(value: unknown): Words | undefined {
  const fault = typeof value === 'string' ? signFault(value) : undefined;
  if (!fault) return undefined;
  const { expected, found, write } = fault;
  return { expected, found, write };
}
