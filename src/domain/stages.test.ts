import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureSite, realSite } from '../../tests/support/sites.ts';
import { needsReason, stageAfter, stageStep } from './stages.ts';
import type { Stage } from './registers.ts';

const { stages, events, initiatives } = realSite().registers;
const stage = (id: string): Stage => stages.find((one) => one.id === id)!;
const step = (from: string, to: string) => stageStep(stage(from), stage(to), stages);

describe('stages', () => {
  it('are the eight of the chain in the order of the Concept (6.5), then the short ladder', () => {
    expect(stages.filter(({ list }) => list === 'chain').map(({ id, order }) => [order, id])).toEqual([
      [1, 'council'],
      [2, 'foresight'],
      [3, 'technical-task'],
      [4, 'call'],
      [5, 'project'],
      [6, 'research'],
      [7, 'systematised'],
      [8, 'spread'],
    ]);
    expect(stages.filter(({ list }) => list === 'ladder').map(({ id }) => id)).toEqual([
      'announced',
      'approved',
      'funded',
      'in-work',
      'done',
      'stopped',
    ]);
  });

  it('go forward, may be left out, and repeat after the last of the chain', () => {
    expect(step('council', 'call')).toBe('forward');
    expect(step('spread', 'council')).toBe('new-cycle');
    expect(step('funded', 'stopped')).toBe('ended');
  });

  it('need a reason to go back, to another list, or on after the end', () => {
    expect([step('call', 'foresight'), step('done', 'in-work'), step('stopped', 'in-work')]).toEqual(
      Array(3).fill('backward'),
    );
    expect(step('announced', 'council')).toBe('other-list');
    expect((['backward', 'other-list'] as const).every(needsReason)).toBe(true);
    expect((['same', 'forward', 'new-cycle', 'ended'] as const).some(needsReason)).toBe(false);
  });

  it('never need a reason both ways, unless of two lists', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages), fc.constantFrom(...stages), (a, b) => {
        const both = needsReason(stageStep(a, b, stages)) && needsReason(stageStep(b, a, stages));
        expect(both).toBe(a.list !== b.list);
        expect(stageStep(a, a, stages)).toBe('same');
      }),
    );
  });

  it('of every initiative are those of its last event, here and in the invented country', () => {
    for (const { registers } of [{ registers: { initiatives, events } }, fixtureSite()]) {
      for (const { id, stage: present } of registers.initiatives) {
        expect(stageAfter(registers.events.filter(({ initiative }) => initiative === id))).toBe(present);
      }
    }
  });
});
