import type { APIRoute } from 'astro';
import { cardResponse } from '#social-images/make.ts';
import { pageCard } from '#social-images/topic-content.ts';
import { site } from '#content/site.ts';

/** The picture of the index of topics for previews elsewhere. */
export const GET: APIRoute = () =>
  cardResponse(() =>
    pageCard({ title: 'Topics', description: 'What the essays speak of, passage by passage.' }, site.name),
  );
