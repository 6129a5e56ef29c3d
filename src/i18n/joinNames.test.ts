import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/types.ts';
import type { NameForm } from './formats/types.ts';
import { createFormat } from './format.ts';
import { nameOf } from './testTexts.ts';

const joined = (ids: readonly string[], form: NameForm = 'full') =>
  LANGUAGES.map((language) =>
    createFormat(language).names(
      ids.map((id) => nameOf(id, language)[form]),
      form,
    ),
  );

describe('names of regions, joined', () => {
  test('say the kind that they share once', () => {
    expect(joined(['KZ-39', 'KZ-11', 'KZ-35'])).toEqual([
      'Қостанай, Ақмола және Қарағанды облыстары',
      'Костанайская, Акмолинская и Карагандинская области',
      'Kostanay, Akmola and Karaganda Regions',
    ]);
    expect(joined(['KZ-75', 'KZ-71'])).toEqual([
      'Алматы және Астана қалалары',
      'города Алматы и Астана',
      'Almaty and Astana',
    ]);
  });

  test('whether its word stands before the name or after it', () => {
    expect(joined(['KZ-10', 'KZ-62'])).toEqual([
      'Абай және Ұлытау облыстары',
      'области Абай и Ұлытау',
      'Abai and Ulytau Regions',
    ]);
    expect(joined(['KZ-10', 'KZ-11'])[1]).toBe('область Абай и Акмолинская область');
  });

  test('in the case of the sentence', () => {
    expect(joined(['KZ-39', 'KZ-11'], 'genitive')).toEqual([
      'Қостанай және Ақмола облыстарының',
      'Костанайской и Акмолинской областей',
      'Kostanay and Akmola Regions',
    ]);
    expect(joined(['KZ-10', 'KZ-62'], 'locative')).toEqual([
      'Абай және Ұлытау облыстарында',
      'областях Абай и Ұлытау',
      'Abai and Ulytau Regions',
    ]);
  });

  test('stay whole where their kinds differ, alone, and none at all', () => {
    expect(joined(['KZ-10', 'KZ-71'])).toEqual([
      'Абай облысы және Астана қаласы',
      'область Абай и город Астана',
      'Abai Region and Astana',
    ]);
    expect(joined(['KZ-39'])[0]).toBe('Қостанай облысы');
    expect(joined([])).toEqual(['', '', '']);
  });
});
