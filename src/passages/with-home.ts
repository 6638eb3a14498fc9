/** The address of a link within the site, as it stands in HTML of the passage model: a program wrote it. */
const OWN_LINK = /(<a (?:[\w-]+="[^"]*" )*href=")\//g;

/**
 * Lets the links of the passage model lead there from anywhere: puts the home page before the addresses within the site.
 *
 * @param html of a passage or a note, as the passage model has it
 * @param home address of the home page, with or without a host: `/`, `/reader/`, `https://example.org/reader/`
 */
export function withHome(html: string, home: string): string {
  return html.replaceAll(OWN_LINK, (_, start: string) => start + home);
}
