import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { signFault, wrongSign, type SignFault } from '#content/signs.ts';
import { problemAt, written } from './place.ts';

/** Blocks of text: a run of another direction ends with its block. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code', 'definition']);

/** Result of an entity of no sign, `&#11;`, and of half a line end of Windows. */
const FROM_ENTITY = /[\ufffd\r]/;

/** Numeric entities that no backslash escapes. */
const NUMBERED = /(?<!\\)&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;
const LAST_CODE = 0x10ffff;

/** Remark plugin: refuses forbidden signs made by entities; the file itself has none. */
export function signs() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (block) => {
      if (!BLOCKS.has(block.type)) return undefined;
      const texts: { node: Nodes; text: string }[] = [];
      visit(block, (node) => {
        if ('value' in node) texts.push({ node, text: node.value });
        for (const text of textsOf(node)) refuse(file, node, wrongEntity(node, text, file));
        for (const label of labelsOf(node)) refuse(file, node, signFault(label));
      });
      const fault = signFault(texts.map(({ text }) => text).join(''));
      let passed = 0;
      const place = texts.find(({ text }) => (passed += text.length) > (fault?.offset ?? 0));
      refuse(file, place?.node ?? block, fault);
      return SKIP;
    });
  };
}

/** Texts beside that of the block. */
function labelsOf(node: Nodes): string[] {
  const { alt, title, url } = node as { alt?: unknown; title?: unknown; url?: unknown };
  return [alt, title, url].filter((label) => typeof label === 'string');
}

/** Texts with resolved entities; code keeps them as written. */
function textsOf(node: Nodes): string[] {
  return node.type === 'text' ? [node.value] : labelsOf(node);
}

function wrongEntity(node: Nodes, text: string, file: VFile): Words | undefined {
  if (!FROM_ENTITY.test(text)) return undefined;
  const [entity] =
    [...written(file, node).matchAll(NUMBERED)].find(([, hexadecimal, decimal]) => {
      const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code > LAST_CODE || wrongSign(String.fromCodePoint(code)) !== undefined;
    }) ?? [];
  if (entity === undefined) return undefined;
  return {
    expected: 'entities of signs that can be shown',
    found: `${entity}, which is the number of no such sign`,
    write: `the text without it; or \\${entity}, where the text speaks of it`,
  };
}

function refuse(file: VFile, node: Nodes, fault: Words | undefined): void {
  if (!fault) return;
  const { expected, found, write } = fault;
  throw problemAt(file, node, { expected, found, write });
}

type Words = Omit<SignFault, 'offset'>;
