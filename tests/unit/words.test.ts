/**
 * The words of the site: no English on Kazakh and Russian pages but names that exist in no other
 * language, and no form that the glossary of the project's terms forbids.
 */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/types.ts';
import { messageRows } from '../../src/i18n/testTexts.ts';
import { cell } from '../../src/data/read/table.ts';
import { readData } from '../../src/data/read/readData.ts';
import { pageAt } from '../support/documents.tsx';
import { pageTexts } from '../support/pageTexts.ts';
import { DIFFERENT_REGIONS, KINDS_OF_MAPS, KINDS_OF_PAGES, pathIn } from '../support/pages.ts';
import { REAL, realSite } from '../support/sites.ts';

/** Formats, licences, standards, programs, units, and people, works and firms that write themselves so. */
const NAMES = `
  BY BY-IGO CC CC-BY ODbL CSV GeoJSON ISO PNG SDMX SVG TopoJSON UTF WGS XLSX ZIP Ctrl Excel JavaScript Python Google Sheets
  log HHI PhD
  COD-AB OCHA UNHCR OpenStreetMap geokz Natural Earth Data Package Frictionless
  ALS ALT BR EKTU RnD Forum forum Bolashaq QAINAR IT ROR Web of Science
  OpenAlex open-global-university-rankings SCImago Journal Country Rank Scopus Avicenna Bulletin
  Fields Research and Development Florence Isard
  ERG Eurasian Resources Group STEM DKU Alatau City Golden District Astana Genomic Centre
  Qonayev Academic Campus Fund Heriot-Watt SeoulTech Woosong Kazinform
`;
/** Codes and keys of the tables, which the data page explains, and the country's code. */
const CODES = `
  KZ capability demand progress context chain ladder city oblast costs sources types fields count money percent plain
  down up none mean median ratio total excerpt headline single unfound record whole not stated status yes kk ru en
`;
/** Addresses and files: nobody translates them. */
const ADDRESS =
  /\b[\w-]+(?:\.[\w-]+)*\.(?:kz|ru|co|nz|com|org|int|tech|university|csv|json|txt|parquet|geojson|topojson|svg|png)\b\S*/gu;
