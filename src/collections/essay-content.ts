import type { ImageMetadata, SSRResult } from 'astro';
import { Image } from 'astro:assets';
import {
  createComponent,
  renderComponent,
  renderTemplate,
  type AstroComponentFactory,
} from 'astro/runtime/server/index.js';
import { readKept } from '#markdown/kept-essays.ts';

/** The text of an essay as a component. The module of each essay calls this. */
export function essayContent(kept: string, pictures: readonly ImageMetadata[]): AstroComponentFactory {
  return createComponent((result: SSRResult) => {
    const { page } = readKept(kept);
    const shown = page.pictures.map(({ attributes }, index) =>
      renderComponent(result, 'Image', Image, { ...attributes, src: pictures[index] }),
    );
    return renderTemplate(Object.assign(page.parts, { raw: page.parts }), ...shown);
  });
}
