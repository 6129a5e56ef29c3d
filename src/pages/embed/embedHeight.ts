/**
 * The height of an embedded map before any browser has drawn it: what a snippet names, so that a frame
 * without scripts never scrolls. Widths of words are upper bounds, so that the height is one too.
 */
import { sizeClassOf, type Geography } from '../../domain/geography.ts';
import { wrap } from '../../export/wrap.ts';
import { LEGEND_DOT_PX } from '../../map/legend/stack.ts';
import type { CountryAloneModel } from '../../map/alone/countryAloneModel.ts';
import { readWords } from '../../records/text/readWords.ts';
import type { ExploreState } from '../explore/types.ts';
import { RECORDS_SHOWN } from '../region/portrait/RecordsFact.tsx';
import type { EmbeddedModel } from './EmbedMap.tsx';
import type { RegionFrame } from './EmbedRegion.tsx';
import { mapFoot, regionFoot } from './footText.ts';

/** Of `embed.css`. */
const WIDEST_PX = 720;
const PADDING_PX = 16;
const GAP_PX = 8;
const BODY_PX = 14;
const SMALL_PX = 12;
const HEADLINE_PX = 18;
/** Of `CountryBars.css`. */
const BAR_PX = 24;
/** Bold type is wider than what `textWidthPx` bounds. */
const BOLD = 1.08;
/** Frames of these widths: from the narrowest phone to where the page stops growing. */
const WIDTHS_PX = [280, 320, 360, 400, 480, 560, 640, WIDEST_PX + PADDING_PX] as const;

/** Of the page of a view. */
export function mapHeight({ model, geography, locale, dataset }: ExploreState): number {
  return embedHeight(model, geography, {
    spoken: model.territories.map(({ spoken }) => spoken),
    foot: mapFoot({ model, locale, release: dataset.release }),
  });
}

interface StatusText {
  /** Below the foot of a frozen frame; '' or none of one that updates. */
  readonly status?: string;
}

/** Of a region's facts: enough for every width from 280 px on. */
export function regionHeight({ model, locale, release, status = '' }: RegionFrame & StatusText): number {
  const { name, capability, science } = model;
  const { language } = locale.texts;
  const foot = regionFoot({ model, locale, release });
  const heightOf = (frame: number) => {
    const width = Math.min(frame, WIDEST_PX + PADDING_PX) - PADDING_PX;
    const small = (text: string) => lines(text, SMALL_PX, width) * SMALL_PX * 1.4;
    const records = (['needs', 'initiatives'] as const).map((kind) => {
      const shown = (science?.[kind]?.items ?? []).slice(0, RECORDS_SHOWN[kind]);
      const items = shown.map(({ name: words, about, stated }) => {
        const occasion =
          stated === null ? '' : `${stated.kind} · ${readWords(stated.by, language)?.text ?? ''} · ${stated.date}`;
        const text = `${readWords(words, language)?.text ?? ''} ${about}`;
        return (
          (occasion === '' ? 0 : small(occasion) + 2) +
          Math.max(28, lines(text, BODY_PX, width - 20) * BODY_PX * 1.4) +
          4
        );
      });
      return items.reduce((sum, px) => sum + px, 84);
    });
    const parts = [
      Math.max(lines(name, HEADLINE_PX * BOLD, width * 0.66) * HEADLINE_PX * 1.25, width * 0.22, 66),
      ...(capability === null
        ? []
        : [
            68 + small(capability.about) + 24 + 18,
            small(capability.noun) + Math.min(416, width) * 0.42 + 4 * SMALL_PX * 1.4,
          ]),
      ...records,
      BODY_PX * 1.4 + 8 + small(foot),
      ...(status === '' ? [] : [small(status)]),
    ];
    return parts.reduce((sum, px) => sum + px, 12 + 12 * (parts.length - 1));
  };
  return Math.ceil(Math.max(...WIDTHS_PX.map(heightOf)));
}

export interface EmbedWords extends StatusText {
  /** The sentences of the regions, one of which is shown at a time. */
  readonly spoken: readonly string[];
  /** What stands at the foot. */
  readonly foot: string;
}

