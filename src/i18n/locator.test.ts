import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/types.ts';
import { describeLocator } from './locator.ts';
import { testLocale } from './testTexts.ts';

describe('locator', () => {
  test.each([
    ['table 1, section 5.1', '1-кесте, 5.1-бөлім', 'Таблица 1, раздел 5.1', 'Table 1, section 5.1'],
    [
      'figure 1, bar 5 of 20',
      '1-сурет, диаграмманың 5-бағаны (барлығы 20)',
      'Рисунок 1, столбец диаграммы 5 из 20',
      'Figure 1, bar 5 of 20',
    ],
    ['bar 5', 'Диаграмманың 5-бағаны', 'Столбец диаграммы 5', 'Bar 5'],
    ['table Б1, column 2', 'Б1-кесте, 2-баған', 'Таблица Б1, графа 2', 'Table Б1, column 2'],
    ['row Алматы қаласы', '«Алматы қаласы» жолы', 'Строка «Алматы қаласы»', 'Row ‘Алматы қаласы’'],
    ['page 3, text', '3-бет, мәтінде', 'Страница 3, в тексте', 'Page 3, in the text'],
    ['file data/x.csv, cell C7', 'Файл x.csv, C7 ұяшығы', 'Файл x.csv, ячейка C7', 'File x.csv, cell C7'],
    ['computed', 'Есептелген', 'Рассчитано', 'Computed'],
    ['section 5.1, sheet Лист 2', '5.1-бөлім, sheet Лист 2', 'Раздел 5.1, sheet Лист 2', 'Section 5.1, sheet Лист 2'],
    ['sheet 2', 'sheet 2', 'sheet 2', 'sheet 2'],
    ['row 7, Alpha, Beta', '7-жол, Alpha, Beta', 'Строка 7, Alpha, Beta', 'Row 7, Alpha, Beta'],
    ['', '', '', ''],
  ])('%s', (locator, ...expected) => {
    expect(LANGUAGES.map((language) => describeLocator(locator, testLocale(language)))).toEqual(expected);
  });
});
