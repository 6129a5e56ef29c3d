import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../domain/types.ts';
import { describeFinding, type FindingExtreme, type FindingTextInput, type FindingPlace } from './finding.ts';
import { nameOf, nb, testLocale } from './testTexts.ts';
import type { UnitTexts } from './texts.ts';

const locales = { kk: testLocale('kk'), ru: testLocale('ru'), en: testLocale('en') };
/** The subject of the sentence says "per resident", so the number does not say it again. */
const tenge: UnitTexts = { kind: 'money', scale: 0, text: '₸ per resident', short: '₸' };
const percent: UnitTexts = { kind: 'percent', scale: 0, text: '%', short: '%' };
const millions: UnitTexts = { kind: 'money', scale: 6, text: 'млн ₸', short: 'млн ₸' };

const spending = {
  kk: 'бір тұрғынға шаққандағы ҒЗТКЖ шығындары',
  ru: 'затраты на НИОКР на одного жителя',
  en: 'R&D spending per resident',
};
const intensity = {
  kk: 'ҒЗТКЖ-ға жұмсалған шығындардың ЖӨӨ-ге қатынасы',
  ru: 'отношение затрат на НИОКР к ВРП',
  en: 'R&D spending as a share of GRP',
};
const total = {
  kk: 'ҒЗТКЖ-ға жұмсалған ішкі шығындар',
  ru: 'внутренние затраты на НИОКР',
  en: 'domestic R&D expenditure',
};

const researchers = {
  kk: 'тұрғындар санына шаққандағы зерттеушілер',
  ru: 'число исследователей относительно населения',
  en: 'researchers relative to population',
};
const perHundredThousand: Record<Language, UnitTexts> = {
  kk: { kind: 'plain', scale: 0, text: 'зерттеуші, 100 000 тұрғынға шаққанда', short: 'адам / 100 мың' },
  ru: { kind: 'plain', scale: 0, text: 'исследователей на 100 тыс. жителей', short: 'чел. / 100 тыс.' },
  en: { kind: 'plain', scale: 0, text: 'researchers per 100,000 inhabitants', short: 'per 100k' },
};

type Make = (l: Language) => FindingTextInput;
const at = (l: Language, id: string, before: number | null = null): FindingPlace => ({ texts: nameOf(id, l), before });
const extreme = (l: Language, value: number, ...ids: string[]): FindingExtreme => ({
  places: ids.map((id) => at(l, id)),
  value,
});

/** Figure 1, 2024: millions of tenge per 100,000 inhabitants, read as tenge per resident. */
const figure1: Make = (l) => ({
  indicator: { human: spending[l] },
  kind: 'ratio',
  human: { unit: tenge, factor: 10, decimals: 0 },
  decimals: 2,
  year: 2024,
  total: 20,
  withData: 20,
  completeness: 'complete',
  computed: 0,
  highest: extreme(l, 4243.78, 'KZ-75'),
  lowest: extreme(l, 15.32, 'KZ-62'),
  median: 339.3,
  ratioToMedian: 12.507,
  ratioHighestLowest: 277.01,
  highestOblast: extreme(l, 2180.15, 'KZ-47'),
  shareOfCountry: null,
  topHalf: null,
  oblasts: 17,
  cities: 3,
  missingByReason: {},
  without: [],
  national: 853.1,
});
const without: Make = (l) => ({
  ...figure1(l),
  highest: extreme(l, 2180.15, 'KZ-47'),
  ratioToMedian: 6.6,
  highestOblast: null,
  cities: 1,
  without: [at(l, 'KZ-71'), at(l, 'KZ-75')],
});
const empty: Make = (l) => ({
  ...figure1(l),
  withData: 0,
  completeness: 'few',
  highest: null,
  lowest: null,
  median: null,
  ratioToMedian: null,
  ratioHighestLowest: null,
  highestOblast: null,
  oblasts: 0,
  cities: 0,
  missingByReason: { L: 20 },
  national: null,
});
const few: Make = (l) => ({
  ...figure1(l),
  withData: 9,
  completeness: 'few',
  median: null,
  ratioToMedian: null,
  ratioHighestLowest: null,
  oblasts: 9,
  cities: 0,
  highestOblast: null,
  missingByReason: { L: 11 },
});
const totals: Make = (l) => ({
  ...figure1(l),
  indicator: { human: total[l] },
  kind: 'total',
  human: { unit: millions, factor: 1, decimals: 1 },
  highest: extreme(l, 94_613, 'KZ-75'),
  lowest: extreme(l, 0, 'KZ-62'),
  median: 2310,
  ratioToMedian: 40.9,
  ratioHighestLowest: null,
  shareOfCountry: 0.5483,
  topHalf: { places: [at(l, 'KZ-75'), at(l, 'KZ-71')], share: 0.7412 },
  national: 172_561,
});

