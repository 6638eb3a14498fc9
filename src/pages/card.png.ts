import type { APIRoute } from 'astro';
import { homeCard } from '#social-images/content.ts';
import { cardResponse } from '#social-images/make.ts';
import { site } from '#content/site.ts';

/** The picture of the home page for previews elsewhere. */
export const GET: APIRoute = () => cardResponse(() => homeCard(site));
