import { writeWorks } from '#citations/formats.ts';
import { citationFormats, entriesOf } from '#lib/formats.ts';
import { aroundNumber } from '#citations/around-number.ts';
import { atPassage, worksOf, type Edition, type Work } from '#citations/item.ts';
import { citeInStyles, type CitedInStyle, type PublishedFile } from '#citations/published.ts';
import { styles } from '#citations/styles.ts';
import { Kept } from '#environment/kept.ts';
import { absolute, to } from '#lib/site-addresses.ts';
import { site } from '#content/site.ts';
import type { Essay } from '#content/essay.ts';

export interface EssayCitations {
  works: { work: Work; cited: CitedInStyle[] }[];
  files: (PublishedFile & { readBy: string })[];
  edition: Edition;
}

const made = new WeakMap<Essay, EssayCitations>();

const kept = new Kept('.cache/citations', ['src/citations/published.ts', 'package.json']);

/** Citations of an essay in every style, and as files of both works. Kept, for each takes hundredths of a second. */
export function getCitations(essay: Essay): EssayCitations {
  const known = made.get(essay);
  if (known) return known;
  const familyFirst = essay.authors.map(({ nameOrder }) => nameOrder === 'family-first');
  const whole = works(essay);
  const citations = {
    works: whole.map((work) => ({
      work,
      cited: cite(work, familyFirst, essay.passages.length),
    })),
    files: entriesOf(citationFormats).map(([ending, { label, readBy, type }]) => ({
      name: label,
      readBy,
      href: to.citationFile(essay.slug, ending),
      type,
      ofPassage: aroundNumber((number) => writeWorks[ending](atPassage(whole, number)), essay.passages.length),
    })),
    edition: editionOf(essay),
  };
  made.set(essay, citations);
  return citations;
}

/** Citations in the order of the styles, which are not kept. */
function cite(work: Work, familyFirst: readonly boolean[], passages: number): CitedInStyle[] {
  const of = { work, familyFirst, passages };
  const known = kept.find(of);
  if (known) {
    const cited = JSON.parse(Buffer.from(known).toString()) as Omit<CitedInStyle, 'style'>[];
    return cited.flatMap((one, index) => (styles[index] ? [{ style: styles[index], ...one }] : []));
  }
  const cited = citeInStyles(work, familyFirst, passages);
  kept.keep(of, Buffer.from(JSON.stringify(cited.map(({ parts, inText }) => ({ parts, inText })))));
  return cited;
}

/** Files for reference managers, each with both works of an essay; written when they are wanted. */
export function getCitationFiles(essay: Essay): { name: string; write(): string }[] {
  return entriesOf(citationFormats).map(([ending]) => ({
    name: to.citationFile(essay.slug, ending).replace(/^.*\//, ''),
    write: () => writeWorks[ending](works(essay)),
  }));
}

function works(essay: Essay): [Work, Work] {
  return worksOf(essay, editionOf(essay));
}

function editionOf({ slug, edition }: Essay): Edition {
  return { site: site.name, address: absolute(to.essay(slug)), date: edition };
}
