import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Printed } from './browser.ts';

/** The part of pdf.js, the PDF viewer of Firefox, that is used here. */
interface Viewer {
  initializedPromise: Promise<void>;
  eventBus: { on(name: 'pagerendered', heard: () => void): void };
  pdfDocument: { numPages: number; getPage(number: number): Promise<{ getTextContent(): Promise<Content> }> };
}
interface Content {
  items: readonly { str: string; hasEOL: boolean }[];
}

/** Reads what was printed. */
export async function readPrinted(pdf: Uint8Array, page: Page): Promise<Printed> {
  const folder = await mkdtemp(path.join(tmpdir(), 'printed-'));
  const file = path.join(folder, 'printed.pdf');
  try {
    await writeFile(file, pdf);
    await page.goto(pathToFileURL(file).href);
    return await page.evaluate(readViewer);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs in the viewer. */
async function readViewer(): Promise<Printed> {
  const { PDFViewerApplication: viewer } = window as unknown as { PDFViewerApplication: Viewer };
  await viewer.initializedPromise;
  const isRendered = () => document.querySelector('.page[data-loaded=true] canvas') !== null;
  while (!isRendered()) await new Promise(requestAnimationFrame);
  let text = '';
  for (let number = 1; number <= viewer.pdfDocument.numPages; number += 1) {
    const sheet = await viewer.pdfDocument.getPage(number);
    for (const { str, hasEOL } of (await sheet.getTextContent()).items) text += str + (hasEOL ? '\n' : '');
  }
  const canvas = document.querySelector<HTMLCanvasElement>('.page canvas');
  const { data } = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  // Red, green, blue and opacity of a point after the other.
  const greens = Array.from({ length: data.length / 4 }, (_, point) => data[4 * point + 1] ?? 0);
  return { text, ground: greens[0] ?? 0, ink: greens.reduce((least, green) => Math.min(least, green), 255) };
}