/** @returns px: enough for every width from 280 px on */
export function embedHeight(model: EmbeddedModel, geography: Geography, words: EmbedWords): number {
  return Math.ceil(Math.max(...WIDTHS_PX.map((width) => heightAt(width, model, geography, words))));
}

/** @returns px that a frame of this width needs at most */
export function heightAt(
  widthPx: number,
  model: EmbeddedModel,
  { plane }: Pick<Geography, 'plane'>,
  { spoken, foot, status = '' }: EmbedWords,
): number {
  const width = Math.min(widthPx, WIDEST_PX + PADDING_PX) - PADDING_PX;
  const [top, bottom] = plane.drawn[sizeClassOf(width)];
  const shown =
    model.alone === null
      ? [
          (width * (bottom - top)) / plane.width,
          Math.max(2, ...spoken.map((text) => lines(text, BODY_PX * BOLD, width))) * BODY_PX * 1.4,
          legendHeight(model, width),
          BODY_PX * 1.4 + 8,
        ]
      : aloneHeights(model.alone, width);
  const parts = [
    lines(model.headline, HEADLINE_PX * BOLD, width) * HEADLINE_PX * 1.25,
    ...shown,
    BODY_PX * 1.4 + 8 + lines(foot, SMALL_PX, width) * SMALL_PX * 1.4,
    ...(status === '' ? [] : [lines(status, SMALL_PX, width) * SMALL_PX * 1.4]),
  ];
  return parts.reduce((sum, part) => sum + part, 12 + GAP_PX * (parts.length - 1));
}

/** Of the country's series and of what is known. */
function aloneHeights({ bars, title, known, knownTitle }: CountryAloneModel, width: number): readonly number[] {
  const titleHeight = (text: string) => (text === '' ? 0 : lines(text, BODY_PX * BOLD, width) * BODY_PX * 1.4 + 8);
  const notes = known.map((note) => lines(note, BODY_PX, width) * BODY_PX * 1.4 + 4);
  return [
    ...(bars.length === 0 ? [] : [titleHeight(title) + bars.length * (BAR_PX + 2)]),
    ...(known.length === 0 ? [] : [notes.reduce((sum, px) => sum + px, titleHeight(knownTitle))]),
  ];
}

function legendHeight({ legend, unit, year, circles }: EmbeddedModel, width: number): number {
  const small = SMALL_PX * 1.4;
  const method = legend.method === '' ? 0 : lines(legend.method, SMALL_PX, Math.min(width, 680)) * small;
  const missing = legend.missing.map(({ word, names }) => lines(`${word}: 00 (${names})`, BODY_PX, width - 36));
  const rows = missing.reduce((sum, count) => sum + Math.max(20, count * BODY_PX * 1.4) + 4, 0);
  return (
    axisHeight(legend, width) +
    method +
    rows +
    (rows > 0 ? 8 : 0) +
    (legend.hollow === undefined ? 0 : lines(legend.hollow, BODY_PX, width - 36) * BODY_PX * 1.4 + 12) +
    lines(`${unit}, ${year}`, SMALL_PX, width) * small +
    (circles === null ? 0 : 130)
  );
}

function axisHeight(legend: EmbeddedModel['legend'], width: number): number {
  if (legend.kind === 'choropleth') return 16 + legend.levels * LEGEND_DOT_PX + 3 + 18 + 2 * 16 + 2;
  if (legend.kind === 'bubbles') return Math.max(48, width * 0.16, legend.sizes.length * SMALL_PX * 1.3);
  if (legend.kind === 'bivariate') return 320;
  // Marks with their counts, in as many rows as their words need; further questions are folded.
  const [first, ...more] = legend.groups;
  const entries = first?.entries.map(({ name }) => `${name} 000`).join('      ') ?? '';
  return lines(entries, SMALL_PX * BOLD, width - 80) * 30 + more.length * 26;
}

function lines(text: string, fontPx: number, widthPx: number): number {
  return Math.max(1, wrap(text, fontPx, widthPx).length);
}
