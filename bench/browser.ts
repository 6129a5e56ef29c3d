/** The browser that everything is measured in, and the phone that it plays. */
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { findOrInstallBrowser } from '../tools/find-browser.ts';
import { ALONE } from '../tests/support/browserFlags.ts';

export const FLAGS = [
  ...ALONE,
  // Without a GPU Chromium would hold the first paint of ordinary pages back by 0.1–0.7 s.
  '--disable-gpu-rasterization',
  // WebGL in software, for the peers that need it.
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

export const PHONE = { width: 360, height: 740, pixelRatio: 2 } as const;
/** Slow 4G as Lighthouse has it. */
export const LINE = { downKbps: 1600, upKbps: 750, latencyMs: 150 } as const;
export const SLOW_CPU = 4;

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallBrowser(console.log), args: FLAGS });
}

export interface Tab {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** A fresh context: nothing is kept, nothing was visited. */
export async function openTab(
  browser: Browser,
  { cpu, slowLine, desk = false }: { readonly cpu: number; readonly slowLine: boolean; readonly desk?: boolean },
): Promise<Tab> {
  const context = await browser.newContext(
    desk
      ? { viewport: { width: 1440, height: 900 }, locale: 'kk-KZ' }
      : {
          viewport: { width: PHONE.width, height: PHONE.height },
          deviceScaleFactor: PHONE.pixelRatio,
          isMobile: true,
          hasTouch: true,
          locale: 'kk-KZ',
        },
  );
  // tsx names functions by a helper that pages do not have.
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  if (slowLine) {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LINE.latencyMs,
      downloadThroughput: (LINE.downKbps * 1000) / 8,
      uploadThroughput: (LINE.upKbps * 1000) / 8,
    });
  }
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { context, page, cdp };
}

/** Of an element, in the window, px. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** So long does a finger stay on the glass that taps it; a mouse button is held down for as long. */
export const PRESS_MS = 90;

/** A tap as a hand does it, in the middle of what is pressed: what a page makes of the time between down and up is its own affair. */
export async function press({ page, cdp }: Tab, box: Box): Promise<void> {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [middle] });
  await page.waitForTimeout(PRESS_MS);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
