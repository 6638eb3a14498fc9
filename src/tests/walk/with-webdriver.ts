import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import getPort from 'get-port';
import { Builder, Capabilities, Key, Origin, type WebDriver } from 'selenium-webdriver';
import type { Browser, Circumstance, Page } from './browser.ts';

/** Names of keys, as pages know them, and what WebDriver writes for them. */
const KEYS: Record<string, string> = {
  Enter: Key.ENTER,
  Tab: Key.TAB,
  Escape: Key.ESCAPE,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Control: Key.CONTROL,
  Shift: Key.SHIFT,
};

/** Options of the browser that stand for how a reader has set it up. What drives it runs its own script all the same. */
const OPTIONS: Partial<Record<Circumstance, string>> = {
  'no script': '--enable-javascript=false',
  'no storage': '--enable-html5-local-storage=false',
};

/** Starts WebKitGTK on a screen of its own that nobody sees: it has no mode without a window. */
export async function startWebKit(programs: { driver: string; screen: string }): Promise<Browser> {
  const screen = spawn(programs.screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  const port = await getPort();
  const driver = spawn(programs.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display.toString().trim()}` },
  });
  const server = `http://127.0.0.1:${port}`;
  await untilAnswered(`${server}/status`);
  const open = (...options: string[]) =>
    new Builder()
      .usingServer(server)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { args: ['--automation', ...options] },
        }),
      )
      .build();
  const first = await open();
  const version = (await first.getCapabilities()).getBrowserVersion() ?? '';
  await first.quit();
  return {
    name: `WebKitGTK/${version}`,
    hasConsole: false,
    cannot: {
      'forced colours': 'it has none on this system',
      print: 'its driver cannot print',
      narrow: 'its window is 447 pixels wide at least',
    },
    open: async ({ under = [], before } = {}) => {
      if (before) throw new Error('The driver of WebKit runs nothing before the scripts of a page.');
      return pageOf(await open(...under.flatMap((name) => OPTIONS[name] ?? [])));
    },
    close: async () => {
      driver.kill();
      screen.kill();
      await Promise.all([once(driver, 'exit'), once(screen, 'exit')]);
    },
  };
}

async function untilAnswered(address: string): Promise<void> {
  for (;;) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  }
}

/** Milliseconds after which a page that does not come, or a script that does not end, is an error that says so. */
const PATIENCE = 30_000;

async function pageOf(driver: WebDriver): Promise<Page> {
  await driver.manage().setTimeouts({ pageLoad: PATIENCE, script: PATIENCE });
  const evaluate: Page['evaluate'] = (script, ...args) => driver.executeScript(script, ...args);
  const resize = async (width: number, height: number): Promise<void> => {
    const window = driver.manage().window();
    await window.setRect({ x: 0, y: 0, width, height });
    // The rest is the bar of the window.
    const seen = await evaluate(() => innerHeight);
    await window.setRect({ x: 0, y: 0, width, height: 2 * height - seen });
  };
  await resize(1440, 900);
  return {
    complaints: [],
    goTo: async (address) => {
      await driver.get(address);
      await evaluate(untilLoaded);
    },
    back: () => driver.navigate().back(),
    forward: () => driver.navigate().forward(),
    evaluate,
    run: (program) => driver.executeScript(program),
    press: async (chord) => {
      const keys = chord.split('+').map((key) => KEYS[key] ?? key);
      const actions = driver.actions();
      for (const key of keys) actions.keyDown(key);
      for (const key of keys.toReversed()) actions.keyUp(key);
      await actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    mouse: async (first, ...others) => {
      const to = ({ x, y }: { x: number; y: number }) =>
        ({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 }) as const;
      const actions = driver.actions().move(to(first)).press();
      for (const point of others) actions.move(to(point));
      await actions.release().perform();
    },
    resize,
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    print: () => Promise.reject(new Error('The driver of WebKit cannot print.')),
    close: () => driver.quit(),
  };
}

/** Runs in the page: the driver may come back before the scripts of the page have run. */
function untilLoaded(): Promise<unknown> {
  const loaded = new Promise((resolve) => addEventListener('load', () => resolve(undefined)));
  return document.readyState === 'complete' ? Promise.resolve() : loaded;
}
