import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { allViews, fixtureSite, realSite, viewOf } from '../../../tests/support/sites.ts';
import { LANGUAGES, type ProblemKey } from '../../domain/types.ts';
import { exploreState } from './exploreState.ts';
import { fixtureState } from '../../site/gallery/galleryPage.tsx';
import { galleryFixtures } from '../../site/gallery/fixtures.ts';
import type { Site } from '../../site/site.ts';
import { linksOf } from './links.ts';
import { ExplorePage } from './Page.tsx';
import type { ExploreActions, ExploreState } from './types.ts';

const nothing = () => undefined;
const ACTIONS: ExploreActions = {
  go: nothing,
  step: nothing,
  togglePin: nothing,
  toggleWithout: nothing,
  dismissProblems: nothing,
  retry: nothing,
  copyLink: () => Promise.resolve(true),
  places: () => Promise.resolve({ borders: [], districts: [], towns: [] }),
  layer: () => Promise.reject(new Error('not asked for')),
  speaking: () => Promise.reject(new Error('not asked for')),
  searchWords: () => Promise.resolve({}),
};
const draw = (state: ExploreState, actions: ExploreActions | null = null) =>
  renderToString(<ExplorePage page={{ state, links: linksOf(state), actions }} />);

let site: Site;
let fixture: Site;
beforeAll(() => {
  site = realSite();
  fixture = fixtureSite();
});

describe('the explore page', () => {
  test('is the same with and without what a visitor can do: hydration changes nothing', () => {
    for (const of of [site, fixture]) {
      for (const view of allViews(of, ['kk']).slice(0, 40)) {
        const state = exploreState(of, view, '../');
        expect(draw(state, ACTIONS)).toBe(draw(state));
      }
    }
    for (const fixtureCase of galleryFixtures(fixture)) {
      const state = fixtureState(fixture, fixtureCase);
      expect(draw(state, ACTIONS)).toBe(draw(state));
    }
  });

  test('has no style attribute, no handler in the markup, no empty link and no id twice', () => {
    for (const language of LANGUAGES) {
      const html = draw(exploreState(site, viewOf(site, {}, language), '../'));
      expect(html).not.toMatch(/ style=| on\w+=|href=""|undefined|NaN|\[object/u);
      const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('says the finding once as heading and once as text alternative, and shows all 20 with year and status', () => {
    const state = exploreState(site, viewOf(site, {}, 'ru'), '../');
    const html = draw(state);
    const { headline, rows } = state.model;
    // What the row above the map says already is hidden from the eye only.
    expect(/<h1>(.*?)<\/h1>/su.exec(html)?.[1]?.replace(/<[^>]*>/gu, '')).toBe(headline);
    expect(html).toContain(`aria-label="${headline}"`);
    for (const { region, name, valueText } of rows) {
      const row = new RegExp(`<tr data-row="${region}".*?</tr>`, 'su').exec(html)?.[0] ?? '';
      expect(row).toContain(name);
      expect(row).toContain(valueText);
      expect(row).toContain('2024');
    }
    expect(html.match(/data-row=/gu)).toHaveLength(20);
  });

  test('without scripts every number leads to its source: each link to a fragment has its target', () => {
    for (const view of [
      viewOf(site),
      viewOf(site, { indicator: 'publications' }),
      viewOf(site, { indicator: 'rd-intensity', year: 2016 }),
    ]) {
      const html = draw(exploreState(site, view, '../'));
      const ids = new Set([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id));
      for (const [, target] of html.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target);
      for (const [, target] of html.matchAll(/aria-labelledby="([^"]+)"/gu)) expect(ids).toContain(target);
    }
  });

  test('shows the country alone where no region has a value: its years as bars, what is known, no empty map or table', () => {
    const view = viewOf(site, { indicator: 'publications', year: 2023 }, 'ru');
    const state = exploreState(site, view, '../');
    const html = draw(state);
    expect(html).not.toMatch(/<figure|class="ranking"|data-row=/u);
    const bars = [...html.matchAll(/<rect width="([\d.]+)"/gu)].map(([, width]) => Number(width));
    const values = [...(site.dataset.series.get(view.indicator)?.national.values() ?? [])]
      .flatMap((row) => (row.kind === 'value' ? [row.value] : []))
      .reverse();
    const most = Math.max(...values);
    expect(bars).toEqual(values.map((value) => Number(((value / most) * 100).toFixed(1))));
    expect(html).toMatch(/aria-current="page"[^>]*>2023</u);
    for (const note of state.model.alone?.known ?? []) expect(html).toContain(note.replaceAll('&', '&amp;'));
  });

  test('escapes what comes from files', () => {
    const state = exploreState(fixture, viewOf(fixture), '../');
    const texts = {
      ...state.locale.texts,
      site: { ...state.locale.texts.site, title: '<b>"R&D"</b>', dataLicence: '<script>' },
    };
    const html = draw({ ...state, locale: { ...state.locale, texts } });
    expect(html).not.toMatch(/<b>|<script>/u);
    expect(html).toContain('&lt;b>');
  });

  test('says problems in words, and offers to try again only where that may help', () => {
    const state = exploreState(fixture, viewOf(fixture), '../');
    const withProblem = (key: ProblemKey) => draw({ ...state, problems: [{ key, at: 'k', got: '<999>' }] });
    expect(withProblem('bad-number')).toContain('&lt;999>');
    expect(withProblem('bad-number')).not.toContain('Try again');
    expect(withProblem('data-not-loaded')).toContain('Try again');
    expect(draw(state)).not.toContain('class="notice"');
  });

  test('marks the section, the topic, the chosen indicator, year and language for all who listen', () => {
    const html = draw(exploreState(fixture, viewOf(fixture, { year: 2021 }), '../'));
    expect(html.match(/aria-current="page"/gu)).toHaveLength(3);
    // The language.
    expect(html.match(/aria-current="true"/gu)).toHaveLength(1);
    expect(html).toContain('aria-valuetext="2021"');
  });
});
