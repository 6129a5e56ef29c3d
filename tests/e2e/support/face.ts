/** The site's face: when it is there, and how a test keeps it away. */
import type { Page } from '@playwright/test';
import { FACE } from '../../../src/ui/face/fallbacks.ts';

const FILES = /\.woff2$/u;

/** Waits until all words are written in it, those of rare letters too: their files are asked for when it is drawn. */
export async function faceHasCome(page: Page): Promise<void> {
  await page.waitForFunction(
    (name) => [...document.fonts].some(({ family, status }) => family.includes(name) && status === 'loaded'),
    FACE,
  );
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await document.fonts.ready;
  });
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
