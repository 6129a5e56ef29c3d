/** The site's face: when it is there, and how a test keeps it away. */
import type { Page } from '@playwright/test';
import { FACE } from '../../../src/ui/face/fallbacks.ts';

const FILES = /\.woff2$/u;

/** Waits until all words are written in it, those of rare letters too: their files are asked for when it is drawn. */
export async function faceHasCome(page: Page): Promise<void> {
  await page.waitForFunction(async (name) => {
    const own = [...document.fonts].filter(({ family }) => family.includes(name));
    if (!own.some(({ status }) => status === 'loaded')) return false;
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return document.fonts.status === 'loaded';
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
