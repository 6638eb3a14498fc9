import { fileFormats } from '../citations/files.ts';
import { atPassage, worksOf, type Edition, type Work } from '../citations/item.ts';
import { citeInStyles, type CitedInStyle } from '../citations/published.ts';
import { addresses } from '../lib/addresses.ts';
import { hasPassagePages } from '../lib/share.ts';
import { site } from '../site.ts';
import { getEssays, type Essay } from './essays.ts';

const to = addresses(import.meta.env.BASE_URL);

/** How an essay is cited. */
export interface EssayCitations {
  works: { work: Work; cited: CitedInStyle[] }[];
  /** The files for reference managers, with both works. */
  files: { name: string; ending: string; readBy: string; href: string }[];
  edition: Edition;
}

const made = new WeakMap<Essay, EssayCitations>();

/** How an essay is cited, in every style. Worked out once for an essay: it takes some hundredths of a second. */
export function getCitations(essay: Essay): EssayCitations {
  const known = made.get(essay);
  if (known) return known;
  const familyFirst = essay.authors.map(({ nameOrder }) => nameOrder === 'family-first');
  const citations = {
    works: works(essay).map((work) => ({
      work,
      cited: citeInStyles(work, familyFirst, essay.passages.length),
    })),
    files: fileFormats.map(({ name, ending, readBy }) => ({
      name,
      ending,
      readBy,
      href: to.citationFile(essay.slug, ending),
    })),
    edition: editionOf(essay),
  };
  made.set(essay, citations);
  return citations;
}

/** A file for reference managers, and its name. */
export interface CitationFile {
  name: string;
  text: string;
}

/** The files of an essay that hold both of its works, one in each format. */
export function getCitationFiles(essay: Essay): CitationFile[] {
  return files(essay, works(essay));
}

/** Whether passages have files of their own. */
export async function havePassageFiles(): Promise<boolean> {
  return hasPassagePages((await getEssays()).length, site.passagePagesUpTo);
}

/** The same files for each passage, where the collection is small enough for passages to have pages of their own. */
export async function getPassageFiles(): Promise<(CitationFile & { slug: string; number: number })[]> {
  if (!(await havePassageFiles())) return [];
  return (await getEssays()).flatMap((essay) => {
    const { slug, passages } = essay;
    const whole = works(essay);
    return passages.flatMap(({ number }) =>
      files(essay, atPassage(whole, number), number).map((file) => ({ slug, number, ...file })),
    );
  });
}

function works(essay: Essay): [Work, Work] {
  return worksOf(essay, editionOf(essay));
}

function editionOf({ slug, edition }: Essay): Edition {
  const address = new URL(to.essay(slug), import.meta.env.SITE).href;
  return { site: site.name, address, date: edition };
}

function files({ slug }: Essay, cited: readonly Work[], passage?: number): CitationFile[] {
  return fileFormats.map(({ ending, write }) => ({
    name: to.citationFile(slug, ending, passage).replace(/^.*\//, ''),
    text: write(cited),
  }));
}
