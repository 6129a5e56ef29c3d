/** What every picture that stands alone has: its size, its styles, paper, a title, and a line at the foot. */
import type { ComponentChildren } from 'preact';
import { PictureTitle } from './PictureTitle.tsx';
import { FOOT_PX } from './pictureCss.ts';
import { firstLine } from './wrap.ts';

/** The size that links are previewed in. */
export const PICTURE_PX = { width: 1200, height: 630 } as const;
export const MARGIN = 36;

interface PictureFrameProps {
  readonly title: string;
  readonly css: string;
  /** Site and sources; cut to one line. */
  readonly foot: string;
  readonly children: ComponentChildren;
}

export function PictureFrame({ title, css, foot, children }: PictureFrameProps) {
  const room = PICTURE_PX.width - 2 * MARGIN;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={PICTURE_PX.width}
      height={PICTURE_PX.height}
      viewBox={`0 0 ${PICTURE_PX.width} ${PICTURE_PX.height}`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <style>{css}</style>
      <rect class="paper" width="100%" height="100%" />
      <PictureTitle text={title} x={MARGIN} width={room} />
      {children}
      <text class="foot" x={MARGIN} y={PICTURE_PX.height - 18}>
        {firstLine(foot, FOOT_PX, room)}
      </text>
    </svg>
  );
}