/** A row or a column as a source in English names it. */
const QUOTED_NAME = /«[\w ]+»/gu;
const LATIN_WORD = /[A-Za-z][A-Za-z’'-]*[A-Za-z]/gu;

const words = (list: string): readonly string[] => list.split(/\s+/u).filter((word) => word !== '');

/** Words of names that the registers have in no other language: pages show them as they are, and mark them. */
function untranslatedNames(language: Language): readonly string[] {
  const { organisations, partnerships } = realSite().registers;
  const names = [...organisations.map(({ name }) => name), ...partnerships.flatMap(({ a, b }) => [a.name, b.name])];
  return names
    .filter((name) => name.words[language] === undefined)
    .flatMap((name) =>
      Object.values(name.words).flatMap((text) => [...text.matchAll(LATIN_WORD)].map(([word]) => word)),
    )
    .concat(
      // A name of the language's own that keeps Latin letters.
      names.flatMap((name) => [...(name.words[language] ?? '').matchAll(LATIN_WORD)].map(([word]) => word)),
    );
}

const pathsIn = (language: Language): readonly string[] => [
  ...KINDS_OF_PAGES.map((kind) => pathIn(language, kind)),
  ...KINDS_OF_MAPS.filter(({ path }) => !path.includes('?')).map((kind) => pathIn(language, kind)),
  ...DIFFERENT_REGIONS.map((region) => `${language}/region/${region}/`),
];

describe.each(['kk', 'ru'] as const)('%s', (language) => {
  const allowed = new Set([...words(NAMES), ...untranslatedNames(language)]);
  const codes = new Set(words(CODES));

  test.each(pathsIn(language))('%s has Latin words only where nobody has others', (path) => {
    const found = pageTexts(pageAt(path), language).flatMap((text) =>
      [...text.replaceAll(ADDRESS, '').replaceAll(QUOTED_NAME, '').matchAll(LATIN_WORD)]
        .map(([word]) => word)
        .filter((word) => !allowed.has(word) && !codes.has(word))
        .map((word) => `${word}: ${text.trim().slice(0, 80)}`),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test.each(pathsIn(language))('%s mixes no Latin letter into a Cyrillic word', (path) => {
    const mixed = /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u;
    expect(pageTexts(pageAt(path), language).filter((text) => mixed.test(text))).toEqual([]);
  });
});

/** What stands in the glossary instead: the reason why a form is refused. */
const FORBIDDEN: Readonly<Record<Language, readonly (readonly [form: RegExp, instead: string])[]>> = {
  kk: [
    [/\d[\s\u00a0]өңірлер/u, 'singular after a numeral: 20 өңір'],
    [/\d-(?:ші|шы)[\s\u00a0]жыл/u, '2024 жылы'],
    [/\d[\s\u00a0]рет[\s\u00a0](?:көп|аз|артық)/u, '12,5 есе көп'],
    [/болып табыл/u, 'no copula: дерек жоқ'],
    [/минималды|максималды/iu, 'ең төмен, ең жоғары'],
    [/Концепция/u, 'Тұжырымдама'],
    [/халыққа шаққан/u, '100 000 тұрғынға шаққанда'],
    [/мәлімдеме/iu, 'қажеттілік, of a record: жазба'],
    [/серіктес/iu, 'әріптес'],
    [/(?<!ұлттық )статистика бюросы|Статбюро/iu, 'Ұлттық статистика бюросы'],
    [/нысаналы индикатор/iu, 'Тұжырымдаманың негізгі индикаторлары'],
    [
      /\d[\s\u00a0](?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан) (?:оқылды|бері)/u,
      'күні: …',
    ],
  ],
  ru: [
    [/в разрезе/iu, 'по регионам'],
    [/\d,\d+[\s\u00a0]раз(?!а)/u, 'в 12,5 раза'],
    [/Алмате/u, 'в Алматы'],
    [/высказыван/iu, 'потребность, о записи: запись'],
    [/целев(?:ой|ого|ых|ые) индикатор/iu, 'основные индикаторы Концепции'],
    [/Статбюро|Бюро статистики/u, 'Бюро национальной статистики'],
    [/последний факт/iu, 'последние сведения'],
    [/прочитан[аоы]? \d/u, 'проверено'],
  ],
  en: [
    [/internal costs on R&D/iu, 'domestic R&D expenditure'],
    [/scientific workers/iu, 'researchers'],
    [/times (?:more|less) than/iu, 'n times the median'],
    [/technical tasks?\b/iu, 'terms of reference'],
    [/\bThe country:/u, 'National figure'],
    [/\bmln\b/u, 'million, ₸…m'],
    [/read on \d/u, 'checked on'],
  ],
};

/** Beside what is in the language by its columns: reasons and notes that are kept in English for editors. */
const EDITORS_TABLES = ['register-sources', 'wordings'];

function ownTexts(language: Language): readonly string[] {
  const tables = [...readData(REAL.data).tables]
    .filter(([name]) => !EDITORS_TABLES.includes(name))
    .map(([, table]) => table);
  return [
    ...messageRows.map(({ texts }) => texts[language]),
    ...tables.flatMap(({ columns, rows }) =>
      columns
        .filter((column) => column === language || (column.endsWith(`_${language}`) && !column.startsWith('synonyms')))
        .flatMap((column) => rows.map((row) => cell(row, column))),
    ),
  ];
}

describe.each(LANGUAGES)('forms that the glossary refuses, %s', (language) => {
  const texts = ownTexts(language);

  test.each(FORBIDDEN[language])('%s → %s', (form) => {
    expect(texts.filter((text) => form.test(text))).toEqual([]);
  });

  test('stand on no page either', () => {
    const found = pathsIn(language).flatMap((path) =>
      pageTexts(pageAt(path), language).flatMap((text) =>
        FORBIDDEN[language].filter(([form]) => form.test(text)).map(([, instead]) => `${path}: ${text} → ${instead}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
