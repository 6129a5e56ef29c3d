/**
 * What mark a record has: needs by field of science, initiatives by stage. Demand and progress never share a
 * map, so a shape never means two things at once.
 */
import { broadField } from '../../domain/registerCounts.ts';
import type { FieldId, Stage } from '../../domain/registers.ts';

/** In the order of the legend. */
export const FIELD_SHAPES = ['square', 'triangle', 'circle', 'cross', 'diamond', 'down'] as const;
export type FieldShape = (typeof FIELD_SHAPES)[number];

/** Broad fields of the OECD's Fields of Research and Development 2015. */
const SHAPE_OF_FIELD: Readonly<Record<string, FieldShape>> = {
  1: 'circle',
  2: 'square',
  3: 'cross',
  4: 'triangle',
  5: 'diamond',
  6: 'down',
};

/** Without its words; what travels with a map's figures has ids as plain text. */
type PlainStage = Pick<Stage, 'list' | 'order' | 'isEnd'> & { readonly id: string };

/** The look of a need: the shapes of its fields, two at most; none where the statement fits no field. */
export interface NeedMark {
  readonly kind: 'need';
  readonly fields: readonly FieldShape[];
}

/**
 * The look of an initiative: a circle that fills from announced to done, a bar in it where it was stopped;
 * a diamond with a number for a step of the Concept's chain.
 */
export type InitiativeMark =
  | { readonly kind: 'ladder'; /** 0–1 */ readonly filled: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'chain'; /** 1 for the first */ readonly step: number };

/** In each region of a record but its home, where its mark stands. */
export interface AwayMark {
  readonly kind: 'away';
}

export type RecordMark = NeedMark | InitiativeMark | AwayMark;

export function needMark({ fields }: { readonly fields: readonly string[] }): NeedMark {
  const broad = [...new Set(fields.map((field) => broadField(field as FieldId)))];
  return { kind: 'need', fields: broad.flatMap((field) => SHAPE_OF_FIELD[field] ?? []).slice(0, 2) };
}

/** @throws Error for a stage that is none of `stages`: our mistake */
export function initiativeMark({ stage }: { readonly stage: string }, stages: readonly PlainStage[]): InitiativeMark {
  return stageMark(stageOf(stage, stages), stages);
}

export function stageMark({ list, order, isEnd }: PlainStage, stages: readonly PlainStage[]): InitiativeMark {
  if (isEnd) return { kind: 'stopped' };
  if (list === 'chain') return { kind: 'chain', step: order };
  const last = Math.max(...stages.filter((one) => one.list === list && !one.isEnd).map((one) => one.order));
  return { kind: 'ladder', filled: last === 1 ? 1 : (order - 1) / (last - 1) };
}

function stageOf(id: string, stages: readonly PlainStage[]): PlainStage {
  const stage = stages.find((one) => one.id === id);
  if (stage === undefined) throw new Error(`no such stage: ${id}`);
  return stage;
}

/**
 * Order of marks in a region, so that like stands by like: needs by the legend's order of fields, initiatives
 * from done to announced, then the steps of the chain; what has its mark in another region stands last.
 */
export function compareMarks(a: RecordMark, b: RecordMark): number {
  return orderOf(a) - orderOf(b);
}

function orderOf(mark: RecordMark): number {
  switch (mark.kind) {
    case 'need': {
      const [first, second] = mark.fields;
      if (first === undefined) return 99;
      return FIELD_SHAPES.indexOf(first) * 8 + (second === undefined ? 0 : 1 + FIELD_SHAPES.indexOf(second));
    }
    case 'ladder':
      return 1 - mark.filled;
    case 'stopped':
      return 2;
    case 'chain':
      return 2 + mark.step;
    case 'away':
      return 100;
  }
}
