import { describe, expect, test } from 'vitest';
import { realSite, viewOf } from '../../tests/support/sites.ts';
import { exploreState } from '../pages/explore/exploreState.ts';
import { headlineParts } from './headlineParts.ts';

describe('the parts of a headline', () => {
  test('are the indicator that stands above it, and the year with what was found', () => {
    expect(headlineParts('Затраты на жителя в 2024 году: больше всего в Алматы', 'затраты на жителя')).toEqual({
      subject: 'Затраты на жителя ',
      rest: 'в 2024 году: больше всего в Алматы',
    });
    expect(headlineParts('Publications: no figures for 2024', 'publications')).toEqual({
      subject: 'Publications: ',
      rest: 'no figures for 2024',
    });
  });

  test('are one where the sentence begins otherwise, or with a longer word', () => {
    for (const human of ['needs', '', '53 record'])
      expect(headlineParts('53 records found', human)).toEqual({ subject: '', rest: '53 records found' });
  });

  test('of every indicator leave a rest that says the year, in three languages', () => {
    const site = realSite();
    for (const language of ['kk', 'ru', 'en'] as const)
      for (const { id, years } of site.context.indicators) {
        const state = exploreState(site, viewOf(site, { indicator: id }, language), '');
        const { headline, records, year } = state.model;
        const { subject, rest } = headlineParts(headline, state.locale.texts.indicators[id]?.human ?? '');
        expect(subject + rest).toBe(headline);
        if (records !== null || years.length === 0) continue;
        expect(subject, `${language} ${id}: ${headline}`).not.toBe('');
        expect(rest, `${language} ${id}`).toContain(String(year));
      }
  });
});
