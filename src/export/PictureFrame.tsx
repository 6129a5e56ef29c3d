/** What every picture that stands alone has: its size, paper, a title, and a line at the foot. */
import type { ComponentChildren } from 'preact';
import type { Locale } from '../i18n/locale.ts';
import { textWidthPx } from '../map/labels/textWidth.ts';
import { unescaped } from '../view/queryText.ts';
import { PictureTitle } from './PictureTitle.tsx';
import { FACES, FOOT_LINE_PX, FOOT_PX } from './pictureCss.ts';
import { firstLine } from './wrap.ts';

/** The size that links are previewed in. */
export const PICTURE_PX = { width: 1200, height: 630 } as const;
/** The square of channels and of telephones. */
export const SQUARE_PX = { width: 1080, height: 1080 } as const;
export const MARGIN = 36;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What a picture says of itself, wherever it is passed on. */
export interface PictureOrigin {
  readonly release: string;
  /** Address of the page it is of; null where the build does not know it. */
  readonly url: string | null;
}

/** A locale, or as much of it as the foot needs. */
export interface FootWords extends Pick<Locale, 't'> {
  readonly texts: { readonly site: Pick<Locale['texts']['site'], 'title' | 'publisher' | 'publisherShort'> };
}

/** Sources; then whose map it is, the release, and the address where one finds it. */
export function footOf(
  sources: readonly string[],
  origin: PictureOrigin,
  words: FootWords,
  size: PictureSize = PICTURE_PX,
): readonly string[] {
  return [words.t('picture.source', { source: sources.join('; ') }), ...ownLines(origin, words, size)];
}

/** Whose it is, the release, and the address: that has a line to itself where it would be cut, since a picture is passed on for it. */
export function ownLines(
  { release, url }: PictureOrigin,
  { t, texts }: FootWords,
  size: PictureSize = PICTURE_PX,
): readonly string[] {
  // The short name: a line with the whole one has no room for the address.
  const own = [texts.site.title, texts.site.publisherShort, t('common.release', { release })].join(' · ');
  if (url === null) return [own];
  // As a person reads it; what no drawing may hold is left out.
  const address = unescaped(url).replaceAll(/\p{C}/gu, '');
  const both = `${own} · ${address}`;
  return textWidthPx(both, FOOT_PX) <= size.width - 2 * MARGIN ? [both] : [own, address];
}

/** px that the lines at the foot take, with what keeps them from the rest. */
export function footHeight(foot: readonly string[]): number {
  return FOOT_BELOW_PX + foot.length * FOOT_LINE_PX;
}

/** Below the last line. */
const FOOT_BELOW_PX = 14;

interface PictureFrameProps {
  readonly title: string;
  /** px; wide unless it says otherwise. */
  readonly size?: PictureSize;
  /** Lines at the foot, each cut where it is too long. */
  readonly foot: readonly string[];
  readonly children: ComponentChildren;
}

export function PictureFrame({ title, size = PICTURE_PX, foot, children }: PictureFrameProps) {
  const room = size.width - 2 * MARGIN;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      font-family={FACES}
      aria-label={title}
    >
      <title>{title}</title>
      <rect class="paper" width="100%" height="100%" />
      <PictureTitle text={title} x={MARGIN} width={room} />
      {children}
      {foot.map((line, index) => (
        <text
          key={line}
          class="foot"
          x={MARGIN}
          y={size.height - FOOT_BELOW_PX - (foot.length - 1 - index) * FOOT_LINE_PX}
        >
          {firstLine(line, FOOT_PX, room)}
        </text>
      ))}
    </svg>
  );
}
