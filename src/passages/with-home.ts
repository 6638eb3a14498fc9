/** A link within the site in serialised HTML of the passage model. */
const OWN_LINK = /(<a (?:[\w-]+="[^"]*" )*href=")\//g;

/**
 * Prefixes the links of the passage model with the home page, with or without a host: `/`, `/reader/`,
 * `https://example.org/reader/`.
 */
export function withHome(html: string, home: string): string {
  return html.replaceAll(OWN_LINK, (_, start: string) => start + home);
}
