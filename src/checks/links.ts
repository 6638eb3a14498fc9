import { decoded, fileAt, type Issue, type Page, type Site } from './site.ts';

/** Elements that lead somewhere or load something, with the attribute that says what. */
const REFERENCES = [
  ['a[href]', 'href'],
  ['link[href]', 'href'],
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['form[action]', 'action'],
] as const;

/**
 * Check: every link within the site leads to a page and a place that exist, and nothing is loaded from elsewhere.
 *
 * @param site the built site
 */
export function links(site: Site): Issue[] {
  const idsOf = new Map(site.pages.map((page) => [page.file, idsIn(page)]));
  return site.pages.flatMap((page) =>
    REFERENCES.flatMap(([selector, attribute]) =>
      page
        .$(selector)
        .toArray()
        .flatMap((element): Issue[] => {
          const reference = page.$(element).attr(attribute) ?? '';
          return checkReference(site, page, idsOf, element.tagName, reference, page.$(element).attr('rel'));
        }),
    ),
  );
}

function idsIn({ $ }: Page): Set<string> {
  return new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? ''),
  );
}

function checkReference(
  site: Site,
  page: Page,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
  tag: string,
  reference: string,
  rel: string | undefined,
): Issue[] {
  const here = new URL(site.basePath.slice(0, -1) + page.address, 'http://site.invalid');
  if (!URL.canParse(reference, here)) {
    return [{ code: 'link-004', file: page.file, message: `<${tag}> has "${reference}", which is no address.` }];
  }
  const url = new URL(reference, here);
  if (url.origin !== here.origin) {
    if (tag === 'a' || rel === 'canonical') return [];
    return [{ code: 'link-003', file: page.file, message: `<${tag}> loads ${reference} from another host.` }];
  }
  const name = fileAt(site, url.pathname);
  if (name === undefined) {
    return [
      { code: 'link-001', file: page.file, message: `<${tag}> leads to ${reference}, but there is no such file.` },
    ];
  }
  const id = decoded(url.hash.slice(1));
  if (id !== '' && idsOf.get(`${site.folder}/${name}`)?.has(id) === false) {
    return [
      { code: 'link-002', file: page.file, message: `<${tag}> leads to ${reference}, but nothing there has that id.` },
    ];
  }
  return [];
}
