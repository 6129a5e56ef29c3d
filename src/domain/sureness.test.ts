import { describe, expect, it } from 'vitest';
import { realSite } from '../../tests/support/sites.ts';
import { eventsByInitiative } from './initiativeNews.ts';
import { latestFact } from './latestFact.ts';
import type { InitiativeEvent, PartialDate, Stage, StageId, Sureness } from './registers.ts';
import { contradictionsOf, countSureness, isBeyond, isLessSure, surestSteps } from './sureness.ts';

const { registers } = realSite();
const event = (date: string | null, stage: string | null, sureness: Sureness = 'excerpt'): InitiativeEvent => ({
  initiative: 'x' as InitiativeEvent['initiative'],
  date: date as PartialDate | null,
  isReportDate: false,
  stage: stage as StageId | null,
  reason: { words: {}, ours: [] },
  what: { kk: '', ru: '', en: stage ?? '' },
  source: 's' as InitiativeEvent['source'],
  sureness,
  isAgainst: false,
});
const stage = (id: string): Stage => {
  const found = registers.stages.find((one) => (one.id as string) === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('sureness', () => {
  it('has the whole page above an excerpt, and an excerpt above a headline', () => {
    expect(isLessSure('headline', 'excerpt') && isLessSure('excerpt', 'whole')).toBe(true);
    expect(isLessSure('whole', 'whole') || isLessSure('whole', 'headline')).toBe(false);
  });

  it('goes by the surest events that brought about a stage, in the order of time', () => {
    const events = [
      event('2026', 'done', 'headline'),
      event('2025', 'in-work'),
      event('2024', 'announced'),
      event('2027', null, 'whole'),
    ];
    expect(surestSteps(events).map((one) => one.stage)).toEqual(['announced', 'in-work']);
    expect(surestSteps([event(null, null)])).toEqual([]);
  });

  it('calls a stage beyond others that is later, of the other list or the end; not an earlier or the same one', () => {
    const reached = [stage('announced'), stage('funded')];
    const beyond = (id: string) => isBeyond(stage(id), reached, registers.stages);
    expect(['in-work', 'done', 'stopped', 'council'].map(beyond)).toEqual([true, true, true, true]);
    expect(['announced', 'approved', 'funded'].map(beyond)).toEqual([false, false, false]);
  });

  it('counts every record and event once', () => {
    const counts = countSureness(registers);
    for (const key of ['needs', 'initiatives', 'apart', 'events'] as const) {
      const { whole, excerpt, headline } = counts[key];
      expect(whole + excerpt + headline).toBe(registers[key].length);
    }
  });
});

describe('the register', () => {
  const events = eventsByInitiative(registers);

  it('keeps the stage of the councils and shows what contradicts it', () => {
    const councils = registers.initiatives.find(({ id }) => (id as string) === 'councils-all');
    const own = events.get(councils!.id) ?? [];
    expect(councils?.stage).toBe('council');
    expect(contradictionsOf(own).map(({ date, stage: moved }) => [date, moved])).toEqual([['2025-12-02', null]]);
  });

  it('finds five councils in sources of their own', () => {
    const own = registers.initiatives.filter(
      ({ type, regions }) => (type as string) === 'council' && regions.length > 0,
    );
    expect(own.flatMap(({ regions }) => regions).toSorted()).toEqual(['KZ-15', 'KZ-35', 'KZ-47', 'KZ-61', 'KZ-63']);
  });

  it('holds six branches that teach apart from the initiatives, and none of them among these', () => {
    expect(registers.apart.map(({ id }) => id as string).toSorted()).toEqual([
      'gazi-shymkent',
      'heriot-watt-aktobe',
      'marche-zhetysu',
      'npu-kaznu',
      'seoultech-kyzylorda',
      'woosong-turkistan',
    ]);
    expect(registers.initiatives.some(({ type }) => (type as string) === 'teaching-branch')).toBe(false);
  });

  it('counts silence from the last dated fact: an undated one does not move it', () => {
    for (const { id } of registers.initiatives) {
      const own = events.get(id) ?? [];
      expect(latestFact([...own, event(null, 'done', 'whole')])).toBe(
        latestFact(own.filter(({ date }) => date !== null)),
      );
    }
  });
});
