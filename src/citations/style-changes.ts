/** A replacement in a style file of CSL. */
type Change = [from: string, to: string];

const APA: Change[] = [
  // A work without a date has “Retrieved … from” only with the day of retrieval (Publication Manual, 9.16), which is the
  // reader's; the style writes the word all the same.
  [
    '<text term="retrieved" text-case="capitalize-first"/><group delimiter=", "><date form="text" variable="accessed"/><text term="from"/></group>',
    '<group delimiter=" "><text term="retrieved" text-case="capitalize-first"/><group delimiter=", "><date form="text" variable="accessed"/><text term="from"/></group></group>',
  ],
];

const HARVARD: Change[] = [
  // Cite Them Right has British quotation marks. The style takes them from a British locale, which citation-js lacks.
  [
    '<locale xml:lang="en-GB"><terms>',
    '<locale xml:lang="en"><style-options punctuation-in-quote="false"/><terms>' +
      '<term name="open-quote">‘</term><term name="close-quote">’</term>' +
      '<term name="open-inner-quote">“</term><term name="close-inner-quote">”</term>',
  ],
  // An article of a journal is no preprint, only because its volume is not known.
  [
    '<if type="article article-journal" match="any"><choose><if match="none" variable="page volume">',
    '<if type="article" match="any"><choose><if match="none" variable="page volume">',
  ],
];

const VANCOUVER: Change[] = [
  // The style has no place for a passage. After the number of the reference, as (1, p. 23), it is widely understood.
  [
    '<layout delimiter="," prefix="(" suffix=")"><text variable="citation-number"/></layout>',
    '<layout delimiter="," prefix="(" suffix=")"><group delimiter=", "><text variable="citation-number"/>' +
      '<group delimiter=" "><label form="short" variable="locator"/><text variable="locator"/></group></group></layout>',
  ],
  // Without a date: [date unknown] (Citing Medicine, chapters 25 and 26, “Date of publication”).
  [
    '<text macro="identifier-serial"/></group></group>',
    '<text macro="identifier-serial"/></group></group>' +
      '<choose><if match="none" variable="issued"><text value="[date unknown]"/></if></choose>',
  ],
];

/** Corrections of the style files for essays on the web. */
export const styleChanges = { apa: APA, harvard: HARVARD, vancouver: VANCOUVER, chicago: [] as Change[] };

/**
 * Applies changes to a style file, whose white space between tags does not count.
 *
 * @throws Error where the style has the place of a change not exactly once: look at its new version
 */
export function changeStyle(style: string, changes: readonly Change[]): string {
  return changes.reduce(
    (xml, [from, to]) => {
      const parts = xml.split(from);
      if (parts.length !== 2) throw new Error(`The citation style has ${parts.length - 1} times, not once: ${from}`);
      return parts.join(to);
    },
    style.replaceAll(/>\s+</g, '><'),
  );
}

/**
 * Takes out of a style what only a list of several works needs: how it is sorted, and how works alike are told apart. Both
 * take longer than all else.
 */
export function forOneWork(style: string): string {
  return style
    .replaceAll(/<sort>.*?<\/sort>/gs, '')
    .replaceAll(/ (?:disambiguate-[a-z-]+|givenname-disambiguation-rule)="[^"]*"/g, '');
}
