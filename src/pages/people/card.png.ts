import type { APIRoute } from 'astro';
import { cardResponse } from '../../cards/make.ts';
import { pageCard } from '../../cards/topic-content.ts';
import { site } from '../../site.ts';

/** The picture of the list of people for previews elsewhere. */
export const GET: APIRoute = () =>
  cardResponse(() =>
    pageCard(
      { title: 'People and publications', description: 'Who writes here, and where it first appeared.' },
      site.name,
    ),
  );
