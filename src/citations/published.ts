/** What `/essays/<slug>/cite/citations.json` says of an essay. */
export interface PublishedCitations {
  works: {
    label: string;
    styles: { id: string; name: string; reference: string; inText: { before: string; after: string } }[];
  }[];
  files: { name: string; href: string }[];
}