const headlines: readonly (readonly [string, Make, string, string, string])[] = [
  [
    'a ratio',
    figure1,
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары 2024 жылы Алматы қаласында ең жоғары~– 42~438~₸, медианадан 12,5~есе көп',
    'Затраты на НИОКР на одного жителя в~2024 году: больше всего в~Алматы~— 42~438~₸, в~12,5~раза больше медианы регионов',
    'R&D spending per resident in 2024: highest in Almaty, at ₸42,438~– 12.5~times the regional median',
  ],
  [
    'a percentage',
    (l) => ({
      ...figure1(l),
      indicator: { human: intensity[l] },
      human: { unit: percent, factor: 1, decimals: 2 },
      highest: extreme(l, 0.74, 'KZ-63'),
      ratioToMedian: 5,
    }),
    'ҒЗТКЖ-^ға жұмсалған шығындардың ЖӨӨ-^ге қатынасы 2024 жылы Шығыс Қазақстан облысында ең жоғары~– 0,74%, медианадан 5~есе жоғары',
    'Отношение затрат на НИОКР к ВРП в~2024 году: выше всего в~Восточно-Казахстанской области~— 0,74~%, в~5~раз выше медианы регионов',
    'R&D spending as a share of GRP in 2024: highest in East Kazakhstan Region, at 0.74%~– 5~times the regional median',
  ],
  [
    'a rate in a plain unit',
    (l) => ({
      ...figure1(l),
      indicator: { human: researchers[l] },
      human: { unit: perHundredThousand[l], factor: 1, decimals: 1 },
      highest: extreme(l, 417.93, 'KZ-75'),
      ratioToMedian: 7.34,
    }),
    'Тұрғындар санына шаққандағы зерттеушілер 2024 жылы Алматы қаласында ең жоғары~– 417,9, медианадан 7,3~есе жоғары',
    'Число исследователей относительно населения в~2024 году: выше всего в~Алматы~— 417,9, в~7,3~раза выше медианы регионов',
    'Researchers relative to population in 2024: highest in Almaty, at 417.9~– 7.3~times the regional median',
  ],
  [
    'a total',
    totals,
    'ҒЗТКЖ-^ға жұмсалған ішкі шығындар 2024 жылы Алматы қаласында ең көп~– 94,6~млрд~₸ (елдегі үлесі~– 54,8%)',
    'Внутренние затраты на НИОКР в~2024 году: больше всего в~Алматы~— 94,6~млрд~₸, это 54,8~% итога по стране',
    'Domestic R&D expenditure in 2024: most in Almaty, at ₸94.6bn, 54.8% of the national total',
  ],
  [
    'nothing published',
    empty,
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары: 2024 жыл бойынша өңірлердің дерегі әзірге табылған жоқ',
    'Затраты на НИОКР на одного жителя: данных по регионам за~2024 год пока не найдено',
    'R&D spending per resident: no figures by region have been found yet for 2024',
  ],
  [
    'only the country published',
    (l) => ({ ...empty(l), national: 853.1 }),
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары: 2024 жыл бойынша өңірлердің дерегі әзірге табылған жоқ; ел бойынша~– 8~531~₸',
    'Затраты на НИОКР на одного жителя: данных по регионам за~2024 год пока не найдено; по стране~— 8~531~₸',
    'R&D spending per resident: no figures by region have been found yet for 2024; national figure: ₸8,531',
  ],
  [
    'one region',
    (l) => ({
      ...figure1(l),
      withData: 1,
      completeness: 'few',
      highest: extreme(l, 15.32, 'KZ-79'),
      lowest: extreme(l, 15.32, 'KZ-79'),
    }),
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары 2024 жылы: дерек тек Шымкент қаласы бойынша бар~– 153~₸',
    'Затраты на НИОКР на одного жителя в~2024 году: данные есть только для Шымкента~— 153~₸',
    'R&D spending per resident in 2024: only Shymkent has a figure, ₸153',
  ],
  [
    'two regions tied',
    (l) => ({ ...figure1(l), highest: extreme(l, 4243.78, 'KZ-10', 'KZ-71') }),
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары 2024 жылы Абай облысында және Астана қаласында ең жоғары~– 42~438~₸, медианадан 12,5~есе көп',
    'Затраты на НИОКР на одного жителя в~2024 году: больше всего в~области Абай и Астане~— 42~438~₸, в~12,5~раза больше медианы регионов',
    'R&D spending per resident in 2024: highest in Abai Region and Astana, at ₸42,438~– 12.5~times the regional median',
  ],
  [
    'many regions tied',
    (l) => ({ ...figure1(l), highest: extreme(l, 4243.78, 'KZ-10', 'KZ-11', 'KZ-15', 'KZ-19', 'KZ-71') }),
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары 2024 жылы 5 өңірде ең жоғары~– 42~438~₸, медианадан 12,5~есе көп',
    'Затраты на НИОКР на одного жителя в~2024 году: больше всего в~5 регионах~— 42~438~₸, в~12,5~раза больше медианы регионов',
    'R&D spending per resident in 2024: highest in 5 regions, at ₸42,438~– 12.5~times the regional median',
  ],
  [
    'all equal',
    (l) => ({
      ...figure1(l),
      withData: 17,
      completeness: 'incomplete',
      highest: extreme(l, 0, 'KZ-10', 'KZ-11'),
      lowest: extreme(l, 0, 'KZ-10'),
    }),
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары 2024 жылы: дерегі бар 17 өңірдің бәрінде бірдей~– 0~₸',
    'Затраты на НИОКР на одного жителя в~2024 году: одинаково во всех регионах с данными (17)~— 0~₸',
    'R&D spending per resident in 2024: the same in all 17 regions with data, ₸0',
  ],
  [
    'a median of zero, or near the highest',
    (l) => ({ ...figure1(l), median: 0, ratioToMedian: null }),
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары 2024 жылы Алматы қаласында ең жоғары~– 42~438~₸, өңірлер медианасы~– 0~₸',
    'Затраты на НИОКР на одного жителя в~2024 году: больше всего в~Алматы~— 42~438~₸, медиана регионов~— 0~₸',
    'R&D spending per resident in 2024: highest in Almaty, at ₸42,438; the regional median is ₸0',
  ],
  [
    'few regions with data',
    few,
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары 2024 жылы 20 өңірдің дерегі бар 9 өңірінің ішінде Алматы қаласында ең жоғары~– 42~438~₸',
    'Затраты на НИОКР на одного жителя в~2024 году: из~20 регионов данные есть по~9, среди них больше всего в~Алматы~— 42~438~₸',
    'R&D spending per resident in 2024: 9 of 20 regions have a figure; among them highest in Almaty, at ₸42,438',
  ],
  [
    'a median too small to divide by',
    (l) => ({ ...figure1(l), median: 0.07 }),
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары 2024 жылы Алматы қаласында ең жоғары~– 42~438~₸, өңірлер медианасы~– 0,70~₸',
    'Затраты на НИОКР на одного жителя в~2024 году: больше всего в~Алматы~— 42~438~₸, медиана регионов~— 0,70~₸',
    'R&D spending per resident in 2024: highest in Almaty, at ₸42,438; the regional median is ₸0.70',
  ],
  [
    'an old, larger oblast',
    (l) => ({ ...figure1(l), highest: { places: [at(l, 'KZ-35', 2022)], value: 900 }, ratioToMedian: 3.01 }),
    'Бір тұрғынға шаққандағы ҒЗТКЖ шығындары 2024 жылы Қарағанды облысында (2022 жылға дейінгі шекарада) ең жоғары~– 9~000~₸, медианадан 3~есе көп',
    'Затраты на НИОКР на одного жителя в~2024 году: больше всего в~Карагандинской области (в границах до 2022 года)~— 9~000~₸, в~3~раза больше медианы регионов',
    'R&D spending per resident in 2024: highest in Karaganda Region (as it was before 2022), at ₸9,000~– 3~times the regional median',
  ],
];

