import type { Page } from '@playwright/test';

/** Globals that `giveContrast` adds to a page. */
export interface WithContrast {
  /** Contrast of a colour with the ground that an element stands on, as WCAG 2.2 defines it. */
  contrastOf(colour: string, element: Element | null): number;
}

/** Gives a page the means to tell how a colour stands out from what is behind it. */
export function giveContrast(page: Page): Promise<void> {
  return page.evaluate(() => {
    const numbers = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = numbers(colour).map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element | null): string => {
      const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
      return (numbers(colour)[3] ?? 1) === 1 ? colour : groundOf(element?.parentElement ?? null);
    };
    const contrastOf: WithContrast['contrastOf'] = (colour, element) => {
      const [dark = 0, light = 0] = [colour, groundOf(element)].map(luminance).sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    Object.assign(window, { contrastOf });
  });
}
