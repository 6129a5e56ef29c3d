/** The zoomed map for tests: its buttons, what paints it, where it is. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export const zoomButton = (page: Page, which: 'in' | 'out' | 'whole' | 'cancel' | 'retry') =>
  page.locator(`[data-zoom=${which}]`);

export async function expectPainted(page: Page): Promise<void> {
  await expect(page.locator('.figure > .map.painted')).toBeAttached({ timeout: 40_000 });
}

/** Zoomed in, once, by a press; painted, and at rest. */
export async function zoomIn(page: Page): Promise<void> {
  await zoomButton(page, 'in').click();
  await expectPainted(page);
  await expect.poll(() => cameraIn(page)).not.toBeNull();
}

/** x, y, zoom that the address says; null for the whole country. */
export function cameraIn(page: Page): [number, number, number] | null {
  const at = new URL(page.url()).searchParams.get('at');
  return at === null ? null : (at.split(',').map(Number) as [number, number, number]);
}

/** Share of the map's width and height that a region's shape takes, and whether its middle is in view. */
export function shareOf(page: Page, key: string): Promise<{ width: number; height: number; isInView: boolean }> {
  return page.locator(`.figure > .map [data-region="${key}"]`).evaluate((shape) => {
    const map = shape.closest('.map')?.getBoundingClientRect();
    if (map === undefined) throw new Error('no map');
    const box = shape.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    return {
      width: box.width / map.width,
      height: box.height / map.height,
      isInView: x > map.left && x < map.right && y > map.top && y < map.bottom,
    };
  });
}

export const viewBoxOn = (page: Page) => page.locator('.figure > .map > .map-shapes').getAttribute('viewBox');
