/** Maps that are drawn beforehand, over the map and unseen. */
import { expect, type Locator, type Page } from '@playwright/test';

export const AHEAD = '.figure > .map > .map-ahead';
export const mapOf = (page: Page): Locator => page.locator('.figure > .map');

/** Shapes, fills and words of a map, or of one drawn beforehand, in their order. */
export const drawingOf = (map: Locator) =>
  map
    .locator(':scope > svg')
    .evaluateAll((drawings) =>
      drawings
        .flatMap((one) => [...one.querySelectorAll('.map-land path, .map-words text, .map-words rect:not(.hit)')])
        .map((one) => [one.tagName, one.getAttribute('class'), one.getAttribute('d'), one.textContent]),
    );

/** @returns that of the next indicator, once those of both neighbours are there and no other */
export async function drawnBeforehand(page: Page): Promise<Locator> {
  await expect(page.locator(AHEAD)).toHaveCount(2);
  return page.locator(AHEAD).first();
}
