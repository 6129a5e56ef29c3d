import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fixtureSite, indicator, region, viewOf } from '../../../tests/support/sites.ts';
import type { IndicatorId, Language } from '../../domain/types.ts';
import { figureTexts } from '../../i18n/figureTexts.ts';
import type { Texts } from '../../i18n/texts.ts';
import { exploreState } from './exploreState.ts';
import type { Site } from '../../site/site.ts';
import { createController, type Controller } from './controller.ts';
import type { Files } from './files.ts';
import type { Figures } from './loadedFigures.ts';
import * as rareMaps from './rareMaps.ts';
import type { LoadedLayer } from './types.ts';

const SITE_URL = 'https://science.example/map/';
const FIRST = 'lab-spending-per-head';
const [SLOW, OTHER] = [indicator('lab-spending'), indicator('inventions')];

let site: Site;
beforeAll(() => {
  site = fixtureSite();
});

/** Files that answer when the test says so. */
class SlowFiles implements Files {
  readonly asked: string[] = [];
  readonly #waiting = new Map<string, { done: () => void; fail: (error: Error) => void }>();

  #ask<T>(name: string, answer: () => T): Promise<T> {
    this.asked.push(name);
    return new Promise((resolve, reject) => {
      this.#waiting.set(name, { done: () => resolve(answer()), fail: reject });
    });
  }

  async answer(name: string): Promise<void> {
    this.#waiting.get(name)?.done();
    await settled();
  }

  async fail(name: string): Promise<void> {
    this.#waiting.get(name)?.fail(new Error(`503 for ${name}`));
    await settled();
  }

  readonly figures = (id: IndicatorId, language: Language): Promise<Figures> =>
    this.#ask(language === 'en' ? id : `${language}/${id}`, () => {
      const series = site.dataset.series.get(id)!;
      const own = site.dataset.indicators.find((one) => one.id === id)!;
      return {
        series,
        texts: figureTexts(site.locales[language].texts, own, series),
        rareMaps: series.records === undefined ? null : rareMaps,
      };
    });
  readonly texts = (language: Language): Promise<Texts> => this.#ask(language, () => site.locales[language].texts);
  readonly places = () => this.#ask('places', () => ({ borders: [], districts: [], towns: [] }));
  readonly searchWords = () => this.#ask('search', () => ({}));
  readonly rareMaps = () => Promise.resolve(rareMaps);
  readonly catalogue = () => Promise.reject(new Error('not asked for'));
  readonly registers = () => Promise.reject(new Error('not asked for'));
  readonly shareTexts = () => Promise.reject(new Error('not asked for'));
  readonly layer = (language: Language) =>
    this.#ask(language === 'en' ? 'layer' : `${language}/layer`, (): LoadedLayer => ({
      texts: { language, messages: site.locales[language].texts.messages },
      registers: site.registers,
      towns: {},
      reservedBy: () => () => [],
      Layer: () => null,
    }));
}

/** Everything that waits only for what is there already. */
const settled = () => new Promise<void>((done) => setTimeout(done));

/** A history as a window has it: `here` is what the address bar shows. */
class History {
  readonly entries: string[] = [`${SITE_URL}en/map/`];
  get here(): string {
    return this.entries.at(-1)!;
  }
  readonly push = (url: string) => void this.entries.push(url);
  readonly replace = (url: string) => void this.entries.splice(-1, 1, url);
  readonly current = () => this.here;
  readonly loadIfTranslated = () => false;
  readonly hasMoved = () => true;
  readonly copy = (text: string) => (text.includes('?r=') ? Promise.reject(new Error('denied')) : Promise.resolve());
}

let files: SlowFiles;
let history: History;
let controller: Controller;
const state = () => controller.store.getState();
const problemKeys = () => state().problems.map(({ key }) => key);

beforeEach(() => {
  files = new SlowFiles();
  history = new History();
  const start = exploreState(site, viewOf(site), '../');
  const loaded = { ...site.dataset, series: new Map([[indicator(FIRST), site.dataset.series.get(indicator(FIRST))!]]) };
  controller = createController(files, { ...start, dataset: loaded }, history, SITE_URL);
});

