import type { APIRoute } from 'astro';
import { passageCard } from '../../../../../cards/content.ts';
import { cardResponse } from '../../../../../cards/make.ts';
import { getPassagePaths, type PassagePage } from '../../../../../data/passage-pages.ts';
import { site } from '../../../../../site.ts';

export const getStaticPaths = getPassagePaths;

/** The picture of a passage for previews elsewhere. */
export const GET: APIRoute<PassagePage> = ({ props }) =>
  cardResponse((covers) => passageCard(props.essay, props.passage, site.name, covers));
