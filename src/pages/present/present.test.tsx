import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { documentOf, pageAt, wordsIn, wordsOf } from '../../../tests/support/documents.tsx';
import { fixtureSite, realSite, region } from '../../../tests/support/sites.ts';
import { withCountedRecords } from '../../domain/countedRecords.ts';
import { silentFor } from '../../domain/silentInitiatives.ts';
import { LANGUAGES, type Language } from '../../domain/types.ts';
import { createLocale } from '../../i18n/locale.ts';
import { describeMap } from '../../map/describeMap.ts';
import { NO_DECISION, stepOf, type Meeting } from '../../meeting/meeting.ts';
import { readStep } from '../../meeting/stepAddress.ts';
import { registerOf } from '../../records/register.ts';
import { documentsOf } from '../documents.ts';
import { allFigures, readAllFigures, type AllFiguresFile } from '../compare/files.ts';
import { REGISTRY } from '../registry.ts';
import { createSheets, type RegionSheets } from '../region/sheets.ts';
import { meetingTexts } from './files.ts';
import { readyMeetings, READY_IDS } from './ready.ts';
import { stepSlides, slideSource } from './roomSlides.tsx';
import { beforeSlide } from './slides/beforeSlide.ts';
import { describeSlide } from './slides/describeSlide.ts';
import { DecisionSheet } from './take/DecisionSheet.tsx';
import { minutesHtml } from './take/minutesHtml.ts';
import { wordMinutes } from './take/wordMinutes.ts';

const site = realSite();
const known = new Map<Language, RegionSheets>();

/** As the browser makes them: of the files of the release alone. A message that they lack throws. */
function sheetsIn(language: Language): RegionSheets {
  const { dataset, registers, geography, context, locales } = site;
  const file = JSON.parse(JSON.stringify(allFigures(dataset, context.pages ?? []))) as AllFiguresFile;
  const own = withCountedRecords({ ...dataset, series: readAllFigures(file) }, registers);
  const locale = createLocale(meetingTexts(locales[language].texts, context.pages ?? []));
  const sheets =
    known.get(language) ??
    createSheets({ dataset: own, registers, geography, context: { ...context, pages: file.pages } }, locale);
  known.set(language, sheets);
  return sheets;
}

function shownSlide(language: Language, address: string) {
  const slide = describeSlide(sheetsIn(language), address);
  if (slide.kind !== 'shown') throw new Error(`${address}: ${slide.why}`);
  return slide;
}

