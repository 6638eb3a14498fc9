/** The language of the interface, as a BCP 47 tag: how the site’s own words write dates, lists and numbers. */
export const LOCALE = 'en-GB';
