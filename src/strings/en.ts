/* English. Sentences are whole: no other code glues words together. `{name}` stands for an element or a text, see inline.ts. */
import { listsIn, numbersIn, pluralsIn } from './formats.ts';

/** Tag by which dates, numbers and lists are written where the site names no region. */
export const locale = 'en-GB';
export const direction: 'ltr' | 'rtl' = 'ltr';

const either = /* @__PURE__ */ listsIn(locale, 'disjunction');
const list = /* @__PURE__ */ listsIn(locale);
const number = /* @__PURE__ */ numbersIn(locale);
const plural = /* @__PURE__ */ pluralsIn(locale);
const capitalised = (words: string) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

/* A site whose editor names it nothing. */
export const defaultSiteName = 'Essays';
export const defaultSiteDescription = 'Essays to read, to search and to link passage by passage.';

/* What is counted. */
export const passages = (count: number) => plural(count, { one: '# passage', other: '# passages' });
export const essays = (count: number) => plural(count, { one: '# essay', other: '# essays' });
export const words = (count: number) => plural(count, { one: '# word', other: '# words' });
export const topics = (count: number) => plural(count, { one: '# topic', other: '# topics' });

/* Header and footer. */
export const skipToText = 'Skip to the text';
export const siteNavigation = 'Site';
export const topicsPage = 'Topics';
export const search = 'Search';

/* Footer. */
export const footerVoices = '{rights} What the editor adds is set in blue.';
export const footerAbout = 'About this site';

/* Pages that others name. */
export const accessibilityPage = 'Accessibility';
export const comparePage = 'Compare';
export const keptPage = 'What is kept';
export const peoplePage = 'People and publications';
export const wordIndexPage = 'Word index';

/* What is said of an essay in several places. */
export const essayTitle = (title: string, authors: string) => `${title}, by ${authors}`;
export const titleAndAuthors = '{title}, {authors}';
export const byline = 'By {authors}';
export const publishedIn = '{publication}, {date}';
export const notStated = 'not stated';
export const essayLength = (count: number, minutes: number) =>
  `${passages(count)}, about ${plural(minutes, { one: '# minute', other: '# minutes' })}`;
export const numberedPassages = (count: number) =>
  `By {authors}: {essay}, ${plural(count, { one: '# numbered passage', other: '# numbered passages' })}.`;
export const theEssay = 'the essay';

/* Essay page. */
export const titleInferred = (from: string) => `Title inferred from ${from}.`;
export const thisPage = 'This page';
export const length = 'Length';
export const citation = 'Citation';
export const citeEssay = 'Cite this essay';
export const contents = 'Contents';
export const contentsVoices =
  'Blue is the editor’s: headings, notes, numbers, topics. The rest is the author’s, word for word.';
export const passagesRead = 'Passages read';
export const continueAt = (passage: number) => `Continue at ¶${passage}`;
export const readingPlace = (passage: number, of: number, minutes: number) =>
  `¶${passage} of ${of} · ${minutes} min left`;
export const essayTopics = 'Topics of the essay';
export const passageTopics = (passage: number) => `Topics of paragraph ${passage}`;
export const authorNote = 'Note on the author';
export const otherEssays = 'Other essays';
export const previousEssay = 'Previous essay';
export const nextEssay = 'Next essay';

/* Essay page: about the text. */
export const aboutText = 'About this text';
export const publishedBy = 'Published by';
export const publisherAbout = '{publisher}. {about}';
export const sourceLines = 'What became of each line of the text as received';
export const sourceBody = (lines: string, count: number) =>
  plural(count, {
    one: `Line ${lines}: the only paragraph of the text.`,
    other: `Lines ${lines}: the # paragraphs of the text.`,
  });
export const sourceLine = (line: number, fate: string) => `Line ${line}: ${fate}`;
export const sourceShown = {
  title: 'title, shown above.',
  publication: 'name of the publication, shown above.',
  date: 'date, shown above.',
  credits: 'credits, shown above.',
};
export const sourceAuthorNote = 'note on the author, shown above.';
export const sourceLeftOut = (what: string, why: string) => `${what}. Left out: ${why}`;

/* Passage page. */
export const passageTitle = (passage: number, essay: string, authors: string) =>
  `¶${passage} of ${essay}, by ${authors}`;
export const passageHeading = 'Passage {number} of {count} from {essay}';
export const passagePublished = '{kind}. First published in {publication}, {date}.';
export const readInEssay = 'Read it in the essay';
export const cite = 'Cite';
export const relatedPassages = 'Related passages';
export const relatedInEssays = 'Related passages in other essays';
export const bothSpeakOf = 'Both speak of {topics}';
export const passagesAround = 'Passages before and after';
export const previousPassage = 'Previous passage, {number}';
export const nextPassage = 'Next passage, {number}';

/* Lists of essays. */
export const essayFacts = (minutes: number, count: number) =>
  `{publication}, {date} · ${plural(minutes, { one: '# minute to read', other: '# minutes to read' })} · ${passages(count)}`;
export const essayRow = '{authors}, {publication}, {date}';
export const essaySummary = '{label} {summary}';
export const essaySummaryLabel = 'Editor’s summary.';
export const sections = 'Sections';
export const headings = 'Headings';
export const byAuthor = 'By author';
export const byDate = 'By date';
export const essaysByDate = 'Essays by date';
export const essaysByDateDescription = 'All essays of the collection by the date of their first publication.';

/* Topics of an essay, and index of topics. */
export const essayTopicsTitle = (essay: string) => `Topics of “${essay}”`;
export const essayTopicsDescription = (essay: string, authors: string, count: number) =>
  `What “${essay}”, by ${authors}, speaks of: ${topics(count)}, passage by passage, with the words that name them.`;
