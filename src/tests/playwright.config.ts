import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { homeOf, pseudo, sites } from './sites.ts';

/**
 * Disabled features of Chromium. Playwright's own list comes first, because this switch replaces its
 * switch; the last line are the suggestions below the address bar, two pages that each test would load to no purpose.
 */
const DISABLED_FEATURES = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'MediaRouter'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'AimEnabled'],
  ...['NetworkTimeServiceQuerying', 'PreconnectToSearch'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
];

// Tests know the facts of the sites that they visit.
process.env.CONTENT_DIR = sites.main.env.CONTENT_DIR;

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  snapshotPathTemplate: '{testDir}/fixtures/{arg}{ext}',
  outputDir: '../../.cache/playwright',
  fullyParallel: true,
  workers: availableParallelism(),
  // Bounds for what hangs, not measures of speed: axe takes long where many programs run.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  // A test that fails now and then is a bug to find.
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../.cache/tests/browser.json' }]],
  use: {
    baseURL: homeOf('main'),
    // Recording takes time, so that only who asks for it has one.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${DISABLED_FEATURES.join(',')}`,
      ],
    },
  },
  webServer: [...Object.values(sites), pseudo].map(({ port, env }) => ({
    command: 'node src/server/serve.ts',
    cwd: '../..',
    port,
    reuseExistingServer: false,
    env: { ...env, PORT: String(port) },
  })),
});
