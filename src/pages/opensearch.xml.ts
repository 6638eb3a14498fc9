import type { APIRoute } from 'astro';
import { absolute, to } from '#lib/site-addresses.ts';
import { site } from '#content/site.ts';

/** Escapes text for XML. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/**
 * How a browser can search the site by itself: https://github.com/dewitt/opensearch. The name may have 16 characters,
 * the long one 48, the description 1,024.
 */
export const GET: APIRoute = () => {
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(site.name.slice(0, 16).trim())}</ShortName>
  <LongName>${escape(site.name.slice(0, 48))}</LongName>
  <Description>${escape(site.description)}</Description>
  <Language>${site.language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${escape(absolute(to.file('favicon.svg')))}</Image>
  <Url type="text/html" template="${escape(absolute(to.search))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
