/**
 * Both renderers paint the same map: at one camera, the same colour inside each region, the same
 * region under the pointer, the same bubbles. A camera a little nearer than the whole country, since
 * the whole country is always the SVG's.
 */
import type { Page } from '@playwright/test';
import { expect, modelAt, test } from '../e2e/support/explore.ts';
import { differenceSeen } from '../support/colourScience.ts';
import { hexOf, meanAt, pixelsOf, type Pixels } from './pixels.ts';

const AT = 'at=1215,845,1.06';
const VIEWS = [
  `kk/map/?${AT}`,
  `ru/map/?${AT}&theme=dark`,
  `en/map/?${AT}&r=KZ-47,KZ-10`,
  `kk/map/?${AT}&without=KZ-75,KZ-71`,
  `ru/map/rd-spending/?${AT}`,
  `kk/map/?${AT}&mode=both`,
  `en/map/?${AT}&mode=bivariate&by=researchers-per-100k`,
  `kk/map/?${AT}&mode=bivariate&by=researchers-per-100k&theme=dark`,
  `ru/map/rd-intensity/2016/?${AT}`,
  `en/map/innovation-activity/?${AT}`,
  `kk/map/rd-programme-targeted-funding/?${AT}`,
  `ru/map/doctoral-students/2021/?${AT}`,
] as const;

/** ΔE (CIEDE2000) under which nobody sees a difference side by side. */
const SAME_COLOUR = 2;
const PLACES = 300;
const CENTRE_PX = 1.5;
const RADIUS_PX = 1;
/** Smaller bubbles are all edge. */
const LEAST_RADIUS_PX = 5;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly drawn: string | null;
  readonly painted: string | null;
  /** Whether all around it is the same shape and nothing lies over it. */
  readonly isInside: boolean;
}

/** Goes to another view in place, as the back button does. */
async function show(page: Page, url: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, url);
}

interface PaintedBox extends HTMLElement {
  readonly webglMap?: { readonly paintedAt: (at: number[]) => string | null; readonly idle: () => Promise<void> };
}

/** Nothing but shapes and bubbles, by one of the two. */
async function picture(page: Page, by: 'svg' | 'webgl'): Promise<Pixels> {
  const clip = await page.evaluate(async (isPainted) => {
    await document.querySelector<PaintedBox>('.map-canvas')?.webglMap?.idle();
    const map = document.querySelector('.figure > .map');
    if (map === null) throw new Error('no map');
    map.classList.toggle('painted', isPainted);
    map.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = map.getBoundingClientRect();
    return { x, y, width, height };
  }, by === 'webgl');
  return pixelsOf(await page.screenshot({ clip, timeout: 20_000 }));
}

/** Random places on the map, the same at each run, and what either renderer has there. */
function placesOn(page: Page): Promise<Place[]> {
  return page.evaluate((count) => {
    const map = document.querySelector<HTMLElement>('.figure > .map');
    const box = map?.querySelector<PaintedBox>('.map-canvas');
    if (map === null || box?.webglMap === undefined) throw new Error('the map is not painted');
    const { left, top, width, height } = map.getBoundingClientRect();
    let seed = 20_26;
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    // What lies uppermost there: a bubble or a shape, and whether a lake is over it.
    const lakes = map.querySelector<SVGPathElement>('.map-lakes');
    const toPlane = lakes?.getScreenCTM()?.inverse();
    const lookAt = (x: number, y: number) => {
      const under = document.elementsFromPoint(left + x, top + y);
      const key = under.find((element) => element.matches('.map-land path'))?.getAttribute('data-region') ?? null;
      const isLake = lakes?.isPointInFill(new DOMPoint(left + x, top + y).matrixTransform(toPlane)) ?? false;
      return { key, all: `${key}/${under[0]?.getAttribute('data-key') ?? ''}/${isLake}` };
    };
    const AROUND = [-7, 0, 7].flatMap((dx) => [-7, 0, 7].map((dy) => [dx, dy] as const));
    return Array.from({ length: count }, () => {
      const [x, y] = [Math.round(8 + random() * (width - 16)), Math.round(8 + random() * (height - 16))];
      const { key, all } = lookAt(x, y);
      return {
        x,
        y,
        drawn: key,
        painted: box.webglMap?.paintedAt([x, y]) ?? null,
        isInside: AROUND.every(([dx, dy]) => lookAt(x + dx, y + dy).all === all),
      };
    });
  }, PLACES);
}

const DIRECTIONS = [[-1, 0], [1, 0], [0, -1], [0, 1]] as const; // prettier-ignore

