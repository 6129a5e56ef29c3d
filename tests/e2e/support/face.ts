/** The site's face: when it is there, and how a test keeps it away. */
import type { Page } from '@playwright/test';
import { FACE } from '../../../src/ui/face/fallbacks.ts';

const FILES = /\.woff2$/u;

/** Waits until all words are written in it. */
export async function faceHasCome(page: Page): Promise<void> {
  await page.waitForFunction((name) => {
    const own = [...document.fonts].filter(({ family }) => family.includes(name));
    return own.length > 0 && own.some(({ status }) => status === 'loaded') && document.fonts.status === 'loaded';
  }, FACE);
}

/** @returns lets the files of the face through, which wait until then */
export async function holdFace(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(FILES, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
