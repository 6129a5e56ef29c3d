/** How fast our own page answers, and whether it rests: figures that say nothing about peers. */
import type { Browser, Page } from '@playwright/test';
import { openTab, press, type Tab } from './browser.ts';
import { medianOf } from './statistics.ts';

export interface Answer {
  /** From the event to the end of the next frame's work on the main thread, ms: median. */
  readonly frame: number;
  readonly worst: number;
  readonly count: number;
}

export interface Responses {
  readonly cpu: number;
  /** Until the map shows another indicator. */
  readonly indicator: Answer;
  /** Until its words do, which follow the map. */
  readonly headline: Answer;
  readonly year: Answer;
  readonly region: Answer;
  /** Longest task while a word is typed into the search, ms; 0 when none is above 50. */
  readonly typingTask: number;
  /** Longest time from a key to its frame, ms, in steps of 8. */
  readonly typingFrame: number;
  readonly layoutShift: number;
  /** Timers and frames asked for in two seconds of rest. */
  readonly idleCalls: number;
}

/** What says on the map that another one is shown: its numbers and its colours, or those of one drawn beforehand. */
const MAP = '.figure > .map > .map-words, .figure > .map [data-region], .map-ahead.shown';

/** A kind of change. */
interface Kind {
  /** Makes ready and names what to press the next time. */
  readonly targets: (page: Page, index: number) => Promise<string>;
  /** Selector of what says that it is on the page, by another text or class. */
  readonly signature: string;
}

const REPEATS = 15;
const WORD = 'зерттеушілер';

const fromList: Kind['targets'] = async (page) => {
  await page.evaluate(() => document.querySelector<HTMLElement>('.indicators')?.showPopover());
  // The first two of a group in turn, so that the press is the same way each time.
  return '.indicators section:first-of-type li a:not([aria-current]) >> nth=0';
};

const KINDS: Readonly<Record<'indicator' | 'headline' | 'year' | 'region', Kind>> = {
  indicator: { signature: MAP, targets: fromList },
  headline: { signature: 'h1', targets: fromList },
  year: {
    signature: MAP,
    targets: async (page) => {
      const last = await page.locator('.years a').count();
      const isLast = (await page.locator('.years a').last().getAttribute('aria-current')) !== null;
      return `.years a >> nth=${isLast ? last - 2 : last - 1}`;
    },
  },
  region: {
    signature: '.region-card',
    // How many regions have a call-out depends on the figures; the card of the last one may lie over it.
    targets: async (page, index) => {
      if (await page.locator('.region-card').count()) await page.keyboard.press('Escape');
      await page.locator('.region-card').waitFor({ state: 'detached' });
      const hits = '.figure > .map .callout .hit >> visible=true';
      return `${hits} >> nth=${index % Math.max(1, await page.locator(hits).count())}`;
    },
  },
};

export async function measureResponses(browser: Browser, url: string, cpu: number): Promise<Responses> {
  const tab = await openTab(browser, { cpu, slowLine: false });
  const { page, context } = tab;
  try {
    await countIdleCalls(page);
    await page.goto(url);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    await page.waitForTimeout(500);
    const idleCalls = await restingCalls(page);
    // Before our own hands open menus from outside, which no visitor's press excuses.
    const shift = await layoutShift(page);
    return {
      cpu,
      indicator: await measureKind(tab, KINDS.indicator),
      headline: await measureKind(tab, KINDS.headline),
      year: await measureKind(tab, KINDS.year),
      region: await measureKind(tab, KINDS.region),
      ...(await measureTyping(page)),
      layoutShift: shift,
      idleCalls,
    };
  } finally {
    await context.close();
  }
}

/** The change of an indicator alone, on any site of ours. */
export async function measureIndicator(browser: Browser, url: string, cpu: number): Promise<Answer> {
  const tab = await openTab(browser, { cpu, slowLine: false });
  try {
    await tab.page.goto(url);
    await tab.page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 60_000 });
    return await measureKind(tab, KINDS.indicator);
  } finally {
    await tab.context.close();
  }
}

