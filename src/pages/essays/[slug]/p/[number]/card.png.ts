import type { APIRoute } from 'astro';
import { passageCard } from '#social-images/content.ts';
import { cardResponse } from '#social-images/make.ts';
import { getPassagePaths, type PassagePage } from '#collections/passage-pages.ts';
import { site } from '#content/site.ts';

export const getStaticPaths = getPassagePaths;

/** The picture of a passage for previews elsewhere. */
export const GET: APIRoute<PassagePage> = ({ props }) =>
  cardResponse((covers) => passageCard(props.essay, props.passage, site.name, covers));