describe('choosing another indicator', () => {
  test('loads its figures first; page and address then change together', async () => {
    controller.actions.go({ indicator: SLOW });
    await settled();
    expect(state().view.indicator).toBe(FIRST);
    expect(history.entries).toHaveLength(1);
    await files.answer(SLOW);
    expect(state().model.title).toBe('Laboratory spending');
    expect(history.entries).toEqual([`${SITE_URL}en/map/`, `${SITE_URL}en/map/lab-spending/`]);
    expect(state().root).toBe('../../../');
  });

  test('asks for each file once', async () => {
    controller.actions.go({ indicator: SLOW });
    await files.answer(SLOW);
    controller.actions.go({ indicator: indicator(FIRST) });
    controller.actions.go({ indicator: SLOW });
    await settled();
    expect(files.asked).toEqual([SLOW]);
  });

  test('a slow answer never overtakes a later choice', async () => {
    controller.actions.go({ indicator: SLOW });
    controller.actions.go({ indicator: OTHER });
    await files.answer(OTHER);
    await files.answer(SLOW);
    expect(state().view.indicator).toBe(OTHER);
    expect(history.entries).toEqual([`${SITE_URL}en/map/`, `${SITE_URL}en/map/inventions/`]);
  });

  test('nor does its failure', async () => {
    controller.actions.go({ indicator: SLOW });
    controller.actions.go({ indicator: OTHER });
    await files.answer(OTHER);
    await files.fail(SLOW);
    expect(state().problems).toEqual([]);
  });

  test('a pin set while figures load does not undo the choice, and one can go back before it', async () => {
    controller.actions.go({ indicator: SLOW });
    controller.actions.togglePin(region('XA-1'));
    controller.actions.togglePin(region('XA-2'));
    await files.answer(SLOW);
    expect(state().view).toMatchObject({ indicator: SLOW, pinned: ['XA-1', 'XA-2'] });
    expect(history.entries).toEqual([`${SITE_URL}en/map/`, `${SITE_URL}en/map/lab-spending/?r=XA-1,XA-2`]);
  });
});

describe('when figures cannot be had', () => {
  test('the page stays as it was and says so; trying again mends it', async () => {
    const before = state().model;
    controller.actions.go({ indicator: SLOW });
    await files.fail(SLOW);
    expect(state().model).toBe(before);
    expect(state().problems).toEqual([
      { key: 'data-not-loaded', at: SLOW, got: expect.stringContaining('503') as string },
    ]);
    expect(history.entries).toHaveLength(1);

    controller.actions.retry();
    await files.fail(SLOW);
    expect(problemKeys()).toEqual(['data-not-loaded']);
    controller.actions.retry();
    await files.answer(SLOW);
    expect(state()).toMatchObject({ view: { indicator: SLOW }, problems: [] });
    expect(history.entries).toHaveLength(2);
  });

  test('a choice that can be shown clears the message; there is nothing more to try again', async () => {
    controller.actions.go({ indicator: SLOW });
    await files.fail(SLOW);
    controller.actions.go({ year: 2021 });
    await settled();
    expect(state().problems).toEqual([]);
    expect(state().view).toMatchObject({ indicator: FIRST, year: 2021 });
    controller.actions.retry();
    await settled();
    expect(files.asked).toEqual([SLOW]);
  });

  test('the words of a language likewise', async () => {
    controller.actions.go({ language: 'kk' });
    await files.fail('kk');
    expect(state().locale.texts.language).toBe('en');
    expect(problemKeys()).toEqual(['data-not-loaded']);
    controller.actions.retry();
    await files.answer('kk');
    await files.answer(`kk/${FIRST}`);
    expect(state().locale.texts.language).toBe('kk');
  });

  test('the visitor can close the message', async () => {
    controller.actions.go({ indicator: SLOW });
    await files.fail(SLOW);
    controller.actions.dismissProblems();
    expect(state().problems).toEqual([]);
  });
});