describe('headline', () => {
  test.each(headlines)('%s', (_what, make, kk, ru, en) => {
    const written = LANGUAGES.map((l) => describeFinding(make(l), locales[l]).headline);
    expect(written).toEqual([kk, ru, en].map(nb));
  });
});

const details: readonly (readonly [string, Make, string[], string[], string[]])[] = [
  [
    'a city leads',
    figure1,
    [
      'Ең төмен: Ұлытау облысы~– 153~₸, айырмашылық~– 277~есе',
      'Облыстар арасында ең жоғары: Маңғыстау облысы~– 21~802~₸',
      'Медиана~– 3~393~₸: 17 облыс пен 3 қала бойынша',
      'Барлық 20 өңір бойынша дерек бар',
      'Ел бойынша: 8~531~₸',
    ],
    [
      'Минимум: область Ұлытау~— 153~₸, разница~— в~277~раз',
      'Максимум среди областей: Мангистауская область~— 21~802~₸',
      'Медиана по 17 областям и 3 городам~— 3~393~₸',
      'Данные есть по всем 20 регионам',
      'По стране: 8~531~₸',
    ],
    [
      'Lowest: Ulytau Region, ₸153; the highest is 277 times as much',
      'Highest outside the cities: Mangystau Region, ₸21,802',
      'Median of 17 regions and 3 cities: ₸3,393',
      'All 20 regions have figures',
      'National figure: ₸8,531',
    ],
  ],
  [
    'regions left out, one city remains',
    without,
    [
      'Ең төмен: Ұлытау облысы~– 153~₸, айырмашылық~– 277~есе',
      'Медиана~– 3~393~₸: 17 облыс пен 1 қала бойынша',
      'Барлық 20 өңір бойынша дерек бар',
      'Ел бойынша: 8~531~₸',
      'Астана және Алматы қалалары есепке алынбаған',
    ],
    [
      'Минимум: область Ұлытау~— 153~₸, разница~— в~277~раз',
      'Медиана по 17 областям и 1 городу~— 3~393~₸',
      'Данные есть по всем 20 регионам',
      'По стране: 8~531~₸',
      'Без учёта Астаны и Алматы',
    ],
    [
      'Lowest: Ulytau Region, ₸153; the highest is 277 times as much',
      'Median of 17 regions and 1 city: ₸3,393',
      'All 20 regions have figures',
      'National figure: ₸8,531',
      'Without Astana and Almaty',
    ],
  ],
  [
    'a total with a lowest of zero',
    totals,
    [
      'Ең аз: Ұлытау облысы~– 0~₸',
      'Облыстар арасында ең көп: Маңғыстау облысы~– 2,2~млрд~₸',
      'Алматы және Астана қалалары: елдегі жиынтық үлесі~– 74,1%',
      'Медиана~– 2,3~млрд~₸: 17 облыс пен 3 қала бойынша',
      'Барлық 20 өңір бойынша дерек бар',
      'Ел бойынша: 172,6~млрд~₸',
    ],
    [
      'Минимум: область Ұлытау~— 0~₸',
      'Максимум среди областей: Мангистауская область~— 2,2~млрд~₸',
      'Города Алматы и Астана вместе~— 74,1~% итога по стране',
      'Медиана по 17 областям и 3 городам~— 2,3~млрд~₸',
      'Данные есть по всем 20 регионам',
      'По стране: 172,6~млрд~₸',
    ],
    [
      'Least: Ulytau Region, ₸0',
      'Most outside the cities: Mangystau Region, ₸2.2bn',
      'Almaty and Astana together hold 74.1% of the national total',
      'Median of 17 regions and 3 cities: ₸2.3bn',
      'All 20 regions have figures',
      'National figure: ₸172.6bn',
    ],
  ],
  [
    'some missing, for two reasons',
    (l) => ({
      ...figure1(l),
      withData: 16,
      completeness: 'incomplete',
      ratioToMedian: null,
      ratioHighestLowest: null,
      oblasts: 16,
      cities: 0,
      highestOblast: null,
      national: null,
      missingByReason: { M: 3, Q: 1 },
    }),
    [
      'Ең төмен: Ұлытау облысы~– 153~₸',
      'Медиана~– 3~393~₸: 16 облыс бойынша',
      'Дерек жоқ өңірлер: 4 (барлығы 20); себебі: өңір әлі құрылмаған~– 3, дерек құпия~– 1',
    ],
    [
      'Минимум: область Ұлытау~— 153~₸',
      'Медиана по 16 областям~— 3~393~₸',
      'Нет данных по 4 регионам из 20: регион ещё не образован~— 3, данные конфиденциальны~— 1',
    ],
    [
      'Lowest: Ulytau Region, ₸153',
      'Median of 16 regions: ₸3,393',
      'No data for 4 of 20 regions: the region was not yet formed~– 3, the figure is confidential~– 1',
    ],
  ],
  ['nothing published', empty, [], [], []],
  [
    'nothing, for another reason than the headline says',
    (l) => ({ ...empty(l), missingByReason: { L: 19, Q: 1 } }),
    ['Себебі: жарияланбаған~– 19, дерек құпия~– 1'],
    ['Причина: не опубликовано~— 19, данные конфиденциальны~— 1'],
    ['Reason: not published~– 19, the figure is confidential~– 1'],
  ],
  [
    'few regions with data',
    few,
    ['Дерек жоқ өңірлер: 11 (барлығы 20); себебі: жарияланбаған', 'Ел бойынша: 8~531~₸'],
    ['Нет данных по 11 регионам из 20: не опубликовано', 'По стране: 8~531~₸'],
    ['No data for 11 of 20 regions: not published', 'National figure: ₸8,531'],
  ],
  [
    'computed values among published ones',
    (l) => ({
      ...totals(l),
      computed: 3,
      lowest: { ...extreme(l, 0, 'KZ-62'), isComputed: true },
      topHalf: { places: ['KZ-75', 'KZ-71', 'KZ-10', 'KZ-11'].map((id) => at(l, id)), share: 0.6 },
    }),
    [
      'Ең аз (есептелген): Ұлытау облысы~– 0~₸',
      'Облыстар арасында ең көп: Маңғыстау облысы~– 2,2~млрд~₸',
      'Медиана~– 2,3~млрд~₸: 17 облыс пен 3 қала бойынша',
      'Барлық 20 өңір бойынша дерек бар',
      '3 өңірдің мәні есептеліп шығарылған',
      'Ел бойынша: 172,6~млрд~₸',
    ],
    [
      'Минимум, по расчёту: область Ұлытау~— 0~₸',
      'Максимум среди областей: Мангистауская область~— 2,2~млрд~₸',
      'Медиана по 17 областям и 3 городам~— 2,3~млрд~₸',
      'Данные есть по всем 20 регионам',
      'Значения 3 регионов получены расчётом',
      'По стране: 172,6~млрд~₸',
    ],
    [
      'Least, as computed: Ulytau Region, ₸0',
      'Most outside the cities: Mangystau Region, ₸2.2bn',
      'Median of 17 regions and 3 cities: ₸2.3bn',
      'All 20 regions have figures',
      'The values of 3 regions are computed or back-cast',
      'National figure: ₸172.6bn',
    ],
  ],
];