/** Where a bubble ends in the four directions, px from its middle: the first pixel unlike those inside, not counting its middle, where borders shine through. */
function reachOf(pixels: Pixels, x: number, y: number, radius: number): number[] {
  return DIRECTIONS.map(([dx, dy]) => {
    const at = (step: number) => hexOf(pixels.at(x + dx * step, y + dy * step));
    const from = Math.round(0.7 * radius);
    const inside = at(from);
    let step = from;
    while (step < 1.5 * radius && differenceSeen(at(step), inside, 'normal') < 10) step += 1;
    return step;
  });
}

/** The same in the pictures of both. */
function reachesOf(pictures: readonly [Pixels, Pixels], x: number, y: number, radius: number): [number[], number[]] {
  return pictures.map((pixels) => reachOf(pixels, Math.round(x), Math.round(y), radius)) as [number[], number[]];
}

/** Leaves out what the two do not paint. */
async function quieten(page: Page, rule: string): Promise<void> {
  await page.evaluate((css) => {
    const quiet = new CSSStyleSheet();
    quiet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, quiet];
  }, rule);
}

/** Out of sight nothing is painted anew. */
async function unhide(page: Page): Promise<void> {
  await page.locator('.figure > .map').evaluate((map) => map.classList.add('painted'));
}

test.use({ viewport: { width: 1000, height: 800 } });

test('twelve views, painted by both: colours, places, bubbles', async ({ page, open, site }) => {
  test.setTimeout(180_000);
  await open(VIEWS[0]);
  await expect(page.locator('.map.painted')).toBeAttached({ timeout: 40_000 });
  await quieten(page, '.camera-words,.zoom,.map-ring,.tooltip{display:none!important}');

  // What a page does when it is idle may still come: two pictures in a row are the same first.
  let before = '';
  await expect
    .poll(async () => {
      const last = before;
      before = (await page.locator('.figure > .map').screenshot()).toString('base64');
      return before === last;
    })
    .toBe(true);

  let worst = { difference: 0, where: '' };
  let places = 0;
  let bubbles = 0;
  for (const view of VIEWS) {
    await unhide(page);
    await show(page, site.url(view));
    await expect(page.locator('h1')).toHaveText(modelAt(view).headline);
    const painted = await picture(page, 'webgl');
    const drawn = await picture(page, 'svg');
    const spots = await placesOn(page);
    const model = modelAt(view);
    const isHatched = new Set(model.territories.filter(({ fill }) => fill.kind === 'missing').map(({ key }) => key));

    // On a border of a px either side is right, as it is for whoever points there.
    const differ = spots.filter(({ drawn: a, painted: b, isInside }) => isInside && a !== b);
    expect(differ, view).toEqual([]);
    places += spots.filter(({ isInside }) => isInside).length;

    const seen = new Set<string>();
    for (const { x, y, drawn: key, isInside } of spots) {
      if (key === null || !isInside) continue;
      const reach = isHatched.has(key) ? 7 : 1;
      const [a, b] = [hexOf(meanAt(drawn, x, y, reach)), hexOf(meanAt(painted, x, y, reach))];
      const difference = differenceSeen(a, b, 'normal');
      // A hatch runs through a square of 15 px in more or fewer lines, by where it begins.
      if (difference > worst.difference && !isHatched.has(key))
        worst = { difference, where: `${view} ${key} ${x},${y}: ${a} ${b}` };
      expect(difference, `${view} ${key} ${x},${y}: ${a} ${b}`).toBeLessThanOrEqual(
        isHatched.has(key) ? 6 : SAME_COLOUR,
      );
      seen.add(key);
    }
    // These places meet all but the smallest; these are met by their bubbles and call-outs.
    expect(seen.size, view).toBeGreaterThanOrEqual(model.territories.length - 4);

    const circles = await page.locator('.map > svg .map-bubbles circle').evaluateAll((all) => {
      const map = document.querySelector('.figure > .map')?.getBoundingClientRect();
      return all.map((circle) => {
        const { left, top, width } = circle.getBoundingClientRect();
        return { x: left + width / 2 - (map?.left ?? 0), y: top + width / 2 - (map?.top ?? 0), radius: width / 2 };
      });
    });
    for (const { x, y, radius } of circles) {
      // Of two that meet neither has an edge of its own there.
      const isAlone = circles.every((other) => {
        const apart = Math.hypot(other.x - x, other.y - y);
        return apart === 0 || apart > 1.5 * radius + other.radius;
      });
      if (radius < LEAST_RADIUS_PX || !isAlone) continue;
      const [a, b] = reachesOf([drawn, painted], x, y, radius);
      const centre = (reach: number[]) => [(reach[1]! - reach[0]!) / 2, (reach[3]! - reach[2]!) / 2] as const;
      const across = (reach: number[]) => reach.reduce((sum, one) => sum + one, 0) / 4;
      expect(Math.abs(across(a) - across(b)), `radius ${view} ${x},${y}`).toBeLessThanOrEqual(RADIUS_PX);
      expect(Math.hypot(centre(a)[0] - centre(b)[0], centre(a)[1] - centre(b)[1]), `centre ${view}`).toBeLessThanOrEqual(CENTRE_PX); // prettier-ignore
      bubbles += 1;
    }
  }
  expect(places).toBeGreaterThan(2_400);
  expect(bubbles).toBeGreaterThan(20);
  test.info().annotations.push({ type: 'worst ΔE', description: `${worst.difference.toFixed(2)} at ${worst.where}` });
  console.log(`worst ΔE ${worst.difference.toFixed(2)} at ${worst.where}; ${places} places, ${bubbles} bubbles`);
});

