import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { addressOf, fixtureSite, realSite, sourcesOf } from '../../../tests/support/sites.ts';
import { gapsOf } from '../../domain/gaps.ts';
import { LANGUAGES } from '../../domain/types.ts';
import type { Site } from '../../site/site.ts';
import { registerState } from '../registers/registerPage.ts';
import { gapsPage } from './page.ts';
import { gapsLead, GapsPage } from './Page.tsx';

const site = realSite();

function htmlOf(of: Site, language: (typeof LANGUAGES)[number]): string {
  const state = registerState(addressOf(`${language}/gaps/`), sourcesOf(of));
  return renderToString(<GapsPage state={{ ...state, gaps: gapsOf(of.dataset, of.registers) }} />);
}

test('the page stands where a country has stated needs and fields', () => {
  for (const of of [fixtureSite(), site]) {
    expect(gapsPage.paths(of)).toEqual(LANGUAGES.map((language) => `${language}/gaps/`));
  }
  const { registers } = site;
  expect(gapsPage.paths({ ...site, registers: { ...registers, needs: [] } })).toEqual([]);
});

test('the finding counts pairs, not regions against each other', () => {
  const lead = gapsLead({ gaps: gapsOf(site.dataset, site.registers), locale: site.locales.en });
  expect(lead).toContain('Stated needs found: 34, of 13 regions.');
  expect(lead).toContain('Nobody was found who could: 3.');
});

describe.each(LANGUAGES)('%s', (language) => {
  const html = htmlOf(site, language);

  test('has unique ids, links that end in a record or on the page, no key of a message', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of html.matchAll(/ href="#([^"]+)"/gu)) expect(ids).toContain(to);
    expect(html).not.toMatch(/\b(?:gaps|explore|finding|common)\.[a-z]+\./u);
    const records = new Set<string>(
      [...site.registers.needs, ...site.registers.organisations, ...site.registers.initiatives].map(({ id }) => id),
    );
    const places = new Set<string>(site.dataset.regions.map(({ id }) => id));
    const fragments = [...html.matchAll(/\/(?:needs|organisations|initiatives)\/#([^"]+)"/gu)].map(
      ([, to]) => to ?? '',
    );
    expect(fragments.length).toBeGreaterThan(100);
    for (const fragment of fragments) expect(records.has(fragment) || places.has(fragment), fragment).toBe(true);
  });

  test('every cell says its answer in words, and every stated need is a link', () => {
    expect(html.match(/data-answer=/gu)).toHaveLength(20 * 6);
    for (const { id } of site.registers.needs) expect(html).toContain(`/needs/#${id}"`);
  });

  test('ranks no region: neither places nor ties', () => {
    expect(html).not.toMatch(/\d-орын|-е место|joint \d|\d(?:st|nd|rd|th)\b|of 15/u);
  });
});

test('the invented country has its own page, with what is stated for all of it apart', () => {
  expect(htmlOf(fixtureSite(), 'en')).toContain('#national-energy');
});
