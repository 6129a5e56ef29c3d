import { describe, expect, it } from 'vitest';
import { encodeView } from './codec.ts';
import { defaultView } from './defaults.ts';
import { activeTopic, topicChange, topicsIn, indicatorOfTopic } from './topics.ts';
import { CONTEXT, indicator } from './testContext.ts';
import { changeView } from './transitions.ts';

const standard = defaultView(CONTEXT);

describe('topics of a country', () => {
  it('are those with an indicator that some page shows', () => {
    expect(topicsIn(CONTEXT)).toEqual(['capability', 'demand']);
    expect(indicatorOfTopic(CONTEXT, 'progress')).toBeNull();
  });

  it('open on the default indicator, else on the first behind them', () => {
    expect(indicatorOfTopic(CONTEXT, 'capability')).toBe('fish');
    expect(indicatorOfTopic(CONTEXT, 'demand')).toBe('needs');
    const others = CONTEXT.indicators.filter(({ id }) => id !== indicator('fish'));
    // What only stands under capability is no first view where something is its own.
    const own = { id: indicator('ships'), kind: 'ratio', years: [2020], topic: 'capability' } as const;
    expect(indicatorOfTopic({ ...CONTEXT, indicators: [...others, own] }, 'capability')).toBe('ships');
    expect(indicatorOfTopic({ ...CONTEXT, indicators: others }, 'capability')).toBe('boats');
  });

  it('are where the indicator stands, unless one was chosen', () => {
    expect(activeTopic(standard, CONTEXT)).toBe('capability');
    expect(activeTopic({ ...standard, indicator: indicator('needs') }, CONTEXT)).toBe('demand');
    expect(activeTopic({ ...standard, topic: 'demand' }, CONTEXT)).toBe('demand');
  });
});

describe('going through a topic', () => {
  it('shows its view in the latest year, keeps what is pinned, and reports nothing', () => {
    const pinned = { ...standard, pinned: CONTEXT.regions.slice(0, 1), mode: 'both' as const };
    const { view, problems } = changeView(pinned, topicChange(CONTEXT, 'demand'), CONTEXT);
    expect(problems).toEqual([]);
    expect(view).toEqual({ ...standard, pinned: pinned.pinned, indicator: 'needs', year: 2023 });
    expect(encodeView(view, CONTEXT)).toEqual({ path: 'kk/map/needs/', query: '?r=XX-01' });
  });

  it('and back is the first page again', () => {
    const there = changeView(standard, topicChange(CONTEXT, 'demand'), CONTEXT).view;
    const back = changeView(there, topicChange(CONTEXT, 'capability'), CONTEXT);
    expect(back).toEqual({ view: standard, problems: [] });
  });
});
