import puppeteer, { type KeyInput, type LaunchOptions, type Page as PuppeteerPage } from 'puppeteer-core';
import type { Browser, Circumstance, Page } from './browser.ts';
import { readPrinted } from './printed.ts';

/** NS_BINDING_ABORTED, by which Firefox says that a page was left before its typeface had come. */
const LEFT = 'status=2152398850';

/** Default viewport: a desktop window. */
const WINDOW = { width: 1440, height: 900 };

/** Firefox is told once, when it starts. */
const FIREFOX_PREFERENCES: Partial<Record<Circumstance, Record<string, unknown>>> = {
  'no script': { 'javascript.enabled': false },
  'no storage': { 'dom.storage.enabled': false },
  'forced colours': {
    'browser.display.document_color_use': 2,
    'browser.display.background_color': '#000000',
    'browser.display.background_color.dark': '#000000',
    'browser.display.foreground_color': '#ffffff',
    'browser.display.foreground_color.dark': '#ffffff',
    'browser.anchor_color': '#ffff00',
    'browser.anchor_color.dark': '#ffff00',
  },
};

/** Chromium is told page by page. */
const CHROMIUM_COMMANDS: Partial<Record<Circumstance, (page: PuppeteerPage) => Promise<unknown>>> = {
  'no script': (page) => page.setJavaScriptEnabled(false),
  'no storage': (page) =>
    page.evaluateOnNewDocument(() => {
      const refuse = (): never => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
    }),
  'forced colours': async (page) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  },
};

/** Starts Firefox, which is driven by WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Browser> {
  const start = (extraPrefsFirefox: Record<string, unknown>) =>
    puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox });
  const usual = await start({});
  const others: Awaited<ReturnType<typeof start>>[] = [];
  return {
    name: await usual.version(),
    hasConsole: true,
    cannot: {},
    open: async ({ under = [], before } = {}) => {
      const preferences = Object.assign({}, ...under.map((name) => FIREFOX_PREFERENCES[name])) as object;
      const isUsual = Object.keys(preferences).length === 0;
      const firefox = isUsual ? usual : await start({ ...preferences });
      if (!isUsual) others.push(firefox);
      const context = await firefox.createBrowserContext();
      const page = await context.newPage();
      if (before) await page.evaluateOnNewDocument(before);
      return pageOf(page, () => (isUsual ? context.close() : firefox.close()));
    },
    close: async () => {
      await Promise.all([usual, ...others].map((firefox) => firefox.close()));
    },
  };
}

/** Starts Chromium. */
export async function startChromium(executablePath: string): Promise<Browser> {
  const options: LaunchOptions = { executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] };
  const chromium = await puppeteer.launch(options);
  return {
    name: await chromium.version(),
    hasConsole: true,
    cannot: { print: 'it does not read what it has printed; paper.spec.ts looks at its paper' },
    open: async ({ under = [], before } = {}) => {
      const context = await chromium.createBrowserContext();
      const page = await context.newPage();
      await allowCopying(page);
      for (const name of under) await CHROMIUM_COMMANDS[name]?.(page);
      if (before) await page.evaluateOnNewDocument(before);
      return pageOf(page, () => context.close());
    },
    close: () => chromium.close(),
  };
}

/** Chromium without a window refuses what it allows with one: to write to the clipboard after a press of a key. */
async function allowCopying(page: PuppeteerPage): Promise<void> {
  const { id } = page.browserContext();
  const session = await page.createCDPSession();
  await session.send('Browser.grantPermissions', {
    permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    ...(id === undefined ? {} : { browserContextId: id }),
  });
}

async function pageOf(page: PuppeteerPage, close: () => Promise<void>): Promise<Page> {
  const complaints: string[] = [];
  const note = (complaint: string): void => {
    if (!complaint.includes(LEFT)) complaints.push(complaint);
  };
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) note(message.text());
  });
  page.on('pageerror', (error) => note(error instanceof Error ? error.message : String(error)));
  await page.setViewport(WINDOW);
  const { keyboard, mouse } = page;
  return {
    complaints,
    goTo: async (address) => {
      await page.goto(address);
    },
    // The driver's own way waits for pages that Firefox has kept, and need not load. The answer comes before the page goes.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    forward: () => page.evaluate(() => void setTimeout(() => history.forward())),
    evaluate: (script, ...args) => page.evaluate(script as (...args: unknown[]) => unknown, ...args) as never,
    run: async (program) => {
      await page.evaluate(program);
    },
    press: async (chord) => {
      const keys = chord.split('+') as KeyInput[];
      for (const key of keys) await keyboard.down(key);
      for (const key of keys.toReversed()) await keyboard.up(key);
    },
    type: (text) => keyboard.type(text),
    mouse: async (first, ...others) => {
      await mouse.move(first.x, first.y);
      await mouse.down();
      for (const { x, y } of others) await mouse.move(x, y);
      await mouse.up();
    },
    resize: (width, height) => page.setViewport({ width, height }),
    picture: () => page.screenshot(),
    print: async () => readPrinted(await page.pdf({ format: 'A4' }), await page.browserContext().newPage()),
    close,
  };
}
