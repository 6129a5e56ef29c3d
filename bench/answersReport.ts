/** How soon our own page answers, and how fast the machine was while that was measured. */
import type { Results } from './results.ts';
import { number, inOneLine, table, workSentence } from './table.ts';

export function answersSection({ answers, work: ofRounds }: Results): string[] {
  if (answers === null || answers.responses.length === 0) return [];
  const { date, work, responses, flight } = answers;
  const answer = (of: { readonly frame: number; readonly worst: number }) =>
    `${number(of.frame)} (≤ ${number(of.worst)})`;
  return [
    '## Answers of this site',
    '',
    inOneLine(
      `Measured on ${date}.`,
      workSentence('before, between and after', work),
      workSentence('at the start of each round of the pages above', ofRounds),
    ),
    '',
    "From the event to the end of the next frame's work on the main thread that shows the answer, ms: median (worst). The wait for the frame's turn, up to 17 ms, is part of it.",
    '',
    ...table(
      [
        'processor',
        'indicator: its map',
        'its headline',
        'year: its map',
        "a region's card",
        'typing: longest task',
        'typing: key to frame',
        'layout shift',
        'calls at rest',
      ],
      responses.map((one) => [
        one.cpu === 1 ? 'this one' : `${one.cpu}× slower`,
        answer(one.indicator),
        answer(one.headline),
        answer(one.year),
        answer(one.region),
        one.typingTask === 0 ? 'none > 50' : number(one.typingTask),
        `≤ ${number(one.typingFrame)}`,
        one.layoutShift.toFixed(4),
        String(one.idleCalls),
      ]),
    ),
    '',
    flight === null
      ? 'Flying in the detailed map: not measured (this build has none that a press opens).'
      : `Flying in the detailed map, WebGL in software: ${number(flight.framesPerSecond)} frames a second, longest gap ${number(flight.longestGap)} ms. There is no GPU here: the goal of 60 needs one.`,
    '',
  ];
}
