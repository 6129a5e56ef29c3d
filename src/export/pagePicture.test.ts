import { expect, test } from 'vitest';
import { elementsOf, parseXml } from '../../tests/support/xml.ts';
import { realSite } from '../../tests/support/sites.ts';
import { textWidthPx } from '../map/labels/textWidth.ts';
import { written } from './picture.tsx';
import { pagePicture } from './pagePicture.tsx';

const site = realSite();
const regions = site.dataset.regions.map(({ id }) => id);
const URL_OF_PAGE = 'https://academy.example/ru/needs/';

const pictureOf = (description: string) =>
  elementsOf(
    parseXml(
      written(
        pagePicture({ title: 'Запросы', description, regions }, site.geography, site.locales.ru, {
          release: '2026-11',
          url: URL_OF_PAGE,
        }),
      ),
    ),
  );
const wordsOf = (description: string) =>
  pictureOf(description).filter(({ attributes }) => attributes.get('font-size') === '28');

test('says title, sentence and address, and shows every region', () => {
  const elements = pictureOf('Что регионы просят у науки.');
  const texts = elements.map(({ text }) => text);
  expect(texts).toContain('Запросы');
  expect(texts.some((text) => text.includes(URL_OF_PAGE))).toBe(true);
  for (const region of regions)
    expect(elements.some(({ attributes }) => attributes.get('data-region') === region)).toBe(true);
});

test('a sentence stands whole in its half; one that is too long says that it goes on', () => {
  const sentence = 'Что регионы просят у науки и кто мог бы это сделать, по открытым страницам.';
  const lines = wordsOf(sentence);
  expect(lines.map(({ text }) => text).join(' ')).toBe(sentence);
  for (const { text } of lines) expect(textWidthPx(text, 28)).toBeLessThanOrEqual(528);

  const long = wordsOf(`${sentence} `.repeat(20).trim());
  expect(long.at(-1)?.text).toMatch(/ …$/u);
  for (const { attributes } of long) expect(Number(attributes.get('y'))).toBeLessThan(630 - 40);
});