describe.each(LANGUAGES)('%s', (language) => {
  const sheets = sheetsIn(language);
  const ready = readyMeetings(sheets);

  test('six meetings are ready, and every step leads to a page that there is', () => {
    expect(ready.map(({ id }) => id)).toEqual([...READY_IDS]);
    const paths = new Set(documentsOf(REGISTRY, site).map(({ path }) => path));
    for (const { meeting } of ready) {
      expect(meeting.steps.length, meeting.id).toBeGreaterThan(1);
      for (const { address, question } of meeting.steps) {
        expect(paths.has(`${language}/${address.split('?')[0]}`), address).toBe(true);
        expect(readStep(address, language, site.context).ok, address).toBe(true);
        expect(question).not.toBe('');
      }
    }
  });

  test('the page has them without scripts: each step a link with its finding', () => {
    const page = pageAt(`${language}/present/`);
    const links = [...page.querySelectorAll('.ready-meeting li a')];
    const steps = ready.flatMap(({ meeting }) => meeting.steps);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      steps.map(({ address }) => `../../${language}/${address}`),
    );
    expect(links.map((link) => wordsOf(link))).toEqual(
      steps.map(({ address }) => wordsIn(shownSlide(language, address).finding)),
    );
    expect(wordsOf(page.querySelector('noscript'))).toContain(wordsIn(sheets.locale.t('present.needsScripts')));
    expect(page.querySelectorAll('[style]').length).toBe(0);
  });

  test('every slide is drawn from what a browser loads, without a style and with its map', () => {
    for (const { meeting } of ready) {
      for (const slide of stepSlides(sheets, meeting, slideSource(sheets))) {
        for (let list = 0; list < slide.lists; list += 1) {
          const drawn = documentOf(`<body>${renderToString(<>{slide.draw(list)}</>)}</body>`);
          expect(drawn.querySelectorAll('[style]').length).toBe(0);
          expect(drawn.querySelectorAll('.slide-map [data-region]').length, slide.finding).toBe(20);
          expect(wordsOf(drawn.querySelector('.slide-finding'))).toBe(wordsIn(slide.finding));
        }
      }
    }
  });

  test('every number of a map’s list is that of its page', () => {
    for (const { meeting } of ready) {
      for (const { address } of meeting.steps) {
        const read = readStep(address, language, site.context);
        if (!read.ok || read.target.kind !== 'map') continue;
        const page = describeMap(site.dataset, read.target.view, site.locales[language]);
        const slide = shownSlide(language, address);
        expect(slide.finding).toBe(page.headline);
        for (const { region: id, key, value } of slide.lists[0]?.rows ?? []) {
          const expected =
            id === null && key === 'country'
              ? page.national?.valueText
              : page.rows.find((row) => row.region === id)?.valueText;
          expect(value, `${address} ${key}`).toBe(expected);
        }
      }
    }
  });

  test('silent initiatives are those that the list’s own filter finds', () => {
    const slide = shownSlide(language, 'initiatives/?only=news.silent');
    const state = { ...site, locale: site.locales[language], root: './', url: null };
    const found = registerOf('initiatives', state).records.filter(({ answers }) => answers.includes('news.silent'));
    expect(slide.lists.flatMap(({ rows }) => rows)).toHaveLength(found.length);
    expect(silentFor(site.registers, 6).length).toBeGreaterThan(silentFor(site.registers, 18).length);
  });

  test('what has gone is said, and the others are shown', () => {
    for (const [address, got] of [
      ['map/gone/', 'gone'],
      ['map/?r=KZ-99', 'KZ-99'],
      ['nowhere/', 'nowhere'],
    ] as const) {
      const slide = describeSlide(sheets, address);
      expect(slide.kind === 'gone' && slide.why).toContain(got);
    }
  });

  test('every kind of page is a slide', () => {
    for (const address of ['', 'map/', 'region/KZ-10/', 'compare/?r=KZ-10,KZ-63', 'needs/', 'targets/', 'data/'])
      expect(shownSlide(language, address).finding, address).not.toBe('');
  });

  test('the next meeting begins with what was decided', () => {
    const decision = { ...NO_DECISION, text: '<b>x</b>', who: 'y', by: '2026-03' };
    const previous: Meeting = {
      ...{ id: 'm1', title: 'T', language, release: '2025-11', date: '2025-01-10', previous: null },
      steps: [{ ...stepOf('map/'), decisions: [decision] }],
    };
    const slide = beforeSlide(sheets, previous);
    expect(slide?.kind === 'shown' && slide.lists[0]?.rows[0]?.name).toBe('<b>x</b>');
    const words = wordMinutes(previous, [{ finding: 'F', source: 'S' }], sheets.locale, {
      publisher: 'P',
      release: '2026-11',
    });
    const html = minutesHtml(words, language);
    expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
    expect(html).not.toContain('<b>x');
  });

  test('a decision sheet holds six regions', () => {
    const regions = ['KZ-10', 'KZ-63', 'KZ-75', 'KZ-71', 'KZ-39', 'KZ-62'].map(region);
    const drawn = documentOf(`<body>${renderToString(<DecisionSheet {...{ sheets, regions }} />)}</body>`);
    expect(drawn.querySelectorAll('thead th').length).toBe(6);
    expect(drawn.querySelectorAll('.to-write').length).toBe(4);
  });
});

test('another country has the meetings that its figures give', () => {
  const other = fixtureSite();
  const sheets = createSheets(other, other.locales.en);
  for (const { meeting } of readyMeetings(sheets))
    for (const { address } of meeting.steps) expect(describeSlide(sheets, address).kind, address).toBe('shown');
});