export const essayTopicsLead = (numbered: number, speaking: number, count: number) =>
  speaking === 0
    ? `${numberedPassages(numbered)} None of them speaks of a topic of {index}.`
    : `${numberedPassages(numbered)} ${plural(speaking, {
        one: `# of them speaks of ${topics(count)} of {index}.`,
        other: `# of them speak of ${topics(count)} of {index}.`,
      })}`;
export const theTopicIndex = 'the index';
export const essayTopicsByKind = 'Its topics';
export const essayTopicsByPassage = 'Passage by passage';
export const essayTopicsOrder =
  'Beside each topic stand the author’s words that name it, or the editor’s reason to count it here. Rare topics come first.';
export const topicsDescription =
  'What the essays speak of, in alphabetical order, each topic with links to the passages that speak of it.';
export const topicsCard = 'What the essays speak of, passage by passage.';
export const topicsNone =
  'No topics are listed for this collection. The {wordIndex} has every word of the essays, each with the passages that have it.';
export const topicsLead = (hasKinds: boolean) =>
  `What the essays speak of, as at the back of a book. A number leads to its passage, a name to all that the essays say on it. ${
    hasKinds ? 'Names without a kind are concepts. ' : ''
  }{picture} below the index shows where each topic lives.`;
export const topicsPicture = 'A picture';
export const topicsTable = 'A table';
export const otherWays = 'Other ways through the essays';
export const topicsOfKindTitle = (kind: string) => `Topics: ${kind.toLowerCase()}`;
export const topicsOfKindDescription = (kind: string) =>
  `${kind} that the essays speak of, in alphabetical order, each with links to the passages that do.`;

/* Page of a topic. */
export const topicTitle = (name: string, kind: string) => `${name} (${kind})`;
export const searchWithin = 'Search within these passages';
export const compareTheTwo = 'Compare the two essays';
export const topicNotIn = (essay: string) => `${essay} does not mention it.`;

/* Pages of the comparison. */
export const compareTitle = 'Compare two essays';
export const compareDescription =
  'Two essays next to each other, each to be scrolled on its own: choose a passage of one, and those of the other that speak of the same come into view.';
export const compareLead =
  'They stand next to each other, and each scrolls by itself. Choose a passage of one, and the passages of the other that speak of the same topics light up.';
export const compareEvery = 'Every two essays';
export const compareSome = 'Two essays that have a page of their own';
export const compareOne = 'There is only one essay, and comparing takes two: {link}.';
export const compareOneLink = 'read it by itself';
const chosenWithScript = (count: number, why: string) =>
  `Of ${essays(count)}, two are chosen with JavaScript, which ${why}. The {index} does without: the page of a topic shows what each essay says of it, next to each other.`;
export const compareFromDisk = (count: number) =>
  chosenWithScript(count, 'pages that are opened from a disk do not have');
export const compareWithoutScript = (count: number) =>
  chosenWithScript(count, 'is switched off or blocked in this browser');
export const topicIndexLink = 'index of topics';
export const compareOthers = 'Compare {link}.';
export const compareOthersLink = 'two other essays';
export const sharedAsTable = 'What both speak of, as a table';
export const pairTitle = (left: string, right: string) => `${left} and ${right}, side by side`;
export const pairDescription = (left: string, right: string, shared: number) => {
  const with_ =
    shared === 0
      ? 'the topics of each'
      : plural(shared, { one: 'one topic that both speak of', other: '# topics that both speak of' });
  return `“${left}” and “${right}” next to each other, passage by passage, with ${with_}.`;
};
export const pairCardAlt = (title: string, left: string, right: string) => `${title}. By ${left}, and by ${right}.`;

/* People and publications. */
export const peopleDescription = 'Who writes here, who else is named with the essays, and where these first appeared.';
export const peopleCard = 'Who writes here, and where it first appeared.';
export const peopleLetters = 'First letters of who writes here';
export const peopleOthers = 'Also named';
export const peoplePublications = 'Where it first appeared';
export const peopleInEssays = 'In the essays';
export const peopleAsTopics = 'Of whom the essays speak is listed among the topics: {link}.';
export const peopleAsTopicsLink = 'People in the essays';
export const roleIn = '{role} of {title}';
export const roleBefore = (role: string) => `${role} of`;
export const personIs = 'Who this is';
export const personDescription = (name: string, writes: boolean) =>
  writes
    ? `${name}. Who this is, the essays, and where essays speak of the author.`
    : `${name}. Who this is, and what this person did for the essays.`;
export const affiliation = 'Affiliation';
export const personEssays = (count: number) => plural(count, { one: 'Essay', other: 'Essays' });
export const personAlsoNamed = 'Also named';
export const personNamedWith = 'Named with';
export const betweenFacts = ', ';
export const recordSource = '{label} {source}';
export const recordSourceLabel = 'Where this is from:';
export const receivedNote = 'Note on the author, as it came with {essay}';
export const namedNowhere = (name: string) => `No essay here names ${name}.`;
export const publicationIs = 'What it is';
export const publicationDescription = (name: string) => `${name}. What it is, and which essays first appeared there.`;
export const publicationKind = 'Kind';
export const publicationAddress = 'Address';
export const publicationPeople = 'Who belongs to it';
export const publicationEssays = 'First published here';
export const publicationWithoutEssays = 'No essay of this collection.';
export const recordDescription = (name: string, about: string) => `${name}. ${about}`;

/* How an essay is cited. */
export const citeTitle = (essay: string) => `Cite “${essay}”`;
export const citeDescription = (essay: string, authors: string, styles: number) =>
  `How to cite “${essay}”, by ${authors}, and its passages: references in ${styles} styles, and files for reference managers.`;
export const citeTwoWays =
  'The essay can be cited in two ways. If you read it here, cite this edition, whose numbers lead to the passage. Cite the first publication if that is what you read, or name both.';
export const citePassagesHow = (passage: number) =>
  `A passage is cited by its number, for the paragraphs are numbered and there are no pages: {passage} is “para. ${passage}”. In Vancouver, 1 stands for the number that the reference has in your list.`;
export const citeFiles = 'Files for reference managers';
export const citeFilesHold = 'Each holds both works.';
export const citeFileFor = 'for {programs} ({file})';
export const citeFilesOfPassage = (passage: number) =>
  `For a passage, write its number into the note of the entry: “¶ ${passage}”. With JavaScript, “Cite” at the sign of a passage gives files that say so, and lead to the passage.`;
export const citeKnown = 'What is known, and what is not';
export const citeAccessed =
  'Harvard and Vancouver also ask for the day on which you read the text. Only you know it: add “(Accessed: day month year)” at the end, or “[cited year month day]” after the date.';
export const citeAuthors = (count: number) => plural(count, { one: 'Author', other: 'Authors' });
export const citeFamilyName = 'Family name: {name}';
export const citeTitleInferred = (from: string) =>
  `Inferred from ${from}. So it stands in square brackets, as what is supplied from outside a work does in library catalogues.`;
export const citeTitlePrinted = 'As it was printed.';
export const citeTitleSentenceCase = 'As it was printed. Styles set capitals by rules of their own.';
export const citeVolume = 'Volume, issue, pages';
export const citeEditionAt = '{address}, {date}';
export const citeNotAuthor = 'Named with the text, but not an author, so not cited.';
export const citeStyles = 'Styles';
export const citeStyleOf = (style: string, work: string) => `${style}, ${work}`;
export const citeCopy = 'Copy';
export const citeCopyOf = (reference: string) => `Copy: ${reference}`;
export const citeCopied = 'Copied';
export const citeSelected = 'Selected: copy it with your keyboard or menu';

/* Word index. */
export const wordIndexDescription =
  'Every word of the essays in alphabetical order, each with links to the passages that have it.';
export const wordIndexLead = (count: number) =>
  `The words of the essays, ${number(count)} of them, and where each occurs: find the word under its first letter, then follow the number to the passage. It works without JavaScript; words such as “the” and “of” are left out.`;
export const wordIndexEssays = 'The essays';
export const wordIndexManyEssays = (count: number) =>
  `The index calls an essay by its author and, where there are several of one author, by the beginning of its title, too. All ${essays(count)} are listed on the {home}.`;
export const homePageLink = 'home page';
export const wordIndexPartTitle = (part: string) => `${part} · Word index`;
export const wordIndexPartDescription = (part: string) =>
  `The words of the essays under ${part}, each with links to the passages that have it.`;
export const wordIndexLetters = 'Letters of the word index';
export const wordIndexOnPage = 'On this page';
export const wordIndexTurn = 'Pages before and after';
export const wordIndexBefore = 'Before';
export const wordIndexAfter = 'After';
export const wordIndexWords = (count: number) => plural(count, { one: '# word', other: '# words' });
export const wordPart = (part: number, of: number) => `${part} of ${of}`;
export const partOfWord = (word: string, part: number, of: number) => `${word}, part ${part} of ${of}`;

/* Search page. */
export const searchPageDescription = 'Search the essays. Each result is a passage, with a link that leads right to it.';
const indexDoesWithout =
  'The {wordIndex} does without: choose the letter that your word begins with, and it leads to every passage that has the word.';
export const searchFromDisk = `Searching needs a web server: in pages that are opened from a disk, browsers run none of the scripts that search. ${indexDoesWithout}`;
export const searchWithoutScript = `Searching needs JavaScript, which is switched off or blocked in this browser. ${indexDoesWithout}`;
export const wordIndexLink = 'word index';
export const searchTopicsWithoutScript =
  'The {index} does without, too: what the essays speak of, and in which passages.';
export const searchEssaysWithoutScript = 'The essays can be read without JavaScript, too:';
export const searchInPage = 'Most browsers find words within a page with Ctrl+F or Cmd+F.';

/* Page for wrong addresses. */
export const notFound = 'There is no page at this address';
export const notFoundDescription = 'Nothing is found at this address.';
export const notFoundEssays = 'The address may be misspelt, or cut off where it was copied. These are the essays:';
export const notFoundSearch = 'Or search for a word of what you were looking for.';

/* Parts that are loaded when they are wanted; a notice says where one could not be. */
export const partSettings = 'The settings';
export const partPassageTopics = 'The topics of this paragraph';
export const partTopicNames = 'The names of topics';

/* Home page. */
export const homeWays = {
  topics: '{link} what the essays speak of, passage by passage',
  compare: '{link} two essays side by side',
  people: '{link} who writes, and where it appeared',
  words: '{link} every word, with its passages',
};
export const homePeople = 'People';

/* About the site. */
export const aboutPage = 'About';
export const aboutDescription = (site: string) =>
  `What ${site} is, whose words are whose, and how to link to a passage.`;
export const aboutIntroduction = (site: string) =>
  `${site} is a collection of essays: to read, to search, and to link to the exact passage one means.`;
export const aboutWords = 'Whose words are whose';
export const aboutWordsOfAuthors = (withSource: number, of: number) => {
  const compared =
    withSource === of
      ? 'Every build of the site is compared with the received texts, letter by letter. '
      : 'Where the received text is kept with an essay, every build of the site is compared with it, letter by letter. ';
  return `The paragraphs of an essay are its author’s, word for word as they were received. ${withSource > 0 ? compared : ''}The headings, summaries, notes and paragraph numbers are the editor’s, and are set in blue wherever they stand. Under each essay, “About this text” says where it comes from and what became of every line that is not shown.`;
};
export const aboutNotStated = 'What is not known is said to be not stated. Nothing is filled in.';
export const aboutLinks = 'Linking to a passage';
export const aboutLinksHow =
  'Each paragraph has a number, and the number is a link; so has each heading. Whoever follows it arrives at that place, marked. Follow it yourself, or select words of an essay, and you are offered its link, a quotation, and how to cite it. A link to words leads to just these; {range} at the end of an address marks three passages. Each passage also has a page of its own, for sharing.';
export const aboutLinksLast =
  'No published address is given up: where a passage or a page has moved, its old address leads to the new place. None of them needs JavaScript.';
export const aboutFinding = 'Finding a passage';
export const aboutFindingHow =
  'The {search} finds passages, and needs JavaScript. The {wordIndex} does not: like the index of a book it lists the words of the essays, each with every passage that has it.';
export const aboutSearchLink = 'search';
export const aboutTopics = 'Following a question through the essays';
export const aboutTopicsHow =
  'The {topics} are the editor’s, like the index of a book: each lists every passage that speaks of it, and says how that is known, by a name that stands there or by the editor’s reason. A topic’s page sets the essays side by side; so does {compare}, whole essays at a time, with the passages joined that speak of the same. No rank is given to a passage without a reason that you can read.';
export const aboutTopicsLink = 'topics';
export const aboutPrograms = 'For other programs';
export const fileIs = '{file}: {content}';
export const aboutEdition = 'Which edition this is';
export const aboutEditionDay =
  'The day of this edition: {day}. Its mark: {mark}. The mark is worked out from the essays and all that the editor adds, so where it is the same, they are the same.';
export const aboutEditionFiles =
  'The same essays give the same files, byte for byte, whoever builds the site. {sums} lists every file with its sum. It tells whether a copy that you kept is whole: {check}. Whoever has the code of the site can compare what is served, and what they build themselves, with {verify}.';
export const aboutRightsOf = (licence: string) =>
  `{rights} Under each essay, “About this text” says who holds its rights, and what licence is stated. The code of the site is free, under the ${licence} licence; its typeface and its search engine are free, too, under {licences}.`;
export const aboutLicencesLink = 'licences of their own';
export const aboutPrivacy = 'Privacy and accessibility';
export const aboutPrivacyIs =
  'The site sets no cookies, counts nobody, and loads nothing from any other host; {kept} in your browser stays there. How accessible the pages are is said under {accessibility}.';
export const aboutKeptLink = 'what is kept';

/* Accessibility. */
export const accessibilityDescription =
  'How accessible the site is, in which browsers, how that was tested, and what is not yet as it should be.';
export const accessibilityAim =
  'The software of the site is made to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA, and of level AAA the criteria on contrast (1.4.6), visual presentation (1.4.8), focus appearance (2.4.13) and the size of controls (2.5.5).';
export const accessibilityForYou = 'What that means for you';
export const accessibilityForYouList = [
  'Every page works without JavaScript; only the search, the settings and the memory of your place need it.',
  'Everything can be done with the keyboard alone. Ctrl+K or Cmd+K opens the search.',
  'The number of a passage offers to copy its link, to quote and to cite it; so do words that you select. Tab leads from selected words to what is offered, Escape back to them.',
  'The panel “Display” sets text size, line spacing, line length, typeface and colours. The colours also follow the settings of your system: dark, more contrast, and forced colours.',
  'Pages can be enlarged to 400 % without scrolling sideways, wide tables excepted, which scroll by themselves.',
  'What has the focus has a ring around it, and nothing lies upon it. Nothing moves by itself.',
  'The keys j and k, for the next and the previous passage, are off until you turn them on.',
];
export const accessibilityBrowsers = 'Which browsers';
export const accessibilityFloor = (chrome: string, firefox: string, safari: string) =>
  `Everything works in Chrome and Edge from version ${chrome} on, Firefox from ${firefox} on, and Safari from ${safari} on, but for this:`;
export const accessibilityBrowsersList = [
  'Before Firefox 125 and Safari 17, and before Chrome 114, the number of a passage only puts its address into the bar, selected words offer nothing, links show no preview, and the contents stand above the essay.',
  'Before Firefox 140 and Safari 17.2 found words are not marked in an essay, nor shared ones in a comparison, and names of topics cannot be underlined.',
  'Before Firefox 131 a link to words leads to their passage.',
  'Before Firefox 121 a note or a section at a former address is not marked when you arrive at it.',
  'Where the browser keeps nothing, settings hold until the page is left. Where it may not copy, the text to copy is shown and selected.',
];
export const accessibilityOlder =
  'Older browsers show every page as without JavaScript, the oldest without colours, too: in the order of reading.';
export const accessibilityTests = 'How it was tested';
export const accessibilityTestsHow =
  'Each change of the software is tested by program in Chromium, with essays that were invented for that: every kind of page with axe-core, light and dark, wide and narrow, in every theme, with the settings at their extremes; the longest pages of each kind 320 pixels wide; with the text spacing of criterion 1.4.12; with forced colours; with the keyboard alone, at 400 %, too; the sizes of what can be pressed, the length of lines, the contrast of every colour on every ground; and with features of newer browsers taken away. A walk of the most important ways through the site is also made in Firefox and in WebKit, the engine of Safari. What a screen reader would say is written down and compared. The makers of the software have not tested it with people who use screen readers.';
export const accessibilityFaults = 'What is not as it should be';
export const accessibilityFaultsList = [
  'Links inside sentences and rows, and note marks, are smaller than 44 by 44 pixels; the guidelines except what stands in a line of text.',
  'At the setting “Long”, lines of narrow letters have a few more than 80 characters.',
  'Pictures of the collection’s essays depend on the descriptions that came with them.',
];
export const accessibilityKept = 'What the site keeps in your browser is said under {link}.';

/* What is kept. */
export const keptDescription = 'What the site keeps, where, and how to have it forgotten.';
export const keptWhere =
  'The site sets no cookies, counts nobody, and loads nothing from any other host. What it remembers stays in your browser, on this device; it is sent nowhere, and the site cannot see it.';
export const keptButSearch = (host: string) =>
  `But what you type into the search goes to ${host}, which finds the passages, together with the address that you have on the internet.`;
export const keptThings = 'Two things are remembered, and only once you use them:';
export const keptThingsList = [
  'how you want pages to look, from the panel “Display”;',
  'the last passage that you read in an essay, so that you can continue there.',
];
export const keptFromDisk = 'Pages that are opened from a disk have no JavaScript, so nothing is kept at all.';
export const keptWithoutScript = 'JavaScript is switched off or blocked in this browser, so nothing is kept at all.';
export const keptClear = 'Clearing the data of this site in the settings of your browser has the same effect.';

/* Settings. */
export const display = 'Display';
export const settingsReset = 'Reset';
export const settingsKept = 'Kept in this browser only';
export const settingsLost = 'This browser keeps nothing; settings hold until the page is left.';
export const settingsSample =
  'A passage keeps its number and its address, however large its letters are and however long its lines.';
/** By the names and values of `lib/reader-settings.ts`; the value '' is what holds by itself. */
export const settings = {
  theme: {
    label: 'Theme',
    values: { '': 'As the system', paper: 'Paper', sepia: 'Sepia', dark: 'Dark', contrast: 'High contrast' },
  },
  size: {
    label: 'Text size',
    values: { small: 'Small', '': 'Normal', large: 'Large', larger: 'Larger', largest: 'Largest' },
  },
  leading: { label: 'Line spacing', values: { close: 'Close', '': 'Normal', wide: 'Wide' } },
  width: { label: 'Line length', values: { narrow: 'Short', '': 'Normal', wide: 'Long' } },
  face: { label: 'Typeface', values: { '': 'Serif', sans: 'Sans serif' } },
  topics: { label: 'Underline the names of topics' },
  keys: { label: 'Press j and k to go to the next and previous passage' },
  slash: { label: 'Press / to search' },
};

/* What the browser keeps. */
export const keptNothing = 'Right now this browser keeps nothing for the site.';
export const keptSomething = 'Right now this browser keeps:';
export const keptSettings = 'How you want pages to look: {settings}';
export const keptSettingsList = (all: readonly string[]) => all.join('; ');
export const keptPlace = 'Where you were in {essay}: passage {passage}';
export const forgetSettings = 'Forget how pages look';
export const forgetPlace = 'Forget the place';
export const forgetPlaceIn = (essay: string) => `Forget the place in ${essay}`;
export const forgetAll = 'Forget everything';
export const forgotten = 'Forgotten.';
export const allForgotten = 'Everything is forgotten.';

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
export const topicsOfPassage = (topicCount: number, passage: number) =>
  plural(topicCount, { one: `# topic of paragraph ${passage}`, other: `# topics of paragraph ${passage}` });
