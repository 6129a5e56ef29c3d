import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../../meeting/meeting.ts';
import { meetingStore, type StorageLike } from './meetingStore.ts';

const MEETING: Meeting = {
  id: 'abcd1234',
  title: 'A',
  language: 'kk',
  release: '2026-11',
  date: '',
  steps: [],
  previous: null,
};

function memory(): StorageLike {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

let count = 0;
const newId = () => `r${(count += 1)}`;

describe('meetings in the browser', () => {
  test('are kept and read again', () => {
    expect(meetingStore(memory, newId).list()).toEqual([]);
    const storage = memory();
    const own = meetingStore(() => storage, newId);
    const saved = own.save(MEETING, null);
    expect(saved.kind).toBe('saved');
    expect(own.load(MEETING.id)?.meeting).toEqual(MEETING);
    expect(own.list()).toHaveLength(1);
    own.remove(MEETING.id);
    expect(own.load(MEETING.id)).toBeNull();
  });

  test('of two windows the second to save is told, and what the first saved stays', () => {
    const storage = memory();
    const [one, other] = [meetingStore(() => storage, newId), meetingStore(() => storage, newId)];
    one.save(MEETING, null);
    const read = other.load(MEETING.id);
    one.save({ ...MEETING, title: 'B' }, read?.revision ?? null);
    expect(other.save({ ...MEETING, title: 'C' }, read?.revision ?? null)).toEqual({ kind: 'conflict' });
    expect(other.load(MEETING.id)?.meeting.title).toBe('B');
  });

  test('are not kept where storage is full or denied, and nothing is thrown', () => {
    const full: StorageLike = {
      ...memory(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(meetingStore(() => full, newId).save(MEETING, null)).toEqual({ kind: 'failed' });
    const denied = meetingStore(() => {
      throw new Error('SecurityError');
    }, newId);
    expect(denied.save(MEETING, null)).toEqual({ kind: 'failed' });
    expect(denied.list()).toEqual([]);
    expect(denied.load('abcd1234')).toBeNull();
    expect(() => denied.remove('abcd1234')).not.toThrow();
  });

  test('that are damaged there are not read', () => {
    const storage = memory();
    storage.setItem('meeting:abcd1234', '{"revision":"r","meeting":');
    expect(meetingStore(() => storage, newId).list()).toEqual([]);
  });
});
