/** The finding as title of a picture: as large as it can be whole, since half a finding is none. */
import { TITLES, type TitleSize } from './pictureCss.ts';
import { BOLD, wrap } from './wrap.ts';

interface PictureTitleProps {
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

const TOP = 14;

export function PictureTitle({ text, x, width }: PictureTitleProps) {
  const linesIn = ({ px }: TitleSize) => wrap(text, px * BOLD, width);
  const size =
    TITLES.find((candidate) => linesIn(candidate).length <= candidate.mostLines) ?? TITLES[TITLES.length - 1]!;
  return (
    <>
      {linesIn(size).map((line, index) => (
        <text key={line} class={`title ${size.name}`} x={x} y={TOP + (index + 1) * size.linePx}>
          {line}
        </text>
      ))}
    </>
  );
}