export const paragraphNumber = (passage: number) => `Paragraph ${passage}`;
export const sectionNamed = (title: string) => `Section “${title}”`;
export const tableNumber = (index: number) => `Table ${index}`;
export const codeNumber = (index: number) => `Code ${index}`;
export const taskDone = 'done';
export const taskNotDone = 'not done';
export const editorsNotes = 'Editor’s notes';
export const editorsNote = (label: string) => `Editor’s note ${label}`;
export const backToNoteMark = (note: number, place: number) =>
  `Back to the mark of note ${note}${place > 1 ? `, place ${place}` : ''}`;

/* Texts for other programs */
export const byAuthors = (authors: readonly string[]) => `By ${list(authors)}`;
export const firstPublishedLabel = 'First published';
export const originalLabel = 'Original';
export const thisEdition = 'This edition';
export const rightsLabel = 'Rights';
export const fromTheEditor = 'From the editor';
export const titleLabel = 'Title';
export const editorsSummary = 'Editor’s summary';
export const dateNotStated = 'date not stated';
export const authorNoteHeading = 'Note on the author, as it came with the text';
export const titleInferredFrom = (what: string) => `Inferred by the editor from ${what}.`;
export const placeAndDate = (publication: string, date: string) => `${publication}, ${date}`;
export const editorsPart = (has: { headings: boolean; notes: boolean; authors: number }, siteName: string) => {
  const parts = list([...(has.headings ? ['headings'] : []), 'paragraph numbers (¶)', ...(has.notes ? ['notes'] : [])]);
  const whose = has.authors > 1 ? 'authors’' : 'author’s';
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)} are by the editor of ${siteName}. The words of the paragraphs are the ${whose}.`;
};
export const editorsHeading = (title: string) => `${title} (editor’s heading)`;
export const editorsHeadingLine = (title: string) => `[Editor’s heading: ${title}]`;
export const noteNumber = (label: string) => `Note ${label}`;
export const notePassages = (passageNames: readonly string[]) => ` (${passageNames.join(', ')})`;
export const fact = (label: string, words: string) => `${label}: ${words}`;
export const linksOfThisEdition = 'Links that begin with # lead to places of this edition.';
export const summaryOf = (summary: string) => `Editor’s summary: ${summary}`;
export const attribution =
  '{authors}. First published: {firstPublished} ({original}). {editorsPart}{titleInferred} Rights: {rights}';
export const originalLink = 'original';
export const titleWasInferred = (from: string) => ` The title was inferred from ${from}.`;

/** A fact, then the address that it leads to. */
export const factAndAddress = (words: string, address: string) => `${words}, ${address}`;
export const placeDateAndNote = (placed: string, note: string) => `${placed}. ${note}`;
/** Heading of a part of a plain text. */
export const partHeading = (words: string) => `[${words}]`;
export const quotationWork = (title: string, place: string) => `${title}, ${place}`;
export const quotationSource = (author: string, work: string) => `— ${author}, ${work}`;
export const robotsElsewhere = (address: string) => `Robots read only ${address}: these lines belong there.`;

/* `llms.txt`. */
export const llms = {
  rights:
    'Each essay says what is known of its rights. Quote a passage with its author, title and paragraph number (¶), and link to its address.',
  voices:
    'The words of the paragraphs are the author’s. Headings, summaries, notes and paragraph numbers are the editor’s. What is not known is said to be not stated.',
  essays: 'Essays',
  across: 'Across the essays',
  topics: 'what the essays speak of, each topic with every passage that does, and why',
  people: 'who wrote the essays, and where they first appeared',
  data: 'Data',
  about: 'whose words are whose, and how to link to a passage',
  wordIndex: 'every word of the essays, with the passages that have it',
  siteMap: 'Site map',
  everyPage: 'every page',
};

/* Places that had other addresses */
export const passageHeard = (number: number | string) => `paragraph ${number}`;
export const formerly = (kind: 'passage' | 'section' | 'note', was: readonly { name: string; until: string }[]) => {
  const nouns = { passage: 'passage', section: 'section', note: 'note' };
  return `This ${nouns[kind]} was ${list(was.map(({ name, until }) => `${name} until ${until}`))}.`;
};
export const olderLinksMean = 'Links to {name} from before {date} mean {link}.';
export const pageHasMoved = 'This page has moved';
export const movedTo = (address: string) => `This page has moved, to ${address}`;
export const standsAt = 'It stands at {link}.';
export const stoodHereUntil = (date: string) => ` Until ${date} it stood here.`;

/* Pictures of pages for previews elsewhere */
export const publicationBefore = (publication: string) => `${publication}, `;
export const kindAndPlace = (kind: string, where: string) => `${capitalised(kind)}, in ${where}`;
export const inPlace = (where: string) => `In ${where}`;
export const passagesOf = (count: number, essayNames: string) => `${passages(count)} of ${essayNames}`;
export const aKind = (kind: string) => capitalised(kind);
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
export const whereMentioned = (passageCount: number, essayCount: number, isOrdered: boolean) => {
  const inPassages = plural(passageCount, { one: 'one passage', other: '# passages' });
  const ofEssays = plural(essayCount, { one: 'one essay', other: '# essays' });
  return `In ${inPassages} of ${ofEssays}${isOrdered ? ', those with most passages first' : ''}.`;
};
export const notMentionedBy = (essayNames: readonly string[]) =>
  ` ${list(essayNames)} ${essayNames.length === 1 ? 'does' : 'do'} not mention it.`;
export const notMentionedByOthers = (essayCount: number) =>
  plural(essayCount, { one: ' One other essay does not mention it.', other: ' # other essays do not mention it.' });
export const onlyIn = (essayName: string) => `Only in ${essayName}`;
export const inBoth = 'In both';
export const inSeveralEssays = 'In several essays';
export const inOneEssay = 'In one essay';
export const passagesOfEssay = (essayName: string, count: number) =>
  `${essayName}, ${plural(count, { one: '# passage', other: '# passages' })}`;
export const andOthers = (name: string) => `${name} and others`;
export const noteOnAuthor = 'note';

/* Search: field, dialog, help. */
export const searchTheEssays = 'Search the essays';
export const searchPage = 'Search page';
export const closeSearch = 'Close';
export const lookUpWord = 'Look a word up in the word index';
export const searchHelp =
  'Ask for a word in any form, a name, an acronym, a question in plain words, a phrase “in quotation marks”; leave out what you do not want with a minus: {example}. Paste a quotation to see whether it is word for word.';
export const searchHelpExample = '-word';

/* Search: results. */
export const results = 'Results';
export const foundPassages = (found: number, of: number) => `${passages(found)} in ${essays(of)}`;
/** Notes and heads of essays are found too, and are no passages. */
export const foundResults = (found: number, of: number) =>
  `${plural(found, { one: '# result', other: '# results' })} in ${essays(of)}`;
export const foundTopicsToo = (found: number, others: string) => `${topics(found)}, ${others}`;
export const foundTopicsOnly = (found: number) => `${topics(found)}, no passages`;
export const foundNothing = (query: string) => `Nothing found for “${query}”.`;
export const foundNothingOn = (topic: string, query: string) =>
  `Nothing found in the passages on ${topic} for “${query}”.`;
export const filtersLeaveNothing = 'Nothing passes these filters.';
export const filtersLeaveNothingOn = (topic: string) => `Nothing in the passages on ${topic} passes these filters.`;
export const searchedFor = (used: string, typed: string) => `Searched for ${used} (you typed ${typed})`;
/** What was found, then each other thing to say, as sentences. */
export const foundAnd = (found: string, others: readonly string[]) => `${[found, ...others].join('. ')}.`;
export const resultPassage = (place: string) => `{title} ${place}`;
export const resultAuthorNote = '{title}: note on the author';
export const resultNote = '{title}: note';
export const resultNoteTo = (place: string) => `{title}: note to ${place}`;
export const resultChosen = (place: number, count: number, words: string) => `${place} of ${count}: ${words}`;
export const showMore = (next: number, left: number) => `Show ${next} more of ${number(left)}`;
export const moreNotLoaded = 'Not loaded. Try again';
export const showNewerResults = 'Show the newer results';
export const newerResults = (found: string) => `There are newer results: ${found}`;
export const seeWhatHelps = 'See what helps';
export const topicFound = (kind: string, count: number, of: number) =>
  `${kind}, in ${passages(count)} of ${essays(of)}`;
export const onlyOnTopic = 'Only passages on {topic}';
export const leaveTopic = (topic: string) => `Search all passages, not only those on ${topic}`;
export const noSuchTopic = 'There is no topic {topic}: all passages were searched.';
export const matches = (count: number) => plural(count, { one: '# match', other: '# matches' });
export const matchAt = (place: number, count: number) => `Match ${place} of ${count}`;
export const matchesOfSearch = 'Matches of the search';
export const nextMatch = 'Next match';
export const clear = 'Clear';

/* Search: filters. */
export const narrowDown = 'Narrow down';
export const filterEssay = 'Essay';
export const filterAuthor = 'Author';
export const filterPublication = 'First published in';
export const filterYear = 'Year';
export const order = 'Order';
export const orderBest = 'Best match first';
export const orderReading = 'As they are read';
export const showAll = (count: number) => `Show all ${number(count)}`;

/* Search: what it did with a query. */
/** Sentences one after another. */
export const sentences = (all: readonly string[]) => all.join(' ');
export const listSeparator = ', ';
export const wordsAndMore = (more: number) => `{words} and ${number(more)} more`;
export const queryWasCut = 'The query is too long; only its beginning was searched.';
export const queryUnread = 'The query is long. Not searched: {words}.';
export const searchInstead = 'Search instead for {words}.';
export const searchedNear =
  'No essay has {typed}. Searched for near words by WordNet: {words}. Search only for {exactly}.';
export const searchedAlso = 'Also searched: {words}.';
export const wordsMissing = 'Not in these essays: {words}.';
export const tooFewWords = 'That leaves too little to find what you mean. Search for {words} alone.';
export const wordsNear = 'The essays do have {words}.';
export const wordsDropped = 'Left out, as they are in every text: {words}.';
export const allWords = 'All words of the essays are in the {link}.';
export const quotedExactly = 'Quoted word for word from {place}. (Capitals and punctuation are not compared.)';
export const quotedNearly = 'Nearly the words of {place}, but not quite:';
export const quotedWithout = 'You leave out {its}.';
export const quotedMore = 'You have {yours}; the text has nothing there.';
export const quotedOther = 'You have {yours}; the text has {its}.';

/* Search: trouble. */
export const searchOutdated =
  'The site has changed since this page was loaded, and the search with it. Load the page again to search.';
export const searchDamaged = 'The search index arrived incomplete, so that its answers could be wrong. Load it again.';
export const searchUnreachable =
  'The search could not be loaded. The connection may have broken, or something blocks it; the essays can be read all the same.';
export const searchFailed = 'The search failed, and that is our fault. It may work when you try again.';

/* Trouble of loading. `what` names a thing as a sentence begins with it. */
export const notLoaded = (what: string) => `${what} could not be loaded. The connection may have broken.`;
export const notLoadedAnyMore = (what: string) =>
  `${what} could not be loaded: the site has changed since this page was opened.`;
export const tryAgain = 'Try again';
export const reloadPage = 'Load the page again';
export const dismiss = 'Dismiss';
export const theSearch = 'The search';
export const theMarks = 'The marks at the words that were found';
export const theMenuOfLink = 'The menu of this link';
export const theMenuOfWords = 'The menu of the selected words';
export const theArrivedPlace = 'The place that the address names';
export const theCitations = 'The citations';
export const theRelatedPassages = 'The related passages';

/* Places. */
/** Names a section behind the title of its essay. */
export const inSection = (title: string) => `section “${title}”`;
export const selectedWords = (place: string) => `Selected words, ${place}`;
export const workBy = (author: string, title: string) => `${author}, ${title}`;
export const placeIn = (work: string, place: string) => `${work}, ${place}`;

/* A place that an essay does not have. */
export const noSuchPlace = (place: string) => `There is no place ${place} in this essay.`;
export const goTo = (place: string) => `Go to ${place}`;
export const lastPassage = (place: string) => `${place}, the last passage`;
export const firstPassage = (place: string) => `${place}, the first passage`;
export const quoted = (words: string) => `“${words}”`;
export const seeContents = 'See the contents';
export const searchFor = (words: string) => `Search for “${words}”`;

/* Links to a passage and to selected words. */
export const copyLink = 'Copy link';
export const copyLinkToWords = 'Copy link to these words';
export const linkCopied = 'Link copied.';
export const copyQuotation = 'Copy quotation';
export const quotationCopied = 'Quotation copied.';
export const formOfQuotation = 'Form of the quotation';
export const plainText = 'Plain text';
export const searchForWords = 'Search for these words';
export const share = 'Share…';
export const notShared = 'Sharing did not work.';
export const tabLeadsToMenu = 'Tab leads to copy, quote, cite.';
export const copyByHand = 'Copying is not allowed here. Copy the selected text by hand.';
export const copyByCommand = 'Copying is not allowed here. Press ⌘C.';
export const copyByControl = 'Copying is not allowed here. Press Ctrl+C.';
export const textToCopy = 'Text to copy';
export const back = 'Back';
export const relatedLoading = 'Loading the related passages…';
export const relatedNotLoaded = 'The related passages could not be loaded. The page of topics leads to them, too.';
export const relatedNone = 'No passage of another essay speaks of the same.';
export const topicsOfThisPassage = 'Topics of this passage';

/* Citing at a passage. */
export const citeLoading = 'Loading the citations…';
export const citeNotLoaded = 'The citations could not be loaded. The page on citing the essay has them, too.';
export const citeStyle = 'Style';
export const citePanelFiles = 'Files';
export const citePage = 'Citing this essay';
export const copyInText = (work: string) => `Copy in-text citation, ${work}`;
export const inTextCopied = 'In-text citation copied.';
export const copyReference = (work: string) => `Copy reference, ${work}`;
export const referenceCopied = 'Reference copied.';

/* Comparison: choosing two essays. Sides are named as they are seen: in a language from right to left the first is right. */
export const comparedSides = 'Essay shown';
export const comparedFirst = 'Left';
export const comparedSecond = 'Right';
export const comparedFirstEssay = 'Essay on the left';
export const comparedSecondEssay = 'Essay on the right';
export const comparedFirstIs = (title: string) => `Left: ${title}`;
export const comparedSecondIs = (title: string) => `Right: ${title}`;
export const comparedOthers = 'Others';
export const chooseEssay = 'Choose an essay';
export const essayOfAuthors = (authors: string, title: string) => `${authors}: ${title}`;
export const showBoth = 'Show';
export const swapSides = 'Swap sides';
export const noSuchEssays = (names: readonly string[]) =>
  `There is no essay here that is called ${either(names.map(quoted))}. Choose two essays from the lists.`;
export const sameEssayTwice = 'This is the same essay twice. Choose another one for one of the sides.';
export const chooseOtherSide = 'Choose an essay for the other side, too.';
export const essayLoading = 'The essay is being loaded.';
export const essaysNotLoaded = 'The essays could not be loaded. Each can be read on its own page.';

/* Comparison: reading. */
export const compareHelp = 'Choose a passage, and the other essay shows what it says on the same.';
export const compareKeys =
  'With the keyboard: {tab} to a number, {up} {down} or {k} {j} to another, {enter} to choose, {left} {right} across, {escape} to clear.';
export const essaysPassages = (essay: string) => `Passages of ${essay}`;
export const joinedCount = (count: number) =>
  plural(count, {
    one: 'Paragraph {number} of {essay}, joined with {count} passage of {other}',
    other: 'Paragraph {number} of {essay}, joined with {count} passages of {other}',
  });
export const joinedPassages = 'Joined passages';
export const joinedPassage = 'Joined passage';
export const previousJoined = 'Previous joined passage';
export const nextJoined = 'Next joined passage';
export const joinedAt = (place: string, index: number, count: number) => `${place}, ${index} of ${count}`;
export const joinedWithNone = (place: string, other: string) => `${place} shares no topic with ${other}.`;
export const joinedWith = (place: string, other: string, places: readonly string[], topics: readonly string[]) =>
  `${place} is joined with ${other} ${list(places)} by ${list(topics)}.`;
export const andMore = (count: number) => `${number(count)} more`;
export const sharesNone = (other: string) => `Shares no topic with ${other}.`;
export const joinedBy = 'Joined by {topics}';
export const joinedWithBy = 'Joined with {place} by {topics}';

/* Comparison: what both speak of. */
export const pair = (first: string, second: string) => list([first, second]);
export const topicsInCommon = (count: number) =>
  count === 0 ? 'no topic in common' : plural(count, { one: 'one topic in common', other: '# topics in common' });
export const bothSpeak = 'What both speak of';
export const bothSpeakNone = 'No topic of this site is spoken of in both essays.';
export const bothSpeakAbout = (count: number) =>
  plural(count, {
    one: 'One topic, those of the fewest passages first, with the words that name them. The number leads to the passage.',
    other:
      '# topics, those of the fewest passages first, with the words that name them. The number leads to the passage.',
  });
export const bothSpeakTable = 'Topics that both essays speak of, and the passages of each';
export const oneSpeaks = 'What only one of them speaks of';
export const oneSpeaksOf = (essay: string, other: string) =>
  `${essay} speaks of these, and ${other} does not mention them`;

/* Topics: the page of one. */
export const alsoNamed = (names: readonly string[]) => `also: ${names.join(', ')}`;
export const passagesOutOf = (count: number, of: number) =>
  plural(of, { one: `${number(count)} of # passage`, other: `${number(count)} of # passages` });
