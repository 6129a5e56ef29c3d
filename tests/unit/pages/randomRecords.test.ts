/** Twenty records taken at random, read on their pages in three languages beside the rows that they come from. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readData, rowsOf } from '../../../src/data/read/readData.ts';
import { cell, splitList, type Row } from '../../../src/data/read/table.ts';
import { partialDateText } from '../../../src/i18n/partialDate.ts';
import type { PartialDate } from '../../../src/domain/registers.ts';
import { LANGUAGES, type Language } from '../../../src/domain/types.ts';
import { pageAt } from '../../support/documents.tsx';
import { REAL, realSite } from '../../support/sites.ts';

const data = readData(REAL.data);
const events = rowsOf(data, 'events');
const row = (table: string, id: string): Row => {
  const found = rowsOf(data, table).find((one) => cell(one, 'id') === id);
  if (found === undefined) throw new Error(`${table}: ${id}`);
  return found;
};
const worded = (text: string, language: Language): string => {
  const known = rowsOf(data, 'wordings').find((one) => cell(one, 'en') === text);
  return known === undefined ? text : cell(known, language);
};
const kind = (register: string, id: string, language: Language): string => {
  const found = rowsOf(data, 'kinds').find((one) => cell(one, 'register') === register && cell(one, 'id') === id);
  if (found === undefined) throw new Error(`${register}: ${id}`);
  return cell(found, language);
};
const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** All that a row says, as its page must have it. */
function expectedWords(register: 'needs' | 'initiatives', record: Row, language: Language): readonly string[] {
  const { locales, dataset } = realSite();
  const { texts, format } = locales[language];
  const date = (text: string) => (text === '' ? [] : [partialDateText(text as PartialDate, format)]);
  const source = worded(cell(row('register-sources', cell(record, 'source')), 'publisher'), language);
  const common = [
    ...splitList(cell(record, 'region'))
      .filter((region) => region !== dataset.country)
      .map((region) => texts.regions[region]?.short ?? region),
    kind('sureness', cell(record, 'sureness'), language),
    worded(cell(record, 'note'), language),
    source,
  ];
  const name = cell(record, `name_${language}`);
  if (register === 'needs') {
    return [
      name,
      ...common,
      kind('need', cell(record, 'kind'), language),
      worded(cell(record, 'stated_by'), language),
      ...date(cell(record, 'date')),
    ];
  }
  const own = events.filter((event) => cell(event, 'initiative') === cell(record, 'id'));
  return [
    name,
    ...common,
    kind('initiative', cell(record, 'type'), language),
    cell(row('stages', cell(record, 'stage')), `name_${language}`),
    worded(cell(record, 'stage_reason'), language),
    cell(record, `topic_${language}`),
    worded(cell(record, 'amount_text'), language),
    ...own.flatMap((event) => [
      cell(event, `what_${language}`),
      ...date(cell(event, 'date')),
      kind('sureness', cell(event, 'sureness'), language),
    ]),
  ];
}

const all = (['needs', 'initiatives'] as const).flatMap((register) =>
  rowsOf(data, register).map((record) => ({ register, id: cell(record, 'id'), record })),
);
const seed = Math.floor(Math.random() * 1e6);
const taken = fc.sample(fc.uniqueArray(fc.nat(all.length - 1), { minLength: 20, maxLength: 20 }), {
  numRuns: 1,
  seed,
})[0];

describe(`seed ${seed}`, () => {
  test.each((taken ?? []).map((at) => all[at]!))('$register, $id: its page says what its row says', (one) => {
    for (const language of LANGUAGES) {
      const body = pageAt(`${language}/${one.register}/`).getElementById(one.id);
      const line = body?.closest('details')?.querySelector('summary')?.textContent ?? '';
      const text = plain(`${line} ${body?.textContent ?? ''}`);
      for (const words of expectedWords(one.register, one.record, language).filter((expected) => expected !== ''))
        expect(text, `${language}: ${one.id}`).toContain(plain(words));
      // How sure it is stands on the line too.
      expect(line).toContain(kind('sureness', cell(one.record, 'sureness'), language));
    }
  });
});
