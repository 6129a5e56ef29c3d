import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeFragment, encodeFragment, LONGEST_FRAGMENT } from './fragment.ts';
import { MOST } from './limits.ts';
import { stepOf, type Meeting } from './meeting.ts';
import { MEETING_FORMAT, readMeeting, writeMeeting } from './meetingFile.ts';
import { anyMeeting } from './testMeeting.ts';

const SITE = { country: 'XA', release: '2026-11' };
const MEETING: Meeting = {
  id: 'meeting-1',
  title: 'Council',
  language: 'ru',
  release: '2026-11',
  date: '2026-11-20',
  steps: [{ ...stepOf('map/'), caption: '<img src=x onerror=alert(1)>', question: 'Кому?' }],
  previous: null,
};

test('a file reads as the meeting that was written', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const read = readMeeting(writeMeeting(meeting, 'XA'), SITE);
      expect(read).toEqual({
        ok: true,
        meeting,
        otherRelease: meeting.release === SITE.release ? null : meeting.release,
      });
    }),
  );
});

test('a file that was cut, changed or made up is a fault or a meeting, and never an exception', () => {
  fc.assert(
    fc.property(anyMeeting, fc.nat(), fc.nat(), fc.string(), (meeting, from, length, put) => {
      const text = writeMeeting(meeting, 'XA');
      const at = from % text.length;
      const damaged = text.slice(0, at) + put + text.slice(at + (length % 50));
      const read = readMeeting(damaged, SITE);
      if (read.ok) expect(read.meeting.steps.length).toBeLessThanOrEqual(MOST.steps);
      else expect(read.fault.kind).toBeTruthy();
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      const file = JSON.stringify({ format: MEETING_FORMAT, version: 1, site: 'XA', meeting: json });
      expect(() => readMeeting(file, SITE)).not.toThrow();
      expect(() => readMeeting(JSON.stringify(json), SITE)).not.toThrow();
    }),
  );
});

describe('a file', () => {
  const written = writeMeeting(MEETING, 'XA');

  test('of another site is refused, and so is one of a later version', () => {
    expect(readMeeting(written, { ...SITE, country: 'XB' })).toEqual({
      ok: false,
      fault: { kind: 'other-site', got: 'XA' },
    });
    expect(readMeeting(written.replace('"version": 1', '"version": 9'), SITE)).toEqual({
      ok: false,
      fault: { kind: 'newer-version', got: '9' },
    });
  });

  test('of 50 MB is not read', () => {
    const fault = { ok: false, fault: { kind: 'too-big' } };
    expect(readMeeting('x'.repeat(50_000_000), SITE)).toEqual(fault);
  });

  test('that is cut, or something else, says so', () => {
    expect(readMeeting(written.slice(0, 200), SITE)).toEqual({ ok: false, fault: { kind: 'cut' } });
    expect(readMeeting('PK\u0003\u0004', SITE)).toEqual({ ok: false, fault: { kind: 'not-a-meeting' } });
    expect(readMeeting('{"a":1}', SITE)).toEqual({ ok: false, fault: { kind: 'not-a-meeting' } });
  });

  test('keeps HTML as the text that it is', () => {
    const read = readMeeting(written, SITE);
    expect(read.ok && read.meeting.steps[0]?.caption).toBe('<img src=x onerror=alert(1)>');
  });

  test('of another release opens and says of which', () => {
    expect(readMeeting(written, { ...SITE, release: '2027-11' })).toMatchObject({ ok: true, otherRelease: '2026-11' });
  });

  test('loses steps that lead out of the site, and dates that there are not', () => {
    const other = {
      ...MEETING,
      date: '2026-02-30',
      steps: ['https://example.org/x/', 'javascript:alert(1)', '../../x/', '//example.org/kk', 'map/'].map(stepOf),
    };
    const read = readMeeting(writeMeeting(other, 'XA'), SITE);
    expect(read.ok && read.meeting.date).toBe('');
    expect(read.ok && read.meeting.steps.map(({ address }) => address)).toEqual(['', 'map/']);
  });
});

describe('an address', () => {
  test('opens the meeting that it was made of, without what was seen', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        const text = encodeFragment(meeting);
        if (text === null) return;
        expect(text.length).toBeLessThanOrEqual(LONGEST_FRAGMENT);
        const steps = meeting.steps.map((step) => ({ ...step, seen: null }));
        expect(decodeFragment(text)).toEqual({ meeting: { ...meeting, steps, previous: null } });
      }),
    );
  });

  test('that is damaged is said to be, and one without a meeting is none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000 }), (text) => {
        expect(() => decodeFragment(`#m=${text}`)).not.toThrow();
      }),
    );
    expect(decodeFragment('#m=!!!')).toEqual({ meeting: null });
    expect(decodeFragment('#needs')).toBeNull();
  });

  test('of a long meeting does not exist', () => {
    const words = Array.from({ length: 3000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20000))).join(
      '',
    );
    expect(encodeFragment({ ...MEETING, steps: [{ ...stepOf('map/'), notes: words }] })).toBeNull();
  });
});
