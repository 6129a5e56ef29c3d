import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { fixtureSite } from '../../../tests/support/sites.ts';
import { GroupedRecords } from './GroupedRecords.tsx';

const locale = fixtureSite().locales.en;
const name = (en: string) => ({ words: { en }, ours: [] });
const [fish, roads] = [
  { id: 'fish', name: name('Fish') },
  { id: 'roads', name: name('Roads') },
];
const group = (id: string, ...records: (typeof fish)[]) => ({ region: null, id, name: `Region ${id}`, records });

test('a record stands once, under the first region that has it; elsewhere that region is named', () => {
  const html = renderToString(
    <GroupedRecords locale={locale} groups={[group('a', roads), group('b', fish), group('c', roads, fish)]}>
      {({ id }) => <li id={id} />}
    </GroupedRecords>,
  );
  expect(html.match(/id="(?:fish|roads)"/gu)).toEqual(['id="roads"', 'id="fish"']);
  const again = [...html.matchAll(/href="#(\w+)".*?<small>(.*?)<\/small>/gu)].map(([, id, words]) => [id, words]);
  expect(again).toEqual([
    ['roads', locale.t('register.recordIn', { region: 'Region a' })],
    ['fish', locale.t('register.recordIn', { region: 'Region b' })],
  ]);
});
