import { defineConfig, devices } from '@playwright/test';

/** `npm test` starts the server and says where it is; by hand: `npm start` on this port. */
const port = Number(process.env.PORT ?? 3000);

/**
 * Without a GPU Chromium draws WebGL through SwiftShader; the page itself is painted by the CPU
 * directly, which halves the time to the first idle map.
 */
const softwareGl = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
];

export default defineConfig({
  workers: '100%',
  // What a phone shows at once takes software seconds.
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./.ci/summary-reporter.mjs']],
  projects: [
    {
      name: 'unit',
      testDir: '.',
      testMatch: ['{data,geo,components,app}/**/*.test.ts', '.ci/*.test.mjs'],
    },
    {
      name: 'browser',
      // Two maps drawn side by side in software take twice as long each.
      workers: 1,
      testDir: 'e2e',
      testMatch: '**/*.spec.ts',
      timeout: 180_000,
      // A machine that draws in software stalls at times; what passed only then is counted apart.
      retries: 1,
      // One set of pictures for every machine: what differs by machine is left out of them.
      snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        // Each test would save the whole atlas again; those about that allow it.
        serviceWorkers: 'block',
        baseURL: `http://127.0.0.1:${port}`,
        launchOptions: {
          args: softwareGl,
          ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
        },
      },
    },
  ],
});
