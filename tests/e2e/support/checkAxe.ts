/** Accessibility, as far as a program can see it. */
import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface AxeScope {
  /** CSS selector of the part to look at; the whole page by default. */
  readonly within?: string;
  /** Rules to leave out: give the reason where you call. */
  readonly without?: readonly string[];
}

/**
 * Fails if axe-core finds a violation of WCAG 2.2 A or AA or of its best practices.
 *
 * The page's CSP forbids scripts that it did not name, and trusted types forbid making them from
 * text: `addScriptTag` fails. `bypassCSP` would look at another page than a visitor's. So axe goes in
 * by the debugger's protocol, which no CSP binds, and the page stays as it is.
 */
export async function checkAxe(page: Page, { within, without = [] }: AxeScope = {}): Promise<void> {
  const options: RunOptions = {
    runOnly: { type: 'tag', values: RULES },
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    // It would ask for style sheets of other hosts; we have none.
    preload: false,
    resultTypes: ['violations'],
  };
  const call = `axe.run(${JSON.stringify(within ?? null)} ?? document, ${JSON.stringify(options)})`;
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Runtime.evaluate', { expression: axe.source });
    const answer = await session.send('Runtime.evaluate', {
      expression: call,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails !== undefined) {
      const { text, exception } = answer.exceptionDetails;
      throw new Error(`axe failed: ${exception?.description ?? text}`);
    }
    const { violations } = answer.result.value as AxeResults;
    expect(violations.map(describeViolation), 'accessibility (axe-core)').toEqual([]);
  } finally {
    await session.detach();
  }
}

function describeViolation({ id, help, helpUrl, nodes }: AxeResults['violations'][number]): string {
  const places = nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}: ${failureSummary ?? ''}`);
  return [`${id}: ${help} (${helpUrl})`, ...places].join('\n');
}
