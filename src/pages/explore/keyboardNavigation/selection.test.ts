import { describe, expect, test } from 'vitest';
import { fixtureSite, modelOf, realSite } from '../../../../tests/support/sites.ts';
import { closeCard, createSelection, openCard, outlined, pointAt, territoryIn } from './selection.ts';

describe('selection', () => {
  test('is one state, whatever one points with; again at the same changes nothing', () => {
    const store = createSelection();
    let changes = 0;
    store.subscribe(() => (changes += 1));
    pointAt(store, 'XA-1', 'mouse', { clientX: 1, clientY: 2 });
    pointAt(store, 'XA-1', 'mouse', { clientX: 9, clientY: 9 });
    expect(changes).toBe(1);
    // Words stay where the mouse came in.
    expect(store.getState().entered).toEqual({ clientX: 1, clientY: 2 });
    pointAt(store, 'XA-2', 'keys');
    expect(store.getState()).toMatchObject({ pointed: 'XA-2', by: 'keys', entered: null, last: 'XA-2' });
  });

  test('words that were sent away come back with the next region', () => {
    const store = createSelection();
    pointAt(store, 'XA-1', 'mouse');
    store.setState({ dismissed: true });
    pointAt(store, 'XA-1', 'mouse');
    expect(store.getState().dismissed).toBe(true);
    pointAt(store, 'XA-2', 'mouse');
    expect(store.getState().dismissed).toBe(false);
  });

  test('outlines what is pointed at, else what the card is about; keys go on there', () => {
    const store = createSelection();
    openCard(store, 'XA-3');
    expect(outlined(store.getState())).toBe('XA-3');
    pointAt(store, 'XA-1', 'mouse');
    expect(outlined(store.getState())).toBe('XA-1');
    pointAt(store, null, 'mouse');
    expect(outlined(store.getState())).toBe('XA-3');
    closeCard(store);
    expect(outlined(store.getState())).toBeNull();
    expect(store.getState().last).toBe('XA-3');
  });
});

describe('a territory in another year', () => {
  const today = modelOf(realSite()).territories;
  const old = modelOf(realSite(), { indicator: 'rd-intensity', year: 2020 }).territories;
  test('is itself, the old one it was part of, or the first part of a divided one', () => {
    expect(territoryIn(old, 'KZ-75')?.key).toBe('KZ-75');
    expect(territoryIn(old, 'KZ-33')?.key).toBe('KZ-19+KZ-33');
    expect(territoryIn(today, 'KZ-19+KZ-33')?.key).toBe('KZ-19');
    expect(territoryIn(today, 'KZ-00')).toBeNull();
    expect(territoryIn(modelOf(fixtureSite()).territories, null)).toBeNull();
  });
});
