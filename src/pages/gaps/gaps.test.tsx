import { renderToString } from 'preact-render-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOf, fixtureSite, realSite, sourcesOf } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import type { Site } from '../../site/site.ts';
import { gapEntries } from './gapEntries.ts';
import { fieldMatrix, narrowFields } from './matrix.ts';
import { gapsPage } from './page.ts';
import { gapsStateOf } from './gapsState.ts';
import { GapsPage } from './Page.tsx';
import { registerState } from '../registers/registerPage.ts';

let site: Site;
beforeAll(() => {
  site = realSite();
});

test('a country that does not say what to cross has no such page', () => {
  expect(gapsPage.paths(fixtureSite())).toEqual([]);
  expect(gapsPage.paths(site)).toEqual(LANGUAGES.map((language) => `${language}/gaps/`));
});

describe('the list', () => {
  test.each(LANGUAGES)('%s: has every region once, a sentence each, the unknown last', (language) => {
    const entries = gapEntries(site.dataset, site.dataset.gapAxes!, site.locales[language]);
    expect(entries.map(({ region }) => region).sort()).toEqual(site.dataset.regions.map(({ id }) => id).sort());
    const unknown = entries.map(({ cell }) => cell === null);
    expect(unknown).toEqual(unknown.toSorted((a, b) => Number(a) - Number(b)));
    const none = site.locales[language].t('gaps.unasked');
    for (const { cell, sentence } of entries) expect(sentence.startsWith(none)).toBe(cell === null);
  });

  test('says the value, its unit and its place among those with one', () => {
    const entry = gapEntries(site.dataset, site.dataset.gapAxes!, site.locales.en).find(
      ({ region }) => region === 'KZ-39',
    );
    // Seven statements of Kostanay stand in needs.csv; its 49.04 researchers per 100,000 in Figure 4.
    expect(entry?.sentence.replaceAll('\u00a0', ' ')).toBe(
      'much asked (7 needs, 2nd of 15); some capacity (49.04 researchers per 100,000 inhabitants, 13th of 20)',
    );
  });
});

describe('field × region', () => {
  test('loses no record: each stands in every broad field that it names, or in none', () => {
    const { needs, organisations, initiatives } = site.registers;
    const { rows, columns } = fieldMatrix(site.dataset, site.registers);
    expect(columns.map(({ field }) => field.id)).toEqual(['1', '2', '3', '4', '5', '6']);
    const found = (pick: (row: (typeof rows)[number]) => readonly string[]) => new Set(rows.flatMap(pick));
    expect(found(({ cells }) => cells.flatMap((cell) => cell.needs.map(({ id }) => id))).size).toBe(needs.length);
    expect(found(({ cells }) => cells.flatMap((cell) => cell.organisations.map(({ id }) => id))).size).toBe(
      organisations.filter(({ region }) => region !== null).length,
    );
    expect(found((row) => row.initiatives.map(({ id }) => id)).size).toBe(initiatives.length);
  });

  test('has the spending that the bulletin prints: Abai on agricultural sciences, 2022', () => {
    const { rows, columns } = fieldMatrix(site.dataset, site.registers);
    const at = columns.findIndex(({ field }) => field.id === '4');
    expect(columns[at]?.spending?.year).toBe(2022);
    // Bulletin of 2022, table 9.
    expect(rows.find(({ region }) => region === 'KZ-10')?.cells[at]?.spending).toBeCloseTo(104.833, 3);
  });

  test('narrow fields have a record each, and all that name them', () => {
    const fields = narrowFields(site.dataset, site.registers);
    const named = site.registers.needs.flatMap((need) => need.fields).filter((id) => id.includes('.'));
    for (const id of named) expect(fields.map(({ field }) => field.id)).toContain(id);
    for (const { asked, able } of fields) expect(asked.length + able.length).toBeGreaterThan(0);
  });
});

test.each(LANGUAGES)('%s: the page has unique ids, no key of a message, and links that end in a record', (language) => {
  const sources = sourcesOf(site);
  const state = gapsStateOf(registerState(addressOf(`${language}/gaps/`), sources), sources);
  const html = renderToString(<GapsPage state={state} />);
  const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(html).not.toMatch(/\b(?:gaps|explore|finding)\.[a-z]+\./u);
  const records = new Set<string>(
    [...site.registers.needs, ...site.registers.organisations, ...site.registers.initiatives].map(({ id }) => id),
  );
  const places = new Set<string>(site.dataset.regions.map(({ id }) => id));
  const fragments = [...html.matchAll(/\/(?:needs|organisations|initiatives)\/#([^"]+)"/gu)].map(([, to]) => to ?? '');
  expect(fragments.length).toBeGreaterThan(100);
  for (const fragment of fragments) expect(records.has(fragment) || places.has(fragment)).toBe(true);
});
