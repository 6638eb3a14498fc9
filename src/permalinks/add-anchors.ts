import { formerAddresses, type Aliases } from './aliases.ts';

/** Adds old fragments to a page that is no essay; essays have theirs from the Markdown pipeline. */
export function addAnchors(html: string, aliases: Aliases, ids: ReadonlySet<string>): string {
  const { places } = formerAddresses(aliases, (id) => ids.has(id));
  let result = html;
  for (const [id, { anchors }] of places) {
    const spans = anchors.map((anchor) => `<span id="${anchor}"></span>`).join('');
    result = result.replace(new RegExp(`<[a-z][^>]*\\sid="${id}"[^>]*>`), (tag) => tag + spans);
  }
  return result;
}
