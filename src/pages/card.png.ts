import type { APIRoute } from 'astro';
import { homeCard } from '../cards/content.ts';
import { cardResponse } from '../cards/make.ts';
import { site } from '../site.ts';

/** The picture of the home page for previews elsewhere. */
export const GET: APIRoute = () => cardResponse(() => homeCard(site));