/** The first two of each kind are left out: figures come over the line, code runs for the first time. */
async function measureKind(tab: Tab, { targets, signature }: Kind): Promise<Answer> {
  const { page } = tab;
  const times: number[] = [];
  for (let i = 0; i < REPEATS + 2; i++) {
    const target = page.locator(await targets(page, i));
    await target.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
    // One presses what has come to rest.
    await page.waitForTimeout(150);
    const box = await target.boundingBox();
    if (box === null) throw new Error(`nothing to press: ${String(target)}`);
    await page.evaluate((source) => {
      const now = () =>
        [...document.querySelectorAll(source)].map((one) => `${one.textContent}${one.getAttribute('class')}`).join();
      const before = now();
      Object.assign(window, {
        benchFrame: new Promise<number>((resolve) => {
          const onClick = ({ timeStamp }: Event) => {
            const look = () => {
              if (now() === before) return void requestAnimationFrame(look);
              // The channel's task comes after this frame was laid out and painted.
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(performance.now() - timeStamp);
              port2.postMessage(null);
            };
            requestAnimationFrame(look);
          };
          addEventListener('click', onClick, { capture: true, once: true });
        }),
      });
    }, signature);
    await press(tab, box);
    times.push(await inTime(frame(page), `no answer to a press: ${signature}`));
    // Until what follows the map has followed it, the mark in the list too.
    await page.waitForTimeout(300);
  }
  const kept = times.slice(2);
  return { frame: medianOf(kept), worst: Math.max(...kept), count: kept.length };
}

function frame(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { benchFrame: Promise<number> }).benchFrame);
}

async function inTime<T>(work: Promise<T>, otherwise: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), 15_000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function measureTyping(page: Page): Promise<Pick<Responses, 'typingTask' | 'typingFrame'>> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('.indicators')?.showPopover();
    const seen = { task: 0, frame: 0 };
    Object.assign(window, { benchTyping: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.frame = Math.max(seen.frame, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.locator('.indicators input').focus();
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    Object.assign((window as unknown as { benchTyping: object }).benchTyping, { task: 0, frame: 0 });
  });
  await page.keyboard.type(WORD, { delay: 80 });
  await page.waitForTimeout(500);
  const { task, frame } = await page.evaluate(
    () => (window as unknown as { benchTyping: { task: number; frame: number } }).benchTyping,
  );
  return { typingTask: task, typingFrame: frame };
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const unasked = list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[];
          resolve(unasked.reduce((sum, one) => sum + (one.hadRecentInput ? 0 : one.value), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );
}

async function countIdleCalls(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { calls: 0 };
    Object.assign(window, { benchCalls: counted });
    for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval', 'requestIdleCallback'] as const) {
      const original = window[name].bind(window) as (...args: unknown[]) => number;
      Object.assign(window, {
        [name]: (...args: unknown[]) => {
          counted.calls += 1;
          return original(...args);
        },
      });
    }
  });
}

async function restingCalls(page: Page): Promise<number> {
  const calls = () => page.evaluate(() => (window as unknown as { benchCalls: { calls: number } }).benchCalls.calls);
  await page.waitForTimeout(1000);
  const before = await calls();
  await page.waitForTimeout(2000);
  return (await calls()) - before;
}

export interface Flight {
  readonly framesPerSecond: number;
  /** Longest time between two frames, ms. */
  readonly longestGap: number;
}

/** @returns null where the page has no detailed map to fly in */
export async function measureFlight(browser: Browser, url: string): Promise<Flight | null> {
  const { page, context } = await openTab(browser, { cpu: 1, slowLine: false, desk: true });
  try {
    await page.goto(url);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const zoom = page.locator('button[data-zoom="in"]:visible').first();
    const found = await zoom.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (!found) return null;
    await zoom.click();
    await page.waitForSelector('canvas.maplibregl-canvas', { timeout: 30_000 });
    await page.waitForTimeout(3000);
    const gaps = page.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const times: number[] = [];
          const frame = (now: number) => {
            times.push(now);
            if (now - times[0]! < 2500) requestAnimationFrame(frame);
            else resolve(times.slice(1).map((time, i) => time - times[i]!));
          };
          requestAnimationFrame(frame);
        }),
    );
    for (let press = 0; press < 3; press++) {
      await zoom.click();
      await page.waitForTimeout(600);
    }
    const between = await gaps;
    return {
      framesPerSecond: (1000 * between.length) / between.reduce((sum, gap) => sum + gap, 0),
      longestGap: Math.max(...between),
    };
  } catch (error) {
    console.warn(`flight not measured: ${String(error)}`);
    return null;
  } finally {
    await context.close();
  }
}
