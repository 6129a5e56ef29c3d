/** Pictures and sentences of the registers' pages: whole in any program, and with the numbers of the registers. */
import { describe, expect, test } from 'vitest';
import { documentOf, fileAt, pageAt } from '../../../../tests/support/documents.tsx';
import { realSite } from '../../../../tests/support/sites.ts';
import { elementsOf, parseXml } from '../../../../tests/support/xml.ts';
import { gapsOf } from '../../../domain/gaps.ts';
import { LANGUAGES } from '../../../domain/types.ts';
import { written } from '../../../export/picture.tsx';
import { PICTURE_PX, SQUARE_PX, type PictureSize } from '../../../export/PictureFrame.tsx';
import { answerOf, NO_FILTER, type Filter } from '../../../records/filter/filter.ts';
import { SHARED_FILE } from '../../share/sharedFile.ts';
import { leadingRegions } from './countedChoices.ts';
import { registerPicture } from './registerPicture.tsx';
import { registerSentences } from './registerSentences.ts';
import { shownRecords } from './shownRecords.ts';
import type { RegisterFile } from './types.ts';

const site = realSite();
const { registers, dataset } = site;
const REGISTERS = [
  ['needs', registers.needs.map(({ regions, kind }) => ({ regions, first: kind }))],
  ['initiatives', registers.initiatives.map(({ regions, stage }) => ({ regions, first: stage }))],
  [
    'organisations',
    registers.organisations.map(({ region, kind }) => ({ regions: region === null ? [] : [region], first: kind })),
  ],
] as const;
const SIZES = [PICTURE_PX, SQUARE_PX];

const sharedAt = (path: string) => JSON.parse(fileAt(path, SHARED_FILE)) as RegisterFile;

/** The page as its script leaves it: what the filter does not find is hidden. */
function filtered(path: string, { chosen }: Filter): Document {
  const page = documentOf(pageAt(path).documentElement.outerHTML);
  const asked = Object.entries(chosen).map(([key, value]) => answerOf(key, value));
  for (const record of page.querySelectorAll('[data-record]')) {
    const answers = (record.getAttribute('data-answers') ?? '').split(' ');
    record.toggleAttribute('hidden', !asked.every((answer) => answers.includes(answer)));
  }
  return page;
}

function recordsAt(path: string, filter: Filter) {
  const { records, language } = sharedAt(path);
  if (records === null) throw new Error(`${path} shows no records`);
  return { told: records.told[language], filter, shown: shownRecords(filtered(path, filter), records.names) };
}

function draw(path: string, filter: Filter | null, size: PictureSize): string {
  const { language, drawn } = sharedAt(path);
  const records = filter === null ? null : recordsAt(path, filter);
  const url = `https://academy.example/${path}`;
  return written(registerPicture(drawn, records, site.locales[language], site.geography, { url, size }));
}

const textsOf = (svg: string) =>
  elementsOf(parseXml(svg))
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

function sayIn(path: string, filter: Filter): readonly string[] {
  const { told, shown } = recordsAt(path, filter);
  return registerSentences(told, site.locales[sharedAt(path).language], filter, shown);
}