describe('a layer of records', () => {
  test('the map does not wait for it: view and address change, the records follow', async () => {
    controller.actions.go({ layer: 'organisations' });
    await settled();
    expect(history.here).toBe(`${SITE_URL}en/map/?layer=organisations`);
    expect(state().layer).toBeNull();
    await files.answer('layer');
    expect(state().layer?.registers).toBe(site.registers);
    controller.actions.go({ layer: 'initiatives' });
    await settled();
    expect(files.asked).toEqual(['layer']);
  });

  test('when it cannot be had, the rest is shown, it is said once, and trying again mends it', async () => {
    controller.actions.go({ layer: 'initiatives' });
    controller.actions.togglePin(region('XA-1'));
    await settled();
    await files.fail('layer');
    expect(state().view).toMatchObject({ layer: 'initiatives', pinned: ['XA-1'] });
    expect(state().problems).toEqual([{ key: 'partly-loaded', at: 'layer', got: 'Initiatives' }]);
    controller.actions.retry();
    await settled();
    expect(state().problems).toEqual([]);
    await files.answer('layer');
    expect(state().layer).not.toBeNull();
    expect(state().problems).toEqual([]);
  });

  test('speaks the language of the page, and changes it with the page', async () => {
    controller.actions.go({ layer: 'initiatives' });
    await files.answer('layer');
    controller.actions.go({ language: 'ru' });
    for (const name of ['ru', `ru/${FIRST}`]) await files.answer(name);
    expect(state().locale.texts.language).toBe('en');
    expect(state().layer?.texts.language).toBe('en');
    await files.answer('ru/layer');
    expect(state().locale.texts.language).toBe('ru');
    expect(state().layer?.texts.language).toBe('ru');
  });

  test('that comes in a language which was left meanwhile is asked for in the new one', async () => {
    controller.actions.go({ layer: 'initiatives' });
    await settled();
    controller.actions.go({ language: 'ru' });
    for (const name of ['ru', `ru/${FIRST}`, 'layer']) await files.answer(name);
    expect(state().locale.texts.language).toBe('ru');
    expect(state().layer).toBeNull();
    await files.answer('ru/layer');
    expect(state().layer?.texts.language).toBe('ru');
  });

  test('that nobody wants any more when it fails is not mourned', async () => {
    controller.actions.go({ layer: 'initiatives' });
    await settled();
    controller.actions.go({ layer: null });
    await settled();
    await files.fail('layer');
    expect(state().problems).toEqual([]);
  });
});

describe('the address', () => {
  test('gets a new entry for a choice, and none for a pin, a region left out or a theme', async () => {
    controller.actions.go({ year: 2021 });
    await settled();
    controller.actions.togglePin(region('XA-1'));
    await settled();
    controller.actions.toggleWithout(region('XA-6'));
    await settled();
    controller.actions.go({ theme: 'dark' }, 'replace');
    await settled();
    expect(history.entries).toEqual([
      `${SITE_URL}en/map/`,
      `${SITE_URL}en/map/lab-spending-per-head/2021/?r=XA-1&without=XA-6&theme=dark`,
    ]);
  });

  test('leads: going back shows what it says, without a new entry', async () => {
    await controller.followAddress('/map/en/map/lab-spending-per-head/2020/', '?r=XA-5');
    expect(state().view).toMatchObject({ year: 2020, pinned: ['XA-5'] });
    expect(history.entries).toHaveLength(1);
  });

  test('of no page leads to the nearest year, which says so and does not keep it', async () => {
    await controller.followAddress('/map/en/map/lab-spending-per-head/2020/', '?r=XA-5&asked=1990');
    expect(state().problems).toEqual([{ key: 'no-such-year', at: 'asked', got: '1990' }]);
    expect(history.entries).toEqual([`${SITE_URL}en/map/lab-spending-per-head/2020/?r=XA-5`]);
  });

  test('holds the beginning of many words, which is said when they are typed and not again', async () => {
    const words = 'балық шаруашылығының ғылыми-зерттеу орталығы';
    controller.actions.go({ words }, 'replace');
    await settled();
    expect(problemKeys()).toEqual(['words-cut']);
    expect(history.here.slice(SITE_URL.length).length).toBeLessThanOrEqual(200);
    expect(state().view.words).toBe(words);
    controller.actions.togglePin(region('XA-1'));
    await settled();
    expect(problemKeys()).toEqual([]);
  });

  test('with faults shows what of it could be used, and says the rest', async () => {
    await controller.followAddress('/map/en/', '?k=999&r=XA-1,ZZ-9&utm_source=mail');
    expect(state().view).toMatchObject({ classCount: 5, pinned: ['XA-1'] });
    expect(problemKeys().sort()).toEqual(['bad-class-count', 'unknown-region']);
  });

  test('is copied as it stands; a refusal is an answer, not an error', async () => {
    expect(await controller.actions.copyLink()).toBe(true);
    controller.actions.togglePin(region('XA-1'));
    await settled();
    expect(await controller.actions.copyLink()).toBe(false);
  });
});

