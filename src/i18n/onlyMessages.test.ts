import { describe, expect, it } from 'vitest';
import { onlyMessages } from './onlyMessages.ts';
import type { Texts } from './texts.ts';

describe('messages of one page', () => {
  const texts = {
    language: 'kk',
    messages: { 'common.close': 'a', 'explore.year': 'b', 'exploreMore.year': 'c' },
  } as unknown as Texts;

  it('are those of its prefixes, whole', () => {
    expect(onlyMessages(texts, ['explore', 'common']).messages).toEqual({ 'common.close': 'a', 'explore.year': 'b' });
  });

  it('leave all other words as they are', () => {
    expect(onlyMessages(texts, [])).toEqual({ ...texts, messages: {} });
  });
});