describe.each(REGISTERS)('%s', (page, records) => {
  const countIn = (region: string) => records.filter(({ regions }) => regions.includes(region as never)).length;

  test.each(LANGUAGES)('%s: the picture stands alone and has the number of each region', (language) => {
    for (const size of SIZES) {
      const svg = draw(`${language}/${page}/`, NO_FILTER, size);
      const elements = elementsOf(parseXml(svg));
      expect(svg).not.toMatch(/var\(|--\w|NaN|undefined|Infinity|\[object| style="/u);
      expect(svg.match(/(?:href|src)=|url\((?!#)|@import|<script/gu)).toBeNull();
      expect(elements[0]?.attributes.get('viewBox')).toBe(`0 0 ${size.width} ${size.height}`);
      for (const { id } of dataset.regions) {
        expect(elements.some(({ attributes }) => attributes.get('data-region') === id)).toBe(true);
        const count = countIn(id);
        const { label = '', abbreviation = '' } = site.locales[language].texts.regions[id] ?? {};
        const names = [label, ...abbreviation.split(';')].filter((name) => name !== '');
        // The number stands under the name, or in the circle beside it.
        const said = textsOf(svg).find((text) => names.some((name) => new RegExp(`^${name}\\d*$`, 'u').test(text)));
        if (count > 0) expect(said, `${id} in ${page}`).toBeDefined();
        expect([String(count), '', undefined]).toContain(said?.replace(/^\D+/u, ''));
      }
      const circled = elements.filter(({ attributes }) => attributes.get('fill-opacity') === '.82');
      expect(circled).toHaveLength(dataset.regions.filter(({ id }) => countIn(id) > 0).length);
      expect(svg).toContain(`https://academy.example/${language}/${page}/`);
    }
  });

  test('a filter leaves its own records in picture and sentences', () => {
    const region = 'KZ-47';
    const left = records.filter(({ regions }) => regions.includes(region as never));
    const filter = { chosen: { region }, words: '' };
    const [first = '', second = ''] = sayIn(`en/${page}/`, filter);
    expect(first).toMatch(new RegExp(`\\b${left.length} records? of ${records.length}\\b`, 'u'));
    const kinds = new Map<string, number>();
    for (const { first: kind } of left) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (page !== 'initiatives' && kinds.size > 1)
      expect(numbersAfterDash(second)).toEqual([...kinds.values()].toSorted((a, b) => b - a));
    const texts = textsOf(draw(`en/${page}/`, filter, PICTURE_PX));
    expect(texts.join(' ')).toContain(`of ${records.length}`);
    const near = new Set(left.flatMap(({ regions }) => regions as readonly string[]));
    const svg = draw(`en/${page}/`, filter, SQUARE_PX);
    const circled = elementsOf(parseXml(svg)).filter(({ attributes }) => attributes.get('fill-opacity') === '.82');
    expect(circled).toHaveLength(near.size);
  });

  test.each(LANGUAGES)('%s: three sentences or more, each with its source before the stop', (language) => {
    const sentences = sayIn(`${language}/${page}/`, NO_FILTER);
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    for (const sentence of sentences) expect(sentence).toMatch(/\)\.$/u);
  });
});

/** '(kind): university – 2, company – 1 (source: …)' → [2, 1] */
function numbersAfterDash(sentence: string): readonly number[] {
  return [...sentence.replace(/\([^()]*\)\.$/u, '').matchAll(/– (\d+)(?=,|\s*$)/gu)].map(([, number]) =>
    Number(number),
  );
}

test('nothing found: said in words, and no region has a number', () => {
  const filter = { chosen: { region: 'KZ-47', kind: 'nothing-of-the-kind' }, words: '' };
  expect(sayIn('en/needs/', filter)[0]).toContain(`0 records of ${registers.needs.length}`);
  const elements = elementsOf(parseXml(draw('en/needs/', filter, PICTURE_PX)));
  expect(elements.filter(({ attributes }) => attributes.get('fill-opacity') === '.82')).toEqual([]);
});

test('what is outside of the regions is none of them', () => {
  const filter = { chosen: { kind: 'company' }, words: '' };
  const companies = registers.organisations.filter(({ kind }) => kind === 'company');
  const regions = new Set(companies.flatMap(({ region }) => region ?? []));
  expect(companies.some(({ region }) => region === null)).toBe(true);
  const said = sayIn('en/organisations/', filter);
  expect(said[0]?.replaceAll('\u00a0', ' ')).toContain(`(kind – company): ${companies.length} records of`);
  expect(said[0]).toMatch(new RegExp(`in\\s${regions.size}\\sregions`, 'u'));
  expect(said.join(' ')).not.toContain('Outside the regions');
  expect(textsOf(draw('en/organisations/', filter, PICTURE_PX)).join(' ')).toMatch(
    /Outside the regions: 1$|Outside the regions: 1 /u,
  );
});

test.each([
  ['ru/needs/', 'only=region.kz-47,kind.stated&q=%D1%83%D0%BD%D0%B8%D0%B2%D0%B5%D1%80%D1%81%D0%B8%D1%82%D0%B5%D1%82'],
  ['kk/organisations/', 'only=kind.university,field.2,sureness.whole'],
])('the address of %s with a filter stands whole in its picture', (path, search) => {
  const { language, drawn } = sharedAt(path);
  const url = `https://academy.example/science/${path}?${search}`;
  for (const size of SIZES) {
    const svg = written(
      registerPicture(drawn, recordsAt(path, NO_FILTER), site.locales[language], site.geography, { url, size }),
    );
    expect(textsOf(svg).some((text) => text.endsWith(decodeURIComponent(url)))).toBe(true);
  }
});

describe('the regions that are named first', () => {
  const counted = (...counts: readonly number[]) =>
    counts.map((count, at) => ({ value: `R${at}`, label: `R${at}`, count }));
  const leading = (...counts: readonly number[]) => leadingRegions(counted(...counts)).map(({ count }) => count);

  test('at most five, none of equals without the others, none where all are equal', () => {
    expect(leading(9, 8, 7, 6, 5, 4, 3)).toEqual([9, 8, 7, 6, 5]);
    expect(leading(9, 8, 7, 5, 5, 5, 3)).toEqual([9, 8, 7]);
    expect(leading(3, 1, 1, 1, 1, 1, 1)).toEqual([3]);
    expect(leading(1, 1, 1)).toEqual([]);
    expect(leading()).toEqual([]);
  });
});

test('the short word of a year keeps its full stop', () => {
  expect(sayIn('ru/initiatives/', NO_FILTER)[0]).toMatch(/20\d\d\sг\.\s\(/u);
});

describe('what is asked and who could do it', () => {
  test.each(LANGUAGES)('%s: the picture is the table, a sign a cell', (language) => {
    const gaps = gapsOf(dataset, registers);
    for (const size of SIZES) {
      const svg = draw(`${language}/gaps/`, null, size);
      const elements = elementsOf(parseXml(svg));
      const texts = textsOf(svg);
      const cells = gaps.rows.flatMap((row) => row.cells);
      for (const { region } of gaps.rows) expect(texts).toContain(site.locales[language].texts.regions[region]?.label);
      // One more of each stands in the key.
      const boxes = elements.filter(({ name, attributes }) => name === 'rect' && attributes.get('rx') === '3');
      expect(boxes).toHaveLength(cells.filter(({ answer }) => answer === 'unmet').length + 1);
      expect(texts.filter((text) => text === '✓')).toHaveLength(
        cells.filter(({ answer }) => answer === 'met').length + 1,
      );
      const rings = elements.filter(({ name }) => name === 'circle');
      expect(rings).toHaveLength(cells.filter(({ answer }) => answer === 'unasked').length + 1);
    }
  });

  test('three sentences; the pairs that nobody answers are named', () => {
    const { words } = sharedAt('en/gaps/');
    expect(words.en.sentences).toHaveLength(3);
    const unmet = gapsOf(dataset, registers).rows.filter(({ cells }) => cells.some(({ answer }) => answer === 'unmet'));
    for (const { region } of unmet)
      expect(words.en.sentences.at(-1)).toContain(site.locales.en.texts.regions[region]?.short);
  });
});
