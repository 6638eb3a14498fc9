import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { linkFault } from '#content/link-address.ts';
import { problemAt } from './place.ts';

/**
 * Remark plugin: refuses links without words, and addresses other than of a page, mail or telephone: browsers run
 * `javascript:`, and other programs follow other schemes. Runs after `pictures`, which checks their addresses.
 */
export function linkAddresses() {
  return (tree: Root, file: VFile): void => {
    const ofPictures = new Set<string>();
    visit(tree, 'imageReference', ({ identifier }) => void ofPictures.add(identifier));
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'linkReference') checkWords(node, file);
      if (node.type !== 'link' && (node.type !== 'definition' || ofPictures.has(node.identifier))) return;
      const fault = linkFault(node.url);
      if (!fault) return;
      throw problemAt(file, node, {
        expected: 'an address that begins with https://, http://, mailto: or tel:; or with /, ./, ../ or #',
        found: `${node.url}, ${fault.why}`,
        write: node.type === 'definition' ? `${fault.write}; or \\[ before the words that are no address` : fault.write,
      });
    });
  };
}

function checkWords(node: Nodes, file: VFile): void {
  if (toString(node).trim() !== '') return;
  throw problemAt(file, node, {
    expected: 'words to each link, which a reader can see and follow',
    found: node.type === 'link' ? `a link to ${node.url} without a word` : 'a link without a word',
    write: '[words](address)',
  });
}
