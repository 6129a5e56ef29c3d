import { describe, expect, it } from 'vitest';
import { compareNews, orderIn, withOrder } from './orders.ts';

describe('an order of records', () => {
  const days = Object.freeze(['2025-06-13', '', '2024-12-31', '2026-02-28']);

  it('by news begins with the latest, by silence with the longest silent; undated ones are last in both', () => {
    expect(days.toSorted(compareNews('news'))).toEqual(['2026-02-28', '2025-06-13', '2024-12-31', '']);
    expect(days.toSorted(compareNews('silent'))).toEqual(['2024-12-31', '2025-06-13', '2026-02-28', '']);
  });

  it('is read from an address and written to it beside all else', () => {
    expect(withOrder('?only=news.silent&theme=dark', 'silent')).toBe('?only=news.silent&theme=dark&order=silent');
    expect(withOrder('?order=silent&theme=dark', null)).toBe('?theme=dark');
    expect(withOrder('?order=news', null)).toBe('');
    expect(orderIn('?theme=dark&order=silent')).toBe('silent');
  });

  it.each(['', '?order=', '?order=loud', '?order'])('is the usual one for %j', (search) => {
    expect(orderIn(search)).toBeNull();
  });
});
