/** Locators, texts, names. */
import { PER_HEAD, one, type FaultCase } from './faultCase.ts';

export const TEXT_FAULTS: readonly FaultCase[] = [
  one(
    'locator not in the grammar',
    PER_HEAD,
    'figure 2, bar 4 of 7',
    'figure 2, the fourth bar',
    `${PER_HEAD}:18:locator: locator not in the grammar: found "the fourth bar", expected parts joined with ", " such as table 1`,
  ),
  one(
    'value without a locator',
    PER_HEAD,
    '"figure 2, bar 4 of 7"',
    '',
    `${PER_HEAD}:18:locator: value without a locator: found "", expected place in the source`,
  ),
  one(
    'locator of a published figure',
    'published.csv',
    'table 1, text',
    'Table 1',
    'published.csv:3:locator: locator not in the grammar: found "Table 1"',
  ),

  one(
    'text missing in one language',
    'notes.csv',
    'Изобретения по регионам не подсчитываются.',
    '',
    'notes.csv:4:ru: empty cell: found "", expected wording, in Russian',
  ),
  one(
    'label missing',
    'names.csv',
    'Aighyrzhal City,Aighyrzhal,Aighyrzhal,',
    'Aighyrzhal City,Aighyrzhal,,',
    'names.csv:22:label: empty cell: found "", expected name for the map',
  ),
  one(
    'region without a name in one language',
    'names.csv',
    'XA-6,ru,',
    'XA-5,ru,',
    'names.csv:1:id: no name of XA-6 in ru: found "", expected a row XA-6,ru,…',
    'names.csv:21:id: duplicate of line 18: found "XA-5, ru"',
  ),
  one(
    'country without a name',
    'names.csv',
    'XA,kk,',
    'XB,kk,',
    'names.csv:1:id: no name of XA in kk',
    'names.csv:2:id: unknown region: found "XB"',
  ),
  one(
    'name in an unknown language',
    'names.csv',
    'XA,kk,',
    'XA,de,',
    'names.csv:1:id: no name of XA in kk',
    'names.csv:2:lang: unknown lang: found "de", expected one of kk, ru, en',
  ),
  one(
    'letter and accent apart',
    'groups.csv',
    'Результаты',
    'Негізгі й'.normalize('NFD'),
    'groups.csv:3:ru: letter and accent as two characters',
  ),
];
