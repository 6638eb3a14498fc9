import type { APIRoute, GetStaticPaths } from 'astro';
import { cardResponse } from '#social-images/make.ts';
import { pairCard } from '#social-images/topic-content.ts';
import { getPairs, type Pair } from '#collections/pairs.ts';
import { site } from '#content/site.ts';

export const getStaticPaths = (async () =>
  (await getPairs()).map((pair) => ({
    params: { left: pair.left.slug, right: pair.right.slug },
    props: { pair },
  }))) satisfies GetStaticPaths;

/** The picture of two essays side by side for previews elsewhere. */
export const GET: APIRoute<{ pair: Pair }> = ({ props: { pair } }) =>
  cardResponse((covers) => pairCard(pair.left, pair.right, site.name, covers));
