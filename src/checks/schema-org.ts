import path from 'node:path';
import ts from 'typescript';

/** Something described in JSON-LD: an object with a `@type`. */
export type Node = Record<string, unknown> & { '@type': string | string[] };

/** What is wrong with a node, in a sentence. */
export interface Fault {
  node: Node;
  message: string;
}

/** A property of a node, as far as the vocabulary cares. */
interface Claim {
  node: Node;
  key: string;
}

/** Never written: only the compiler sees it, from where it finds the package. */
const PROGRAM = path.resolve('src/checks/schema-org.program.ts');

/** Numbers of what the compiler says: a namespace has no such type, an object’s type no such property. */
const NO_SUCH_TYPE = new Set([2694, 2724]);
const NO_SUCH_PROPERTY = new Set([2353, 2561]);

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es5.d.ts'],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** Tells whether a value is a node, not a reference to one or a plain value. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && '@type' in value;
}

/**
 * Compares nodes with the vocabulary of schema.org, as the package `schema-dts` holds it in types: a program with a line for
 * each property of each type is compiled, and what the compiler finds is told.
 *
 * What is the same in type, property and kind of value is one line, so thousands of pages take no longer than one. The
 * nodes within a node stand for no more than their type there: each is compared by itself.
 *
 * @returns faults, each of the first node that has it
 */
export function vocabularyFaults(nodes: readonly Node[]): Fault[] {
  const claims = new Map<string, Claim>();
  for (const node of nodes) {
    for (const key of Object.keys(node)) {
      const line = lineOf(node, key);
      if (!claims.has(line)) claims.set(line, { node, key });
    }
  }
  if (claims.size === 0) return [];
  const claimOf = [undefined, ...claims.values()];
  const source = ["import type * as schema from 'schema-dts';", ...claims.keys()].join('\n');
  return compile(source).flatMap(({ line, code, text }): Fault[] => {
    const claim = claimOf[line];
    if (!claim) throw new Error(`The vocabulary could not be read: ${text}`);
    // A type that there is not is told once, not of each property as well.
    if (NO_SUCH_TYPE.has(code) && claim.key !== '@type') return [];
    return [{ node: claim.node, message: inWords(claim, code) }];
  });
}

/** A node with one of its properties, as an expression that has to have the type of the vocabulary. */
function lineOf(node: Node, key: string): string {
  const type = typeOf(node);
  const property = key === '@type' ? '' : `, ${JSON.stringify(key)}: ${shapeOf(node[key])}`;
  // The annotations of actions, such as `query-input`, are not properties but made of them.
  const whole = /-(in|out)put$/.test(key) ? `schema.WithActionConstraints<${type}>` : type;
  return `({ "@type": ${JSON.stringify(node['@type'])}${property} }) satisfies ${whole};`;
}

/** The type that the vocabulary has for a node; for more than one `@type`, their union as the package makes it. */
function typeOf({ '@type': type }: Node): string {
  const leaf = (name: string): string => `schema.${name.replace(/\W/g, '_')}Leaf`;
  return typeof type === 'string' ? leaf(type) : `schema.MergeLeafTypes<[${type.map(leaf).join(', ')}]>`;
}

/** What the vocabulary cares about in a value: its kind, the type of a node, and words of its own. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].join(', ')}]`;
  // Said, and not left to be found: of an object the compiler would try every type that may stand there.
  if (isNode(value)) return `null! as ${typeOf(value)}`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}: ${shapeOf(inner)}`)
      .join(', ')} }`;
  }
  if (typeof value === 'number') return '1';
  if (typeof value !== 'string') return String(value);
  if (/^https?:\/\/schema\.org\//.test(value)) return JSON.stringify(value);
  return /^-?\d+(\.\d+)?$/.test(value) ? '"1"' : '"text"';
}

function compile(source: string): { line: number; code: number; text: string }[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  const file = ts.createSourceFile(PROGRAM, source, ts.ScriptTarget.ESNext);
  host.getSourceFile = (name, ...rest) => (name === PROGRAM ? file : getSourceFile(name, ...rest));
  host.fileExists = (name) => name === PROGRAM || fileExists(name);
  const program = ts.createProgram([PROGRAM], OPTIONS, host);
  const found = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
  return [...found, ...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start = 0, code, messageText }) => ({
      line: file.getLineAndCharacterOfPosition(start).line,
      code,
      text: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }),
  );
}

/** Says what the compiler found as one says it of JSON-LD. */
function inWords({ node, key }: Claim, code: number): string {
  const type = [node['@type']].flat().join(', ');
  if (key === '@type') return `schema.org has no type "${type}".`;
  if (NO_SUCH_PROPERTY.has(code)) return `schema.org has no property "${key}" of ${type}.`;
  return `In schema.org "${key}" of ${type} cannot be ${describe(node[key])}.`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.map(describe).join(', ');
  return isNode(value) ? [value['@type']].flat().join(', ') : JSON.stringify(value);
}