test('another language keeps the view, in its own words', async () => {
  controller.actions.togglePin(region('XA-3'));
  controller.actions.go({ language: 'ru' });
  await files.answer('ru');
  await files.answer(`ru/${FIRST}`);
  expect(state().view).toMatchObject({ language: 'ru', pinned: ['XA-3'] });
  expect(state().model.headline).toMatch(/^[А-ЯЁ]/u);
  expect(history.here).toBe(`${SITE_URL}ru/map/?r=XA-3`);
});

test('a seventh pin is refused with a message; the six stay', async () => {
  const ids = site.context.regions;
  for (const id of ids) controller.actions.togglePin(id);
  await settled();
  expect(state().view.pinned).toEqual(ids.slice(0, 6));
  expect(state().problems).toEqual([{ key: 'too-many-regions', at: 'r', got: ids[6] }]);
});

test('a year that the other indicator lacks is the nearest that it has, and is said', async () => {
  const { context } = state();
  const shorter = context.indicators.map((one) =>
    one.id === SLOW ? { ...one, years: [2021, 2022], latestYear: 2022 } : one,
  );
  controller = createController(
    files,
    { ...state(), context: { ...context, indicators: shorter }, view: { ...state().view, year: 2020 } },
    history,
    SITE_URL,
  );
  controller.actions.go({ indicator: SLOW });
  await files.answer(SLOW);
  expect(state().view.year).toBe(2021);
  expect(problemKeys()).toEqual(['no-such-year']);
});

describe('a step', () => {
  const ids = () => site.dataset.indicators.filter(({ years }) => years.length > 0).map(({ id }) => id);
  const after = (steps: number) => ids().at((ids().indexOf(indicator(FIRST)) + steps) % ids().length)!;

  test('goes on from what was last asked for: two quick presses lead two further, and back', async () => {
    controller.actions.step('next');
    controller.actions.step('next');
    await files.answer(after(2));
    expect(state().view.indicator).toBe(after(2));
    expect(history.entries).toHaveLength(2);

    controller.actions.step('previous');
    await files.answer(after(1));
    expect(state().view.indicator).toBe(after(1));
  });
});

test('two choices in one frame are two steps; what is pinned in the same frame replaces the last', async () => {
  const files = [SLOW, OTHER].map((id) => [id, site.dataset.series.get(id)!] as const);
  const start = state();
  const dataset = { ...start.dataset, series: new Map([...start.dataset.series, ...files]) };
  controller = createController(new SlowFiles(), { ...start, dataset }, history, SITE_URL);
  controller.actions.go({ indicator: SLOW });
  controller.actions.go({ indicator: OTHER });
  controller.actions.togglePin(region('XA-1'));
  await settled();
  expect(state().view).toMatchObject({ indicator: OTHER, pinned: ['XA-1'] });
  expect(history.entries.slice(1)).toEqual([`${SITE_URL}en/map/lab-spending/`, `${SITE_URL}en/map/inventions/?r=XA-1`]);
});
