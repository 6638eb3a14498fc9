import { LRUCache } from 'lru-cache';
import { writeWorks } from '#citations/formats.ts';
import { citationFormats, entriesOf } from '#lib/formats.ts';
import { aroundNumber } from '#citations/around-number.ts';
import { atPassage, worksOf, type Edition, type Work } from '#citations/item.ts';
import {
  citeInStyles,
  withStyles,
  type Citation,
  type CitedInStyle,
  type PublishedFile,
} from '#citations/published.ts';
import { Kept } from '#environment/kept.ts';
import { Threads } from '#environment/threads.ts';
import { absolute, to } from '#lib/site-addresses.ts';
import { site } from '#content/site.ts';
import type { Essay } from '#content/essay.ts';

export interface EssayCitations {
  works: { work: Work; cited: CitedInStyle[] }[];
  files: (PublishedFile & { readBy: string })[];
  edition: Edition;
}

/** The essays whose pages and files are being made. */
const recent = new LRUCache<Essay, Promise<EssayCitations>>({ max: 100 });

const kept = new Kept('.cache/kept/citations', ['src/citations/published.ts', 'package.json']);

/** Citations of an essay in every style, and as files of both works. */
export function getCitations(essay: Essay): Promise<EssayCitations> {
  const known = recent.get(essay) ?? citationsOf(essay);
  recent.set(essay, known);
  return known;
}

async function citationsOf(essay: Essay): Promise<EssayCitations> {
  const familyFirst = essay.authors.map(({ nameOrder }) => nameOrder === 'family-first');
  const whole = works(essay);
  const passages = essay.passages.length;
  return {
    works: await Promise.all(whole.map(async (work) => ({ work, cited: await cite(work, familyFirst) }))),
    files: entriesOf(citationFormats).map(([ending, { label, readBy, type }]) => ({
      name: label,
      readBy,
      href: to.citationFile(essay.slug, ending),
      type,
      ofPassage: aroundNumber((number) => writeWorks[ending](atPassage(whole, number)), passages),
    })),
    edition: editionOf(essay),
  };
}

/** Works that are cited before threads are worth their start, which takes as long as twice as many. */
const WITHOUT_THREADS = 200;
const threads = new Threads('src/citations/cite-in-thread.ts', WITHOUT_THREADS);

/** Cites a work. Kept on disk, for it takes hundredths of a second. */
async function cite(...of: Parameters<typeof citeInStyles>): Promise<CitedInStyle[]> {
  const known = kept.find(of);
  if (known) return withStyles(JSON.parse(Buffer.from(known).toString()) as Citation[]);
  const cited = await threads.share<Citation[]>(() => citeInStyles(...of), 'cite', ...of);
  kept.keep(of, Buffer.from(JSON.stringify(cited)));
  return withStyles(cited);
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
