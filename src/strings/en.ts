/* English. Sentences are whole: no other code glues words together. `{name}` stands for an element or a text, see inline.ts. */
import { formatsOf } from './formats.ts';

/** Tag by which dates, numbers and lists are written where the site names no region. */
export const locale = 'en-GB';
export const direction: 'ltr' | 'rtl' = 'ltr';

const { plural } = formatsOf(locale);

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

/* Search: what happened. */
export const searchIsSlow = 'The search is still loading; the connection seems slow. The answer will come here.';