/** Who works with whom; then, chosen while the map is painted, where organisations are; one part of the country in dark. */
const RECORD_VIEWS = [
  { view: `en/map/?${AT}&layer=partnerships`, shows: '.records .arc', isInPlace: false },
  { view: `en/map/?${AT}&layer=organisations`, shows: '.records [data-cluster]', isInPlace: true },
  { view: 'ru/map/?layer=initiatives&at=1650,1150,3&theme=dark', shows: '.records [data-cluster]', isInPlace: false },
] as const;

/** Marks with what they reach, and places along arcs that nothing else covers, px from the map's corner. */
function recordsOn(page: Page) {
  return page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('.figure > .map')!.getBoundingClientRect();
    const isIn = ({ x, y }: { x: number; y: number }) => x > 30 && y > 30 && x < width - 30 && y < height - 30;
    const marks = [...document.querySelectorAll('.records :is(.shape, .end)')]
      .map((shape) => {
        const box = shape.getBoundingClientRect();
        return { x: box.left + box.width / 2 - left, y: box.top + box.height / 2 - top, reach: box.width / 2 };
      })
      .filter(isIn);
    const lines = [...document.querySelectorAll<SVGPathElement>('.arc .line')].map((line) => {
      const matrix = line.getScreenCTM()!;
      return Array.from({ length: 19 }, (_, i) => {
        const { x, y } = line.getPointAtLength((line.getTotalLength() * (i + 1)) / 20).matrixTransform(matrix);
        return { x: x - left, y: y - top };
      });
    });
    const along = lines.flatMap((line) =>
      line.filter((at) => isIn(at) && marks.every(({ x, y }) => Math.hypot(x - at.x, y - at.y) > 10)),
    );
    return { marks, along };
  });
}

test('records and partnerships, painted by both: places, sizes, colours', async ({ page, open, site }) => {
  test.setTimeout(120_000);
  let [marksSeen, arcsSeen] = [0, 0];
  for (const { view, shows, isInPlace } of RECORD_VIEWS) {
    if (isInPlace) {
      await unhide(page);
      await show(page, site.url(view));
    } else await open(view);
    await expect(page.locator('.map.painted')).toBeAttached({ timeout: 40_000 });
    await expect(page.locator(shows).first()).toBeAttached();
    // Painted, the SVG's own are not seen; they are still what one presses.
    await expect(page.locator('.records :is(.shape, .arc)').first()).toHaveCSS('opacity', '0');
    // Nor does the dot of a city's call-out stand on the mark that is painted there.
    await expect(page.locator('.camera-words .callout circle[visibility="hidden"]').first()).toBeAttached();
    await quieten(page, '.camera-words *,.zoom,.map-ring,.tooltip,.record-cluster text{visibility:hidden!important}');
    const painted = await picture(page, 'webgl');
    const drawn = await picture(page, 'svg');
    const { marks, along } = await recordsOn(page);
    for (const { x, y, reach } of marks) {
      const where = `${view} ${x.toFixed(1)},${y.toFixed(1)}`;
      const at = (pixels: Pixels) => hexOf(pixels.at(Math.round(x), Math.round(y)));
      expect(differenceSeen(at(drawn), at(painted), 'normal'), where).toBeLessThanOrEqual(SAME_COLOUR);
      const [a, b] = reachesOf([drawn, painted], x, y, reach);
      for (const [i, edge] of a.entries()) expect(Math.abs(edge - b[i]!), where).toBeLessThanOrEqual(RADIUS_PX);
      marksSeen += 1;
    }
    // A line of 2 px is nearly all edge: as a whole the same, each place nearly.
    const unlike = along.map(({ x, y }) => {
      const [a, b] = [drawn, painted].map((pixels) => hexOf(meanAt(pixels, Math.round(x), Math.round(y), 3)));
      return differenceSeen(a!, b!, 'normal');
    });
    expect(Math.max(0, ...unlike), view).toBeLessThanOrEqual(3 * SAME_COLOUR);
    if (unlike.length > 0)
      expect(unlike.reduce((sum, one) => sum + one, 0) / unlike.length, view).toBeLessThanOrEqual(SAME_COLOUR);
    arcsSeen += unlike.length;
  }
  expect(marksSeen).toBeGreaterThan(30);
  expect(arcsSeen).toBeGreaterThan(30);
});
