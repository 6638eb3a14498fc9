import path from 'node:path';
import type { Image, ImageReference, Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { decoded } from '#lib/decoded.ts';
import { closestFile, pictureFault, PICTURE_ENDINGS } from './picture-file.ts';
import { definitionsOf, isFigure, pathOf, problemAt } from './place.ts';

type Picture = Image | ImageReference;

/** A picture with its resolved address. */
interface Shown {
  node: Picture;
  url: string;
  title: string;
  parent: Parents;
}

/** Signs with a meaning in addresses or for the bundler, and control characters. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const NO_NAME = /[%?#\\/:*"<>|\u0000-\u001f\u007f]/;

/**
 * Remark plugin: refuses pictures that are not files of the essay’s own folder, or have no description. Astro imports
 * every relative address at build time, and so could run a script, read any file or fetch from a host. Runs before
 * Astro collects the pictures.
 */
export function pictures() {
  return async (tree: Root, file: VFile): Promise<void> => {
    const faults = new Map<string, Promise<string | undefined>>();
    for (const picture of picturesIn(tree)) {
      checkWords(picture, file);
      const found = fileOf(picture, file);
      const fault = faults.get(found) ?? pictureFault(found);
      faults.set(found, fault);
      const reason = await fault;
      if (reason === undefined) continue;
      throw problemAt(file, picture.node, {
        expected: `a picture that a browser can show: ${PICTURE_ENDINGS.join(', ')}`,
        found: `${picture.url}, ${reason}`,
        write: reason.startsWith('with ')
          ? 'the same picture without it'
          : 'the picture, saved anew by a program for pictures',
      });
    }
  };
}

function picturesIn(tree: Root): Shown[] {
  const definitions = definitionsOf(tree);
  const found: Shown[] = [];
  visit(tree, (node: Nodes, _index, parent: Parents | undefined) => {
    if (!parent || (node.type !== 'image' && node.type !== 'imageReference')) return;
    const { url = '', title } = node.type === 'image' ? node : (definitions.get(node.identifier) ?? {});
    found.push({ node, url, title: title ?? '', parent });
  });
  return found;
}

function checkWords({ node, url, title, parent }: Shown, file: VFile): void {
  if ((node.alt ?? '').trim() === '') {
    throw problemAt(file, node, {
      expected: 'what the picture shows, in words, for those who do not see it',
      found: `the picture ${url} without a description`,
      write: `![what it shows](${url})`,
    });
  }
  if (title.trim() === '' || isFigure(parent)) return;
  throw problemAt(file, node, {
    expected: 'a caption only below a picture that stands alone in its paragraph',
    found: `"${title}" at a picture within a sentence, where nobody would read it`,
    write: 'the picture between two empty lines, or without the words in quotes',
  });
}

function fileOf({ node, url }: Shown, file: VFile): string {
  const essay = path.resolve(pathOf(file));
  const slug = path.basename(essay, path.extname(essay));
  const name = nameIn(url, slug);
  const ending = PICTURE_ENDINGS.find((one) => name?.endsWith(`.${one}`));
  if (name === undefined || NO_NAME.test(name) || ending === undefined || name === `.${ending}`) {
    throw problemAt(file, node, {
      expected: `a picture of the essay’s own folder, ./${slug}/<name>, that ends in ${PICTURE_ENDINGS.join(', ')}`,
      found: url === '' ? 'a picture without an address' : url,
      write: `![${node.alt}](./${slug}/name.png), with the file in the folder ${slug} beside the essay`,
    });
  }
  const { found, near } = closestFile(path.dirname(essay), slug, name);
  if (found !== undefined) return found;
  throw problemAt(file, node, {
    expected: `a file of the folder ${slug} beside the essay; no link to another file`,
    found: `${url}, which is none`,
    write: near === undefined ? `the picture as ${slug}/${name}` : `./${slug}/${near}, as the file is called`,
  });
}

/** Name in the folder of the essay; undefined for addresses elsewhere. */
function nameIn(url: string, slug: string): string | undefined {
  const plain = decoded(url, decodeURI);
  const folder = `./${slug}/`;
  return plain?.startsWith(folder) ? plain.slice(folder.length) : undefined;
}
