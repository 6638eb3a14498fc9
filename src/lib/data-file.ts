import { LineCounter, isMap, isNode, isScalar, parseDocument, visit, type Alias, type Document } from 'yaml';

/** A value read from YAML or JSON, together with the places of its parts. */
export interface DataFile {
  /** The value, dates left as the text that was written. */
  value: unknown;
  /**
   * Line of a part of the value, counted from 1 in the file.
   *
   * @param path keys and indexes from the top, as in `['source', 'leftOut', 0]`; the nearest part that exists is used
   */
  lineOf(path: readonly PropertyKey[]): number;
}

/** What a parser found wrong, with its line in the file. */
export interface DataFileFault {
  line: number;
  message: string;
}

/**
 * Reads YAML or JSON (which is YAML too) and remembers where each part stands.
 *
 * The YAML core schema is used, so `2020-02-30` stays the text it is instead of becoming 1 March.
 *
 * @param text the YAML or JSON
 * @param firstLine the line of the file at which `text` starts
 * @returns the value and its places, or the first fault
 */
export function readDataFile(text: string, firstLine = 1): DataFile | DataFileFault {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) return { line: lineAt(fault.pos[0]), message: fault.message };

  // A value such as `*this` is an alias of something with that name, and there is nothing.
  const stray = findStrayAlias(document);
  if (stray) {
    return {
      line: lineAt(stray.range?.[0] ?? 0),
      message: `*${stray.source}, which YAML takes for a reference; a value that starts with * needs quotes`,
    };
  }

  return {
    value: document.toJS(),
    lineOf(path) {
      let line = firstLine;
      for (let depth = 1; depth <= path.length; depth += 1) {
        const parent = document.getIn(path.slice(0, depth - 1), true);
        const key = path[depth - 1];
        const pair = isMap(parent)
          ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
          : undefined;
        const node: unknown = pair?.key ?? document.getIn(path.slice(0, depth), true);
        if (!isNode(node) || !node.range) break;
        line = lineAt(node.range[0]);
      }
      return line;
    },
  };
}

function findStrayAlias(document: Document): Alias | undefined {
  let stray: Alias | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return undefined;
      stray = alias;
      return visit.BREAK;
    },
  });
  return stray;
}

/**
 * Splits an essay's file into front matter and body.
 *
 * @param text the whole file
 * @returns the YAML between the two lines of dashes and the body after them, or undefined where the file has no front matter
 */
export function splitFrontMatter(text: string): { yaml: string; body: string } | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  return { yaml: match[1] ?? '', body: text.slice(match[0].length) };
}
