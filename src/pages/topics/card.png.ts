import type { APIRoute } from 'astro';
import { cardResponse } from '../../cards/make.ts';
import { pageCard } from '../../cards/topic-content.ts';
import { site } from '../../site.ts';

/** The picture of the index of topics for previews elsewhere. */
export const GET: APIRoute = () =>
  cardResponse(() =>
    pageCard({ title: 'Topics', description: 'What the essays speak of, passage by passage.' }, site.name),
  );