export const countedByEditor = (reason: string) => `Counted by the editor: ${reason}`;
export const namedAs = (names: readonly string[]) => `Named as ${list(names.map(quoted))}.`;
export const namedAsToo = (names: readonly string[]) => `Also named as ${list(names.map(quoted))}.`;
export const allWordsOf = (count: number, place: string) =>
  plural(count, { one: `All # word of ${place}`, other: `All # words of ${place}` });
export const moreEssays = 'More essays';
export const othersMention = (count: number) =>
  plural(count, { one: '# other mentions it. {link}', other: '# others mention it. {link}' });
export const searchOthers = (count: number) =>
  plural(count, { one: 'Search within its passages', other: 'Search within their passages' });
export const notCounted = 'Not counted';
export const seeAlso = 'See also';
export const inSamePassages = 'In the same passages';
export const sharesPlaces = 'shares {places}';
export const placesAndMore = (more: number) => `{places} and ${number(more)} more`;
export const noTopic = 'No topic of the index.';
export const topicsAround = 'Topics before and after';
export const topicBefore = 'Before';
export const topicAfter = 'After';
export const allTopics = 'All topics';

/* Topics: the index. */
export const kindsOfTopics = 'Kinds of topics';
export const lettersOfIndex = 'Letters of the index';
export const otherLetters = 'Other letters';
export const see = 'see';
export const seeAlsoEntry = 'see also';
export const inPassages = (count: number, of: number) => `in ${passages(count)} of ${essays(of)}`;
export const passagesHeard = (count: number) => plural(count, { one: '{count} passage', other: '{count} passages' });
export const mostMentioned = 'What most passages speak of';
export const columnTopic = 'Topic';
export const passagesLabel = 'Passages';
export const columnEssays = 'Essays';
export const columnWhere = 'Where';

