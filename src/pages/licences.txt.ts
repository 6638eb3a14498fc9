import type { APIRoute } from 'astro';
import { licencesText, shippedLicences } from '#exports/licences.ts';

/** The licences of what the site ships besides the essays. */
export const GET: APIRoute = () =>
  new Response(licencesText(shippedLicences('.')), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
