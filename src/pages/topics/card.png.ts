import type { APIRoute } from 'astro';
import { cardResponse } from '#social-images/make.ts';
import { pageCard } from '#social-images/topic-content.ts';
import { site } from '#content/site.ts';
import * as t from '#strings/chosen.ts';

/** The picture of the index of topics for previews elsewhere. */
export const GET: APIRoute = () =>
  cardResponse(() => pageCard({ title: t.topicsPage, description: t.topicsCard }, site.name));
