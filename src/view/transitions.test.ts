import { describe, expect, it } from 'vitest';
import { defaultView } from './defaults.ts';
import { CONTEXT, regionId, indicator } from './testContext.ts';
import { changeView, togglePinned, toggleWithout } from './transitions.ts';

const initial = defaultView(CONTEXT, 'ru');

describe('changing a view', () => {
  it('keeps the year when the new indicator has it', () => {
    const context = {
      ...CONTEXT,
      indicators: [
        { id: indicator('fish'), kind: 'ratio' as const, years: [2015, 2024] },
        ...CONTEXT.indicators.slice(1),
      ],
    };
    const view = { ...initial, indicator: indicator('boats'), year: 2015 };
    expect(changeView(view, { indicator: indicator('fish') }, context)).toMatchObject({
      view: { indicator: 'fish', year: 2015 },
      problems: [],
    });
  });

  it('takes the nearest year when the indicator lacks it, and says so', () => {
    expect(changeView(initial, { indicator: indicator('boats') }, CONTEXT)).toMatchObject({
      view: { indicator: 'boats', year: 2023 },
      problems: [{ key: 'no-such-year', at: 'year', got: '2024' }],
    });
  });

  it('changes nothing for an indicator that it does not know, or that has no years', () => {
    for (const name of ['whales', 'nets']) {
      const { view, problems } = changeView(initial, { indicator: indicator(name) }, CONTEXT);
      expect(view).toBe(initial);
      expect(problems).toMatchObject([{ key: 'unknown-indicator', got: name }]);
    }
  });

  it('keeps what a layer is filtered by with the layer, and with no other', () => {
    const filtered = {
      ...defaultView(CONTEXT, 'en'),
      layer: 'organisations',
      only: 'kind.university',
      words: 'tree',
    } as const;
    expect(changeView(filtered, { theme: 'dark' }, CONTEXT).view.only).toBe('kind.university');
    for (const layer of ['initiatives', null] as const)
      expect(changeView(filtered, { layer }, CONTEXT).view).toMatchObject({ only: '', words: '' });
    expect(changeView(filtered, { layer: 'initiatives', only: 'type.call' }, CONTEXT).view.only).toBe('type.call');
  });
});

describe('pinning and leaving out', () => {
  it('pins and unpins in the order of pinning, at most six', () => {
    const six = CONTEXT.regions.slice(0, 6).reduce((view, region) => togglePinned(view, region).view, initial);
    expect(six.pinned).toEqual(CONTEXT.regions.slice(0, 6));
    const { view, problems } = togglePinned(six, regionId('XX-07'));
    expect(view).toBe(six);
    expect(problems).toEqual([{ key: 'too-many-regions', at: 'r', got: 'XX-07' }]);
    expect(togglePinned(six, regionId('XX-01')).view.pinned).toEqual(six.pinned.slice(1));
  });

  it('leaves a region out and counts it again', () => {
    const left = toggleWithout(initial, regionId('XX-02')).view;
    expect(left.without).toEqual(['XX-02']);
    expect(toggleWithout(left, regionId('XX-02')).view.without).toEqual([]);
  });
});
