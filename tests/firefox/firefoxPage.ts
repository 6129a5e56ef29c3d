/** A page in Firefox: opened, looked into, pressed, typed into, printed. */
import { expect } from '@playwright/test';
import type { Bidi, BidiEvent } from './bidi.ts';

export interface FirefoxPage {
  readonly open: (url: string) => Promise<void>;
  /** @param script an expression, in the page; its value goes through JSON */
  readonly evaluate: <T>(script: string) => Promise<T>;
  /** Waits for the element, and presses its middle by mouse. @param element an expression that gives it */
  readonly press: (element: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** @returns a PDF, as paper gets the page */
  readonly print: () => Promise<Buffer>;
  /** Errors of the console and of scripts since it was last asked. */
  readonly errors: () => readonly string[];
}

/** Expressions that find elements as visitors do: by what they are and what stands on them. */
export const byCss = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;
export const byText = (selector: string, text: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => ` +
  `one.textContent.trim() === ${JSON.stringify(text)} || one.ariaLabel === ${JSON.stringify(text)})`;

interface LogEntry {
  readonly level: string;
  readonly text: string | null;
}

/** What Firefox says of a file that a page still waited for when it was left (status: aborted). A page that is there says more itself. */
const LEFT_BEHIND =
  /A ServiceWorker intercepted the request and encountered an unexpected error|downloadable font: download failed .* status=2152398850/u;

export async function firefoxPage(
  start: (onEvent: (event: BidiEvent) => void) => Promise<Bidi>,
  viewport: { readonly width: number; readonly height: number },
): Promise<FirefoxPage & { readonly close: () => Promise<void> }> {
  const noted: string[] = [];
  const bidi = await start(({ method, params }) => {
    const { level, text } = params as LogEntry;
    if (method === 'log.entryAdded' && level === 'error' && !LEFT_BEHIND.test(text ?? '')) noted.push(text ?? '');
  });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await bidi.send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context ?? '';
  await bidi.send('browsingContext.setViewport', { context, viewport });

  const evaluate = async <T>(script: string): Promise<T> => {
    const expression = `(async () => JSON.stringify((await (${script})) ?? null))()`;
    const params = { expression, target: { context }, awaitPromise: true };
    const answer = (await bidi.send('script.evaluate', params)) as {
      readonly result?: { readonly value: string };
      readonly exceptionDetails?: { readonly text: string };
    };
    if (answer.exceptionDetails !== undefined) throw new Error(`${answer.exceptionDetails.text}\nin ${script}`);
    return JSON.parse(answer.result?.value ?? 'null') as T;
  };
  const act = (type: 'pointer' | 'key', actions: readonly object[]) =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  /** In view, of some size, and itself what lies there. */
  const middleOf = (element: string) =>
    evaluate<readonly [number, number] | null>(`(() => {
      const element = ${element};
      if (!element) return null;
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      const [left, top] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      const there = document.elementFromPoint(left, top);
      const isFree = there !== null && (element.contains(there) || there.contains(element));
      return width > 0 && isFree ? [left, top] : null;
    })()`);

  return {
    evaluate,
    open: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    press: async (element) => {
      await expect.poll(() => middleOf(element), `${element} can be pressed`).not.toBeNull();
      const [x, y] = (await middleOf(element)) ?? [0, 0];
      await act('pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    type: async (text) => {
      await act(
        'key',
        [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      );
    },
    print: async () => {
      // A4, in centimetres; the margins of its own pages are the page's affair.
      const page = { width: 21, height: 29.7 };
      const { data } = (await bidi.send('browsingContext.print', { context, page })) as { readonly data: string };
      return Buffer.from(data, 'base64');
    },
    errors: () => noted.splice(0),
    close: bidi.close,
  };
}
