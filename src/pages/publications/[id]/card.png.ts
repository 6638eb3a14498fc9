import type { APIRoute } from 'astro';
import { cardResponse } from '../../../cards/make.ts';
import { publicationCard } from '../../../cards/topic-content.ts';
import { getPublicationPaths, type PublicationPage } from '../../../data/people.ts';
import { site } from '../../../site.ts';

export const getStaticPaths = getPublicationPaths;

/** The picture of a publication’s page for previews elsewhere. */
export const GET: APIRoute<{ publication: PublicationPage }> = ({ props: { publication } }) =>
  cardResponse((covers) => publicationCard(publication, publication.essays, site.name, covers));
