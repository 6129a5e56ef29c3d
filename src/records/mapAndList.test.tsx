/** A filtered map leads to the same filtered list, and back: by address, with the same records. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { elementsOf, parseXml, type XmlElement } from '../../tests/support/xml.ts';
import { addressOf, realSite, sourcesOf } from '../../tests/support/sites.ts';
import { LANGUAGES } from '../domain/types.ts';
import { InitiativesPage } from '../pages/initiatives/Page.tsx';
import { NeedsPage } from '../pages/needs/Page.tsx';
import { OrganisationsPage } from '../pages/organisations/Page.tsx';
import { registerState } from '../pages/registers/registerPage.ts';
import { foldForSearch } from '../ui/search.ts';
import { decodeView, encodeView } from '../view/codec.ts';
import { defaultView } from '../view/defaults.ts';
import { wordsOfRecord } from './cards/recordDescription.ts';
import { onlyText, type Filter, type Question } from './filter/filter.ts';
import { filterOf, readFilter, writeFilter } from './filter/filterAddress.ts';
import { ORDER_KEY } from './list/orders.ts';
import { NOT_SEARCHED } from './filter/listedRecords.ts';
import { find, type Findable } from './filter/matching.ts';
import { REGISTER_KEYS, type RegisterKey } from './recordsState.ts';
import { registerHref } from './registerHref.ts';
import { registerOf } from './register.ts';

interface List {
  readonly questions: readonly (Question & {
    readonly choices: readonly { value: string; label: string; group: string }[];
  })[];
  readonly records: readonly (Findable & { readonly id: string })[];
  /** Address of the map that shows the same records. */
  readonly mapHref: string | undefined;
}

const stateOf = (register: RegisterKey, language: (typeof LANGUAGES)[number] = 'ru') => ({
  ...registerState(addressOf(`${language}/${register}/`), sourcesOf(realSite())),
  geography: realSite().geography,
});

/** The list as its script finds it in the page. */
function listOf(register: RegisterKey, language: (typeof LANGUAGES)[number] = 'ru'): List {
  const Page = { organisations: OrganisationsPage, needs: NeedsPage, initiatives: InitiativesPage }[register];
  const all = elementsOf(
    parseXml(`<page>${xmlOf(renderToString(<Page state={stateOf(register, language)} />))}</page>`),
  );
  const attribute = (element: XmlElement | undefined, name: string) => element?.attributes.get(name) ?? '';
  return {
    questions: all
      // The order of the list asks nothing of its records.
      .filter(({ name, attributes }) => name === 'select' && attributes.get('name') !== ORDER_KEY)
      .map((select) => ({
        key: attribute(select, 'name'),
        choices: elementsOf(select)
          .filter((element) => element.name === 'option' && attribute(element, 'value') !== '')
          .map((option) => {
            const group = elementsOf(select).find(
              ({ name, children }) => name === 'optgroup' && children.includes(option),
            );
            return { value: attribute(option, 'value'), label: option.text, group: attribute(group, 'label') };
          }),
      })),
    records: all
      .filter(({ attributes }) => attributes.has('data-record'))
      .map((element) => ({
        id: attribute(
          elementsOf(element).find((one) => one.attributes.get('class') === 'record-body'),
          'id',
        ),
        answers: attribute(element, 'data-answers').split(' '),
        words: foldForSearch(searchedText(element)),
      })),
    mapHref: all.find(({ attributes }) => attributes.has('data-filtered'))?.attributes.get('href'),
  };
}

