/** One visit of one page with a cold cache: from the first byte to a changed map. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { openTab, press, SLOW_CPU, type Tab } from './browser.ts';
import { classesDiffer, colourOf, completeAt, countColours } from './frames.ts';
import type { Picture } from './png.ts';
import type { Control, Subject } from './peers.ts';
import type { MeasuredServer } from './server.ts';
import { watch, type Watch } from './watch.ts';

export interface Visit {
  /** ms from the start of navigation. */
  readonly firstPaint: number | null;
  readonly firstMap: number | null;
  readonly bytesToMap: number;
  readonly requestsToMap: number;
  readonly bytes: number;
  readonly requests: number;
  /** Sum of what long tasks are longer than 50 ms, ms. */
  readonly blocking: number;
  readonly layoutShift: number;
  /** After a garbage collection, bytes. */
  readonly heap: number;
  /** Proportional set of the page's process, bytes; null where the system does not tell. */
  readonly process: number | null;
  /** From the press to the frame that shows it, ms: the first time its data are not there yet. */
  readonly firstChange: number | null;
  readonly changes: readonly (number | null)[];
  /** The same, chosen from a list of all; empty where there is none. */
  readonly listChanges: readonly (number | null)[];
  /** Pixels of each class colour on the last frame of loading: evidence that the picture is the same. */
  readonly classPixels: readonly number[];
  readonly last: Buffer;
}

export interface VisitOptions {
  readonly server: MeasuredServer;
  readonly colours: readonly string[];
  readonly indicators: readonly [first: string, second: string];
  /** How often the indicator is changed after the first time. */
  readonly changes: number;
}

const QUIET_MS = 700;
/** Less of any class is a legend, not a map: on a phone the smallest class has above 2,000. */
const CLASS_PIXELS = 1000;

export async function visit(browser: Browser, subject: Subject, options: VisitOptions): Promise<Visit> {
  const { server, indicators, changes } = options;
  const colours = options.colours.map(colourOf);
  const pids = await rendererTimes(browser);
  const tab = await openTab(browser, { cpu: SLOW_CPU, slowLine: true });
  const { page, cdp, context } = tab;
  try {
    const eyes = await watch(tab);
    server.forget();
    await page.goto(server.url + subject.path, { waitUntil: 'load', timeout: 90_000 });
    const isDrawn = (last: Picture) => countColours(last, colours).every((count) => count >= CLASS_PIXELS);
    await eyes.settled(QUIET_MS, 60_000, isDrawn);
    await idle(page);
    await eyes.settled(QUIET_MS, 10_000);
    const facts = await pageFacts(page);
    const frames = eyes.frames(facts.timeOrigin);
    const completed = completeAt(frames, colours);
    const received = eyes.received(completed ?? Date.now());
    const unseen = server.log().filter(({ path }) => !eyes.urls().has(server.origin + path));
    // What a worker asks for is not told to the page's own session: it was needed for the map.
    const hidden = completed === null ? [] : unseen.filter(({ at }) => at <= completed);
    const sum = (list: readonly { readonly bytes: number }[]) => list.reduce((all, { bytes }) => all + bytes, 0);
    // What the changes below ask for is not of the visit that came to rest.
    const loaded = [...server.log()];

    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    const process = await processBytes(browser, pids);
    const timesOf = async (control: Control | null | undefined) => {
      const times: (number | null)[] = [];
      for (let i = 0; control != null && i <= changes; i++) {
        times.push(
          await changeTo(indicators[i % 2 === 0 ? 1 : 0], tab, { control, name: subject.name }, eyes, colours),
        );
      }
      return times;
    };
    const times = await timesOf(subject.control);
    const listTimes = await timesOf(subject.list);
    await eyes.stop();
    const last = await page.screenshot();
    return {
      firstPaint: facts.firstPaint,
      firstMap: completed === null ? null : completed - facts.timeOrigin,
      bytesToMap: received.bytes + sum(hidden),
      requestsToMap: received.requests + hidden.length,
      bytes: sum(loaded),
      requests: loaded.length,
      blocking: facts.blocking,
      layoutShift: facts.layoutShift,
      heap,
      process,
      firstChange: times[0] ?? null,
      changes: times.slice(1),
      listChanges: listTimes.slice(1),
      classPixels: frames.length === 0 ? [] : countColours(frames.at(-1)!.picture, colours),
      last,
    };
  } finally {
    await context.close();
  }
}

/** What the page's own clocks know, after the fact: nothing runs in it while it loads. */
function pageFacts(page: Page) {
  return page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntryList>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type, buffered: true });
        setTimeout(() => resolve([]), 300);
      });
    const [tasks, shifts] = await Promise.all([entries('longtask'), entries('layout-shift')]);
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return {
      timeOrigin: performance.timeOrigin,
      firstPaint: paint?.startTime ?? null,
      blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      layoutShift: shifts.reduce((sum, entry) => sum + ((entry as unknown as { value: number }).value || 0), 0),
    };
  });
}

/** @returns ms from the press to the first frame that shows all of the change */
async function changeTo(
  indicator: string,
  tab: Tab,
  { control, name }: { readonly control: Control; readonly name: string },
  eyes: Watch,
  colours: ReturnType<typeof colourOf>[],
): Promise<number | null> {
  const { page } = tab;
  const selector = await control(page, indicator);
  await eyes.settled(300, 5_000);
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${name}: nothing to press at ${selector}`);
  await page.evaluate(() => {
    const pressed = (event: Event) => {
      Object.assign(window, { benchPressed: performance.timeOrigin + event.timeStamp });
    };
    addEventListener('click', pressed, { capture: true, once: true });
  });
  await press(tab, box);
  // Answered when the page has taken the press: not before.
  const pressed = await pressTime(page);
  if (pressed === undefined) throw new Error(`${name}: the press on ${selector} did not arrive`);
  const before = eyes.lastFrameBefore(pressed);
  await eyes.settled(300, 15_000, (last) => before === undefined || classesDiffer(before, last, colours));
  await idle(page);
  await eyes.settled(450, 5_000);
  const complete = completeAt(eyes.frames(pressed), colours, before);
  return complete === null ? null : complete - pressed;
}

/**
 * A page that computes paints nothing for a second: it has settled when it has nothing to do either.
 * After a touch Chromium may grant no idle time until something else happens: hence an end to the wait.
 */
function idle(page: Page): Promise<void> {
  return page.evaluate(() => {
    const idleTime = () => new Promise<void>((come) => requestIdleCallback(() => come(), { timeout: 2000 }));
    return idleTime().then(idleTime);
  });
}

function pressTime(page: Page): Promise<number | undefined> {
  return page
    .waitForFunction(() => (window as unknown as { benchPressed?: number }).benchPressed, undefined, {
      timeout: 10_000,
    })
    .then((found) => found.jsonValue())
    .finally(() => page.evaluate(() => Object.assign(window, { benchPressed: undefined })));
}

type Times = ReadonlyMap<number, number>;

async function rendererTimes(browser: Browser): Promise<Times> {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
}

/** The page's process is the one that has worked most since. */
async function processBytes(browser: Browser, before: Times): Promise<number | null> {
  const now = [...(await rendererTimes(browser))].map(([id, time]) => [id, time - (before.get(id) ?? 0)] as const);
  const busiest = now.sort(([, a], [, b]) => b - a)[0];
  if (busiest === undefined) return null;
  try {
    const found = /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${busiest[0]}/smaps_rollup`, 'utf8'));
    return found === null ? null : Number(found[1]) * 1024;
  } catch {
    return null;
  }
}
