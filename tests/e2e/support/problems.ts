/** What must not happen while a page is looked at: errors, and requests to anyone else. */
import type { BrowserContext } from '@playwright/test';

/**
 * Notes every console error, uncaught error and request to another origin, on all pages of a
 * context, from now on. A Content-Security-Policy that blocks something is a console error too.
 * @param origins to which requests may go
 * @returns the growing list
 */
export function watchProblems(context: BrowserContext, origins: readonly string[]): readonly string[] {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => problems.push(`uncaught: ${String(webError.error())}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const stays = url.protocol === 'data:' || url.protocol === 'blob:' || origins.includes(url.origin);
    if (!stays) problems.push(`request: ${request.method()} ${url.href}`);
  });
  return problems;
}