/** HTML has attributes without a value. */
function xmlOf(html: string): string {
  return html.replace(/<\w[^>]*>/gu, (tag) =>
    tag.replace(/\s([\w-]+)(?=[\s/>])(?=(?:[^"]*"[^"]*")*[^"]*$)/gu, ' $1=""'),
  );
}

/** As `listedRecords.ts` reads it: text nodes with blanks between. */
function searchedText(element: XmlElement): string {
  const skipped = new Set(NOT_SEARCHED.split(', '));
  const classes = (element.attributes.get('class') ?? '').split(' ').map((name) => `.${name}`);
  if (skipped.has(element.name) || classes.some((name) => skipped.has(name))) return '';
  if (element.children.length === 0) return ` ${element.text} `;
  // Between children stands what is left of the text when theirs is taken out, in their order.
  let rest = element.text;
  return (
    element.children
      .map((child) => {
        const at = rest.indexOf(child.text);
        const own = rest.slice(0, at);
        rest = rest.slice(at + child.text.length);
        return ` ${own} ${searchedText(child)} `;
      })
      .join('') + rest
  );
}

const idsIn = (records: readonly (Findable & { readonly id: string })[], filter: Filter) =>
  find(records, filter)
    .records.map(({ id }) => id)
    .toSorted();

describe.each(['organisations', 'initiatives'] as const)('%s', (layer) => {
  const map = registerOf(layer, stateOf(layer));
  const list = listOf(layer);
  const { context } = realSite();
  const filters: readonly Filter[] = [
    { chosen: {}, words: '' },
    ...map.facets.flatMap(({ key, choices }) => choices.map(({ value }) => ({ chosen: { [key]: value }, words: '' }))),
    { chosen: {}, words: 'университет' },
    { chosen: {}, words: 'Алмааты' },
    { chosen: { region: 'KZ-75' }, words: 'science' },
  ];
  /** Through the address of the map to what its layer shows. */
  const onMap = (href: string) => {
    const { view, problems } = decodeView(href.split('?')[0] ?? '', href.split('?')[1] ?? '', context);
    expect([view.layer, problems]).toEqual([layer, []]);
    const { filter, problems: unknown } = filterOf(view, map.facets);
    expect(unknown).toEqual([]);
    return idsIn(map.records, filter);
  };
  const inList = (href: string) => {
    const { filter, problems } = readFilter(`?${href.split('?')[1] ?? ''}`, layer, list.questions);
    expect(problems).toEqual([]);
    return idsIn(list.records, filter);
  };

  test('asks the same questions with the same choices in both, in the same groups', () => {
    expect(list.questions).toEqual(
      map.facets.map(({ key, choices }) => ({
        key,
        choices: choices.map(({ value, label, group }) => ({ value, label, group })),
      })),
    );
  });

  test.each(filters.map((filter) => [JSON.stringify(filter), filter] as const))('%s: from map to list', (_, filter) => {
    const view = {
      ...defaultView(context, 'ru'),
      layer,
      only: onlyText(filter.chosen, map.facets),
      words: filter.words,
    };
    const { path, query } = encodeView(view, context);
    const found = onMap(`/${path}${query}`);
    const href =
      registerHref(stateOf(layer), layer) + writeFilter({ pathname: '', search: '' }, filter, layer, map.facets);
    expect(inList(href)).toEqual(found);
    // Every region and broad field can be asked for: that nothing is found there is an answer.
    if (filter.chosen['region'] === undefined && filter.chosen['field'] === undefined)
      expect(found.length).toBeGreaterThan(0);
  });

  test.each(filters.map((filter) => [JSON.stringify(filter), filter] as const))('%s: from list to map', (_, filter) => {
    const url = new URL(list.mapHref ?? '', 'https://site.example/ru/list/');
    url.search = writeFilter(url, filter, layer, list.questions);
    expect(onMap(url.pathname + url.search)).toEqual(idsIn(list.records, filter));
  });
});

test('no map shows needs, so none is promised', () => {
  expect(listOf('needs').mapHref).toBeUndefined();
});

test.each(REGISTER_KEYS.flatMap((register) => LANGUAGES.map((language) => [register, language] as const)))(
  '%s, %s: a record has the same words in its list as over the map',
  (register, language) => {
    const state = stateOf(register, language);
    const words = new Map(
      registerOf(register, state).records.map(({ id, describe }) => [
        id,
        foldForSearch(wordsOfRecord(describe(), state.locale)),
      ]),
    );
    const { records } = listOf(register, language);
    expect(records).toHaveLength(words.size);
    for (const record of records) expect(record.words).toBe(words.get(record.id));
  },
);