/* Topics: the picture of the collection. */
export const picture = 'Where each topic lives';
export const pictureOfPassages =
  'Each bar is an essay, each part of it a passage, the wider the more words it has; a mark is a passage that speaks of the topic, and leads there.';
export const pictureOfEssays =
  'Each part of a line is an essay, the wider the more words it has; a mark is an essay that speaks of the topic, and leads to the first passage that does.';
export const pictureAdded = 'A hollow mark was added by the editor: the passage speaks of the topic in other words.';
export const pictureLeftOut = (shown: number, others: number) =>
  `Shown are the ${number(shown)} topics with the most passages; the other ${number(others)} are in the index.`;
export const pictureAsTable = 'The picture as a table';
export const pictureMark = (topic: string, place: string) => `${topic}, ${place}`;
export const addedMark = ' (added)';

/* Kinds of publications and of citations. */
export const firstPublication = 'First publication';
export const citedIn = { text: 'in the text', note: 'in a note' };
export const publicationKinds = {
  magazine: 'magazine',
  newspaper: 'newspaper',
  journal: 'journal',
  website: 'website',
};
export const allKinds = 'All';

/* Formats for other programs. */
export const formatLabels = {
  txt: 'Plain text',
  atom: 'Atom feed',
  passages: 'Passages',
  schema: 'Schema of the passages',
};
export const readBy = {
  bibtex: 'LaTeX with one of the classic styles, JabRef',
  biblatex: 'LaTeX with the package biblatex',
  ris: 'Zotero, EndNote, Mendeley, Citavi and most others',
  csl: 'Zotero, Pandoc and whatever uses the Citation Style Language',
};
