/** What stands beside a map: its notes, its sources, and what sets a year apart from the others. */
import { territoriesOf } from '../../domain/dataset.ts';
import { hasStatus } from '../../domain/statuses.ts';
import type { NoteId } from '../../domain/types.ts';
import { labelledText } from '../../i18n/labelled.ts';
import type { MapModel, YearMark } from '../model.ts';
import type { Context } from './context.ts';

/**
 * Notes of the indicator, then those of the rows on the map, each once. A note of a few rows names
 * their regions: out of its row it would not say what it is about.
 */
export function notesOf({ indicator, drawn, national, locale }: Context): string[] {
  const general = [...indicator.notes, ...(national?.notes ?? [])];
  const places = new Map<NoteId, string[]>();
  for (const { observation, name } of drawn) {
    for (const note of observation.notes) places.set(note, [...(places.get(note) ?? []), name]);
  }
  const prefixOf = (note: NoteId): string => {
    const names = places.get(note) ?? [];
    return general.includes(note) || names.length === drawn.length ? '' : names.join(', ');
  };
  return [...new Set([...general, ...places.keys()])].flatMap((note) => {
    const text = locale.texts.notes[note];
    if (text === undefined) return [];
    const prefix = prefixOf(note);
    return [prefix === '' ? text : labelledText(prefix, text, locale)];
  });
}

export function sourcesOf({ drawn, national, locale }: Context): MapModel['sources'] {
  const ids = [
    ...drawn.map(({ observation }) => observation.source),
    ...(national === undefined ? [] : [national.source]),
  ];
  return [...new Set(ids)].flatMap((id) => {
    const known = locale.texts.sources[id];
    if (known === undefined) return [];
    const { title, publisher, url, licence, retrieved, published } = known;
    return [{ title, publisher, url, licence, retrieved, published }];
  });
}

export function yearMarks({ series, indicator }: Context, year: number): readonly YearMark[] {
  const rows = territoriesOf(series, year).map(({ observation }) => observation);
  const isBreak = indicator.breaks.includes(year) || rows.some((row) => hasStatus(row, 'B'));
  const isOld = rows.some((row) => row.territory.length > 1);
  const isComputed = rows.some((row) => hasStatus(row, 'I'));
  const missing = rows.filter((row) => row.kind === 'missing').length;
  const marks: readonly (readonly [YearMark, boolean])[] = [
    ['break', isBreak],
    ['old', isOld],
    ['computed', isComputed],
    ['partial', missing > 0 && missing < rows.length],
    ['empty', missing === rows.length],
  ];
  return marks.flatMap(([mark, holds]) => (holds ? [mark] : []));
}