describe('details', () => {
  test.each(details)('%s', (_what, make, kk, ru, en) => {
    const written = LANGUAGES.map((l) => describeFinding(make(l), locales[l]).details);
    expect(written).toEqual([kk, ru, en].map((lines) => lines.map(nb)));
  });

  test('a zero that only rounding made says what it is less than', () => {
    const make: Make = (l) => ({ ...totals(l), isZeroRounded: true });
    expect(LANGUAGES.map((l) => describeFinding(make(l), locales[l]).details[0])).toEqual(
      [
        'Ең аз: Ұлытау облысы~– 50~000~₸-ден аз',
        'Минимум: область Ұлытау~— менее~50~000~₸',
        'Least: Ulytau Region, below ₸50,000',
      ].map(nb),
    );
    const share: Make = (l) => ({
      ...figure1(l),
      human: { unit: percent, factor: 1, decimals: 2 },
      lowest: extreme(l, 0, 'KZ-62'),
      ratioHighestLowest: null,
      isZeroRounded: true,
    });
    expect(LANGUAGES.map((l) => describeFinding(share(l), locales[l]).details[0])).toEqual(
      [
        'Ең төмен: Ұлытау облысы~– 0,005%-дан аз',
        'Минимум: область Ұлытау~— менее~0,005~%',
        'Lowest: Ulytau Region, below 0.005%',
      ].map(nb),
    );
  });

  test('a value below the last decimal is shown, not called zero', () => {
    const make: Make = (l) => ({ ...figure1(l), lowest: extreme(l, 0.0153, 'KZ-62'), ratioHighestLowest: null });
    expect(describeFinding(make('en'), locales.en).details[0]).toBe('Lowest: Ulytau Region, ₸0.15');
  });

  test('an old territory of two regions of today is missing once', () => {
    const make: Make = (l) => ({ ...figure1(l), total: 16, withData: 15, missingByReason: { O: 2 } });
    expect(LANGUAGES.map((l) => describeFinding(make(l), locales[l]).details[3])).toEqual([
      'Дерек жоқ өңірлер: 1 (барлығы 16); себебі: дереккөзде көрсетілмеген',
      'Нет данных по 1 региону из 16: в источнике не указано',
      'No data for 1 of 16 regions: not given in the source',
    ]);
  });

  test.each([
    [2.02, 15.32, 'the highest is 2 times as much'],
    [2.54, 15.32, 'the highest is 2.5 times as much'],
    [9.97, 15.32, 'the highest is 10 times as much'],
    [12.52, 15.32, 'the highest is 13 times as much'],
    [58_496, 15.32, 'the highest is 58,500 times as much'],
    [3, 0.94, undefined],
  ])('a gap of %d over a lowest of %d', (ratioHighestLowest, value, expected) => {
    const input = { ...figure1('en'), lowest: extreme('en', value, 'KZ-62'), ratioHighestLowest };
    expect(describeFinding(input, locales.en).details[0]?.split('; ')[1]).toBe(expected);
  });

  test('the median over cities only', () => {
    const make: Make = (l) => ({ ...figure1(l), oblasts: 0, cities: 3 });
    expect(LANGUAGES.map((l) => describeFinding(make(l), locales[l]).details[2])).toEqual(
      ['Медиана~– 3~393~₸: 3 қала бойынша', 'Медиана по 3 городам~— 3~393~₸', 'Median of 3 cities: ₸3,393'].map(nb),
    );
  });
});
