/** A record as text, a frame a line, and back: what is cut off at its end leaves the lines before it whole. */
import * as v from 'valibot';
import type { ReleaseFigures } from '../../../domain/releaseFigures.ts';
import { frameKey, RECORD_VERSION, type FrozenFrame, type IndicatorNames, type RecordHead } from './record.ts';
import { FIGURES_SCHEMA, FRAME_SCHEMA, HEAD_SCHEMA, VERSION_SCHEMA } from './recordSchema.ts';

/** Stands in addresses for the way from a page up to the site's folder, which each page has its own. */
export const FRAME_ROOT = '{root}';

/** Digits of positions: more than the screen has, and no number that is said. */
const DIGITS = 5;

export function recordText(head: RecordHead, frames: readonly FrozenFrame[]): string {
  return [head, ...frames].map((line) => `${JSON.stringify(line, written)}\n`).join('');
}

export function figuresText(figures: ReleaseFigures, names: IndicatorNames): string {
  return `${JSON.stringify({ version: RECORD_VERSION, ...figures, names })}\n`;
}

/** A `Map` has no form of its own in JSON. What a number says is kept as it is. */
function written(key: string, value: unknown): unknown {
  if (key === 'value') return value;
  if (value instanceof Map) return { $map: [...(value as Map<unknown, unknown>)] };
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(DIGITS)) : value;
}

function readBack(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$map' in value && Array.isArray(value.$map)
    ? new Map(value.$map as [unknown, unknown][])
    : value;
}

export type ReadRecord =
  | {
      readonly kind: 'record';
      readonly head: RecordHead;
      /** Text of each whole frame, by its key. */
      readonly frames: ReadonlyMap<string, string>;
      /** Frames that are not there or not whole. */
      readonly lost: number;
    }
  /** Of a program newer than this one. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable' };

export function readRecord(text: string): ReadRecord {
  const [first = '', ...lines] = text.split('\n');
  const parsed = parsedJson(first);
  const version = v.safeParse(VERSION_SCHEMA, parsed);
  if (version.success && version.output.version > RECORD_VERSION) return { kind: 'newer' };
  const head = v.safeParse(HEAD_SCHEMA, parsed);
  if (!head.success) return { kind: 'unreadable' };
  const frames = new Map<string, string>();
  for (const line of lines) {
    const frame = v.safeParse(FRAME_SCHEMA, parsedJson(line));
    if (frame.success) frames.set(frameKey(frame.output as unknown as FrozenFrame), line);
  }
  const { frames: count } = head.output;
  return { kind: 'record', head: head.output as unknown as RecordHead, frames, lost: Math.max(0, count - frames.size) };
}

/** @param root from the page that shows it up to the site's folder */
export function frameOf(line: string, root: string): FrozenFrame {
  return JSON.parse(line.replaceAll(FRAME_ROOT, root), readBack) as FrozenFrame;
}

/** @returns null where it is cut or no record of figures */
export function readFigures(text: string): { readonly figures: ReleaseFigures; readonly names: IndicatorNames } | null {
  const read = v.safeParse(FIGURES_SCHEMA, parsedJson(text));
  if (!read.success) return null;
  const { release, indicators, names } = read.output;
  return { figures: { release, indicators } as ReleaseFigures, names: names as IndicatorNames };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
