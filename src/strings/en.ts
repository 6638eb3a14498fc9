/* English. Sentences are whole: no other code glues words together. `{name}` stands for an element or a text, see inline.ts. */
import { formatsOf } from './formats.ts';

/** Tag by which dates, numbers and lists are written where the site names no region. */
export const locale = 'en-GB';
export const direction: 'ltr' | 'rtl' = 'ltr';

const { plural, list } = formatsOf(locale);
const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

/* A site whose editor names it nothing. */
export const defaultSiteName = 'Essays';
export const defaultSiteDescription = 'Essays to read, to search and to link passage by passage.';

/* What is counted. */
export const passages = (count: number): string => plural(count, { one: '# passage', other: '# passages' });
export const essays = (count: number): string => plural(count, { one: '# essay', other: '# essays' });
export const words = (count: number): string => plural(count, { one: '# word', other: '# words' });
export const topics = (count: number): string => plural(count, { one: '# topic', other: '# topics' });

/* Header and footer. */
export const skipToText = 'Skip to the text';
export const siteNavigation = 'Site';
export const topicsPage = 'Topics';
export const search = 'Search';

/* Files for other programs, by name. */
export const siteFiles = {
  'atom.xml': 'the newest essays with their whole text',
  'feed.json': 'the same as JSON',
  'passages.json': 'every passage of every essay, with its address and its topics; topics and people; as JSON',
  'passages.schema.json': 'what each field means, as a JSON Schema',
  'llms.txt': 'all this for language models',
};
export const essayFile = 'each essay, at its address with {ending} in place of the last slash';

/* Search: what happened. */
export const searchIsSlow = 'The search is still loading; the connection seems slow. The answer will come here.';

/* What a page adds to the text of an essay, for those who listen */
export const topicsOfPassage = (topicCount: number, passage: number): string =>
  plural(topicCount, { one: `# topic of paragraph ${passage}`, other: `# topics of paragraph ${passage}` });
export const paragraphNumber = (passage: number): string => `Paragraph ${passage}`;
export const sectionNamed = (title: string): string => `Section “${title}”`;
export const tableNumber = (index: number): string => `Table ${index}`;
export const codeNumber = (index: number): string => `Code ${index}`;
export const taskDone = 'done';
export const taskNotDone = 'not done';
export const editorsNotes = 'Editor’s notes';
export const editorsNote = (label: string): string => `Editor’s note ${label}`;
export const backToNoteMark = (note: number, place: number): string =>
  `Back to the mark of note ${note}${place > 1 ? `, place ${place}` : ''}`;

/* Texts for other programs */
export const byAuthors = (authors: readonly string[]): string => `By ${list(authors)}`;
export const firstPublishedLabel = 'First published';
export const originalLabel = 'Original';
export const thisEdition = 'This edition';
export const rightsLabel = 'Rights';
export const fromTheEditor = 'From the editor';
export const titleLabel = 'Title';
export const editorsSummary = 'Editor’s summary';
export const dateNotStated = 'date not stated';
export const authorNoteHeading = 'Note on the author, as it came with the text';
export const titleInferredFrom = (what: string): string => `Inferred by the editor from ${what}.`;
export const placeAndDate = (publication: string, date: string): string => `${publication}, ${date}`;
export const editorsPart = (has: { headings: boolean; notes: boolean; authors: number }, siteName: string): string => {
  const parts = list([...(has.headings ? ['headings'] : []), 'paragraph numbers (¶)', ...(has.notes ? ['notes'] : [])]);
  const whose = has.authors > 1 ? 'authors’' : 'author’s';
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)} are by the editor of ${siteName}. The words of the paragraphs are the ${whose}.`;
};
export const editorsHeading = (title: string): string => `${title} (editor’s heading)`;
export const editorsHeadingLine = (title: string): string => `[Editor’s heading: ${title}]`;
export const noteNumber = (label: string): string => `Note ${label}`;
export const notePassages = (passageNames: readonly string[]): string => ` (${passageNames.join(', ')})`;
export const fact = (label: string, words: string): string => `${label}: ${words}`;
export const linksOfThisEdition = 'Links that begin with # lead to places of this edition.';
export const summaryOf = (summary: string): string => `Editor’s summary: ${summary}`;
export const attribution =
  '{authors}. First published: {firstPublished} ({original}). {editorsPart}{titleInferred} Rights: {rights}';
export const originalLink = 'original';
export const titleWasInferred = (from: string): string => ` The title was inferred from ${from}.`;

/* Places that had other addresses */
export const passageHeard = (number: number | string): string => `paragraph ${number}`;
export const formerly = (
  kind: 'passage' | 'section' | 'note',
  was: readonly { name: string; until: string }[],
): string => {
  const nouns = { passage: 'passage', section: 'section', note: 'note' };
  return `This ${nouns[kind]} was ${list(was.map(({ name, until }) => `${name} until ${until}`))}.`;
};
export const olderLinksMean = 'Links to {name} from before {date} mean {link}.';
export const pageHasMoved = 'This page has moved';
export const movedTo = (address: string): string => `This page has moved, to ${address}`;
export const standsAt = 'It stands at {link}.';
export const stoodHereUntil = (date: string): string => ` Until ${date} it stood here.`;

/* Pictures of pages for previews elsewhere */
export const publicationBefore = (publication: string): string => `${publication}, `;
export const kindAndPlace = (kind: string, where: string): string => `${capitalised(kind)}, in ${where}`;
export const inPlace = (where: string): string => `In ${where}`;
export const passagesOf = (count: number, essayNames: string): string => `${passages(count)} of ${essayNames}`;
export const aKind = (kind: string): string => capitalised(kind);
export const whoWritesHere = 'Who writes here';
export const whereEssaysAppeared = 'Where the essays appeared';
export const anEssay = 'An essay';
export const twoEssaysSideBySide = 'Two essays side by side';

/* Topics: kinds, where they are mentioned, groups of the picture */
export const topicKind = {
  concepts: 'concept',
  people: 'person',
  organisations: 'organisation',
  events: 'event',
  places: 'place',
  documents: 'document',
};
export const topicKinds = {
  concepts: 'Concepts',
  people: 'People',
  organisations: 'Organisations',
  events: 'Events',
  places: 'Places',
  documents: 'Documents',
};
export const whereMentioned = (passageCount: number, essayCount: number, isOrdered: boolean): string => {
  const inPassages = plural(passageCount, { one: 'one passage', other: '# passages' });
  const ofEssays = plural(essayCount, { one: 'one essay', other: '# essays' });
  return `In ${inPassages} of ${ofEssays}${isOrdered ? ', those with most passages first' : ''}.`;
};
export const notMentionedBy = (essayNames: readonly string[]): string =>
  ` ${list(essayNames)} ${essayNames.length === 1 ? 'does' : 'do'} not mention it.`;
export const notMentionedByOthers = (essayCount: number): string =>
  plural(essayCount, { one: ' One other essay does not mention it.', other: ' # other essays do not mention it.' });
export const onlyIn = (essayName: string): string => `Only in ${essayName}`;
export const inBoth = 'In both';
export const inSeveralEssays = 'In several essays';
export const inOneEssay = 'In one essay';
export const passagesOfEssay = (essayName: string, count: number): string =>
  `${essayName}, ${plural(count, { one: '# passage', other: '# passages' })}`;
export const andOthers = (name: string): string => `${name} and others`;
export const noteOnAuthor = 'note';
