/**
 * A meeting as a small file: JSON with a format, a version and the country whose site it is of. Reading is
 * strict about what it is and lenient about what stands in it: words are text, whatever they look like.
 */
import { LANGUAGES, type Language } from '../domain/types.ts';
import { MOST } from './limits.ts';
import type { Decision, DecisionRecord, Meeting, MeetingStep, SeenFigures } from './meeting.ts';
import { siteAddress } from './stepAddress.ts';

export const MEETING_FORMAT = 'science-map-meeting';
export const MEETING_VERSION = 1;

/** Why a file is no meeting. `got` is what it has instead, for those that can say. */
export type FileFault =
  | { readonly kind: 'too-big' | 'cut' | 'not-a-meeting' }
  | { readonly kind: 'other-site' | 'newer-version'; readonly got: string };

export type ReadMeeting =
  | {
      readonly ok: true;
      readonly meeting: Meeting;
      /** Of another release than the site's: figures may have changed since. Null: of the same. */
      readonly otherRelease: string | null;
    }
  | { readonly ok: false; readonly fault: FileFault };

interface OwnSite {
  /** `Dataset.country` */
  readonly country: string;
  readonly release: string;
}

/** @returns JSON that a person can read and a program compare line by line */
export function writeMeeting(meeting: Meeting, country: string): string {
  return `${JSON.stringify({ format: MEETING_FORMAT, version: MEETING_VERSION, site: country, meeting }, null, 1)}\n`;
}

/** Any text. Never throws. */
export function readMeeting(text: string, site: OwnSite): ReadMeeting {
  if (text.length > MOST.bytes) return { ok: false, fault: { kind: 'too-big' } };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    // What begins as one of ours was one.
    return { ok: false, fault: { kind: text.includes(`"${MEETING_FORMAT}"`) ? 'cut' : 'not-a-meeting' } };
  }
  if (!isObject(json) || json['format'] !== MEETING_FORMAT) return { ok: false, fault: { kind: 'not-a-meeting' } };
  const { version } = json;
  if (typeof version !== 'number') return { ok: false, fault: { kind: 'not-a-meeting' } };
  if (version > MEETING_VERSION)
    return { ok: false, fault: { kind: 'newer-version', got: String(version).slice(0, 20) } };
  if (json['site'] !== site.country)
    return { ok: false, fault: { kind: 'other-site', got: line(json['site']).slice(0, 40) } };
  const meeting = meetingIn(json['meeting']);
  if (meeting === null) return { ok: false, fault: { kind: 'not-a-meeting' } };
  return { ok: true, meeting, otherRelease: meeting.release === site.release ? null : meeting.release };
}

/** @returns null where it is none; what of it cannot be used is left out */
export function meetingIn(json: unknown, isPrevious = false): Meeting | null {
  if (!isObject(json) || !Array.isArray(json['steps'])) return null;
  const id = line(json['id']);
  return {
    id: /^[\w-]{4,40}$/u.test(id) ? id : 'meeting',
    title: line(json['title']),
    language: languageIn(json['language']),
    release: line(json['release']).slice(0, 20),
    date: dateIn(json['date'], /^\d{4}-\d{2}-\d{2}$/u),
    steps: json['steps'].slice(0, MOST.steps).flatMap((step) => stepIn(step) ?? []),
    previous: isPrevious ? null : meetingIn(json['previous'], true),
  };
}

function stepIn(json: unknown): MeetingStep | null {
  if (!isObject(json)) return null;
  const address = siteAddress(line(json['address']));
  // A step that leads out of the site is none.
  if (address === null) return null;
  return {
    address,
    caption: text(json['caption']),
    question: text(json['question']),
    notes: text(json['notes']),
    decisions: list(json['decisions'])
      .slice(0, MOST.decisions)
      .flatMap((one) => decisionIn(one) ?? []),
    seen: seenIn(json['seen']),
  };
}

function decisionIn(json: unknown): Decision | null {
  if (!isObject(json)) return null;
  return {
    text: text(json['text']),
    who: line(json['who']),
    by: dateIn(json['by'], /^\d{4}(-\d{2}){0,2}$/u),
    note: text(json['note']),
    record: recordIn(json['record']),
  };
}

function recordIn(json: unknown): DecisionRecord {
  if (!isObject(json)) return { kind: 'none' };
  if (json['kind'] === 'initiative')
    return { kind: 'initiative', initiative: line(json['initiative']), stage: line(json['stage']) };
  if (json['kind'] !== 'new') return { kind: 'none' };
  const regions = list(json['regions']).slice(0, MOST.regions).map(line);
  return { kind: 'new', type: line(json['type']), regions: regions.filter((id) => id !== '') };
}

function seenIn(json: unknown): SeenFigures | null {
  if (!isObject(json) || !isFinite(json['year']) || !isObject(json['regions'])) return null;
  const regions = Object.entries(json['regions']).slice(0, MOST.regions);
  return {
    indicator: line(json['indicator']),
    year: json['year'],
    country: isFinite(json['country']) ? json['country'] : null,
    regions: Object.fromEntries(regions.filter((entry): entry is [string, number] => isFinite(entry[1]))),
  };
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isFinite(json: unknown): json is number {
  return typeof json === 'number' && Number.isFinite(json);
}

function list(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? (json as readonly unknown[]) : [];
}

/** One line; anything else is none. */
function line(json: unknown): string {
  return text(json).replaceAll(/\s+/gu, ' ').trim().slice(0, MOST.line);
}

/** As it was typed, without what cannot be seen. */
function text(json: unknown): string {
  if (typeof json !== 'string') return '';
  const cut = json.slice(0, MOST.text).replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '');
  return cut.trim();
}

function dateIn(json: unknown, shape: RegExp): string {
  const found = line(json);
  if (!shape.test(found)) return '';
  const [year = '', month = '01', day = '01'] = found.split('-');
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) ? found : '';
}

function languageIn(json: unknown): Language {
  return LANGUAGES.find((language) => language === json) ?? LANGUAGES[0];
}
