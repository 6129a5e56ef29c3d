/** docs/bench.md: tables with medians, spread and ratios, and whether the goals are met. */
import { LINE, PHONE, PRESS_MS, SLOW_CPU } from './browser.ts';
import { answersSection } from './answersReport.ts';
import { growthSection } from './growthReport.ts';
import { BASELINE, HAND_MADE, HEAVIEST, OURS } from './peers.ts';
import type { Measured, Results, SubjectResult } from './results.ts';
import { summaryOf, type Summary } from './statistics.ts';
import { number, inOneLine, spread, table, workSentence } from './table.ts';

type Measure = (visit: Measured) => number | null;
const FIRST_MAP: Measure = ({ firstMap }) => firstMap;
const BYTES_TO_MAP: Measure = ({ bytesToMap }) => bytesToMap;
const BLOCKING: Measure = ({ blocking }) => blocking;
/** Of the visit that has come to rest, before anything is pressed. */
const [REQUESTS, BYTES]: [Measure, Measure] = [({ requests }) => requests, ({ bytes }) => bytes];

const FIRST_CHANGE: Measure = ({ firstChange }) => firstChange;
/** Each visit's median of its own repeated changes: one figure a visit, as for the rest. */
const CHANGE: Measure = ({ changes }) => summaryOf(changes)?.median ?? null;
const LIST_CHANGE: Measure = ({ listChanges }) => summaryOf(listChanges)?.median ?? null;

export function reportOf(results: Results): string {
  const { subjects, rounds, quick, date } = results;
  return [
    '# Speed, measured beside what one would otherwise use',
    '',
    `Written by \`npm run bench\` on ${date}; the raw figures are in [bench.json](bench.json). ${
      quick ? '**A quick run, to see whether the bench works: its figures say little.** ' : ''
    }Medians of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, in brackets the least and the most.`,
    '',
    ...goals(results),
    ...firstMapSection(subjects),
    ...changeSection(subjects),
    ...answersSection(results),
    ...growthSection(results.growth),
    ...methodSection(results),
  ].join('\n');
}

function ofSubject(subjects: readonly SubjectResult[], id: string, measure: Measure): Summary | null {
  return summaryOf(subjects.find((subject) => subject.id === id)?.visits.map(measure) ?? []);
}

/** @returns null where one of the two was not measured */
export function ratio(of: Summary | null, to: Summary | null): number | null {
  return of === null || to === null || to.median === 0 ? null : of.median / to.median;
}

function goals({ subjects, answers, growth }: Results): string[] {
  const flight = answers?.flight ?? null;
  const median = (id: string, measure: Measure) => ofSubject(subjects, id, measure);
  const firstMap = ratio(median(OURS, FIRST_MAP), median(BASELINE, FIRST_MAP));
  const bytes = ratio(median(OURS, BYTES_TO_MAP), median(HEAVIEST, BYTES_TO_MAP));
  const own = (measure: Measure) => median(OURS, measure)?.median ?? null;
  const [blocking, requests, total] = [own(BLOCKING), own(REQUESTS), own(BYTES)];
  const change = ratio(median(OURS, CHANGE), median(HAND_MADE, CHANGE));
  const firstChange = ratio(median(OURS, FIRST_CHANGE), median(HAND_MADE, FIRST_CHANGE));
  const listChange = ratio(median(OURS, LIST_CHANGE), median(HAND_MADE, CHANGE));
  const at = (cpu: number) => answers?.responses.find((one) => one.cpu === cpu);
  const worst = (cpu: number): number | null => {
    const found = at(cpu);
    return found === undefined ? null : Math.max(found.indicator.frame, found.year.frame, found.region.frame);
  };
  const typing = at(SLOW_CPU)?.typingTask ?? null;
  const shift = at(1)?.layoutShift ?? null;
  const idle = at(1)?.idleCalls ?? null;
  const build = growth?.points.find(({ name }) => name === 'this site')?.buildSeconds ?? null;
  const rows: [string, string, string, boolean | null][] = [
    ['first complete map, against the bare static page', '≤ 1.2×', times(firstMap), met(firstMap, 1.2)],
    ['bytes until that map, against MapLibre + deck.gl', '≤ 0.1×', times(bytes, 3), met(bytes, 0.1)],
    ['blocking until the page answers', '≤ 120 ms', ms(blocking), met(blocking, 120)],
    ['requests of a visit that has come to rest', '≤ 14', requests === null ? '–' : number(requests), met(requests, 14)],
    ['KB of a visit that has come to rest', '≤ 110', total === null ? '–' : kb(total), met(total, 110 * 1024)],
    ["changed indicator on the screen, one press, against D3's hand-made update: one not seen before", '≤ 1.25×', times(firstChange), met(firstChange, 1.25)],
    ['the same, one seen before, its figures there', '≤ 1.25×', times(change), met(change, 1.25)],
    ['the same, chosen from the list of all indicators', '≤ 1.25×', times(listChange), met(listChange, 1.25)],
    [`next frame after a change, ${SLOW_CPU}× slower processor (slowest of three kinds)`, '≤ 50 ms', ms(worst(SLOW_CPU)), met(worst(SLOW_CPU), 50)],
    ['next frame after a change, this processor', '≤ 16 ms', ms(worst(1)), met(worst(1), 16)],
    [`longest task while typing in the search, ${SLOW_CPU}× slower`, '≤ 50 ms', typing === 0 ? 'none above 50 ms' : ms(typing), met(typing, 50)],
    ['layout shift while the page is taken over', '≤ 0.01', shift === null ? '–' : shift.toFixed(4), met(shift, 0.01)],
    ['timers and frames in two seconds of rest', '0', idle === null ? '–' : String(idle), met(idle, 0)],
    ['frames a second while flying', '60 with a GPU', flight === null ? 'not measured' : `${number(flight.framesPerSecond)} in software`, null],
    ['full build of the real site', '≤ 120 s', build === null ? 'not measured' : `${number(build, 1)} s`, met(build, 120)],
  ]; // prettier-ignore
  return [
    '## Goals',
    '',
    ...table(
      ['goal', 'wanted', 'measured', 'met'],
      rows.map(([what, wanted, got, isMet]) => [what, wanted, got, isMet === null ? '–' : isMet ? 'yes' : '**no**']),
    ),
    '',
  ];
}

function met(value: number | null, limit: number): boolean | null {
  return value === null ? null : value <= limit;
}

const times = (value: number | null, decimals = 2): string => (value === null ? '–' : `${value.toFixed(decimals)}×`);
const ms = (value: number | null): string => (value === null ? '–' : `${number(value)} ms`);
const kb = (value: number): string => number(value / 1024, 1);

function firstMapSection(subjects: readonly SubjectResult[]): string[] {
  const base = ofSubject(subjects, BASELINE, FIRST_MAP);
  const row = ({ id, name }: SubjectResult): string[] => {
    const of = (measure: Measure) => ofSubject(subjects, id, measure);
    return [
      id === OURS ? `**${name}**` : name,
      spread(of(({ firstPaint }) => firstPaint)),
      spread(of(FIRST_MAP)),
      times(ratio(of(FIRST_MAP), base)),
      spread(of(BLOCKING)),
    ];
  };
  const weight = ({ id, name }: SubjectResult): string[] => {
    const of = (measure: Measure) => ofSubject(subjects, id, measure);
    return [
      id === OURS ? `**${name}**` : name,
      spread(of(BYTES_TO_MAP), kb),
      spread(of(({ requestsToMap }) => requestsToMap)),
      spread(of(BYTES), kb),
      spread(of(REQUESTS)),
      spread(of(({ heap }) => heap), (value) => number(value / 1024 ** 2, 1)),
      spread(of(({ process }) => process), (value) => number(value / 1024 ** 2)),
    ]; // prettier-ignore
  };
  return [
    '## The first map',
    '',
    ...table(['page', 'first paint, ms', 'first complete map, ms', '× static', 'blocking, ms'], subjects.map(row)),
    '',
    ...table(
      ['page', 'KB until the map', 'requests until then', 'KB in all', 'requests in all', 'JS heap, MB', 'process, MB'],
      subjects.map(weight),
    ),
    '',
  ];
}

function changeSection(subjects: readonly SubjectResult[]): string[] {
  const hand = ofSubject(subjects, HAND_MADE, CHANGE);
  const changing = subjects.filter(({ visits }) => visits.some(({ firstChange }) => firstChange !== null));
  const lists = subjects.filter(({ visits }) => visits.some(({ listChanges }) => listChanges.length > 0));
  return [
    '## A changed map',
    '',
    `From the end of a press of ${PRESS_MS} ms to the first frame that shows another indicator on all regions. The first time its figures come over the line (${LINE.latencyMs} ms away), unless the page has fetched them before; then they are there.`,
    '',
    ...table(
      ['page', 'first time, ms', 'afterwards, ms', '× D3'],
      [
        ...changing.map(({ id, name }) => [
          id === OURS ? `**${name}**` : name,
          spread(ofSubject(subjects, id, FIRST_CHANGE)),
          spread(ofSubject(subjects, id, CHANGE)),
          times(ratio(ofSubject(subjects, id, CHANGE), hand)),
        ]),
        ...lists.map(({ id, name }) => [
          `${name}, from the list of all`,
          '–',
          spread(ofSubject(subjects, id, LIST_CHANGE)),
          times(ratio(ofSubject(subjects, id, LIST_CHANGE), hand)),
        ]),
      ],
    ),
    '',
  ];
}

function methodSection({ subjects, machine, work }: Results): string[] {
  const classes = subjects.map(({ id, name, visits }) => [
    id === OURS ? `**${name}**` : name,
    visits.at(-1)?.classPixels.join(' · ') ?? '',
  ]);
  return [
    '## What the pages are',
    '',
    ...subjects.map(({ name, what }) => `- **${name}**: ${what}.`),
    '',
    "All peers: the same 20 regions, figures, class bounds, colours and outlines (ours at our resolution, as TopoJSON in degrees or on the plane, without lakes), built by Vite, minified, one script each with its data preloaded beside it, names where the library makes them easy, a legend, no request to anyone else. Each file is compressed by brotli 11 and sent by the product's own static server. Their sources are in `bench/peers/`: whoever knows a library better is welcome to make its page faster.",
    '',
    '## How it was measured',
    '',
    `- A phone of ${PHONE.width} × ${PHONE.height} px at ${PHONE.pixelRatio}×; slow 4G (${LINE.downKbps} kbit/s down, ${LINE.upKbps} up, ${LINE.latencyMs} ms a request); a processor slowed ${SLOW_CPU}× (Chromium's own emulations: the slowing holds the page's threads, not the process that paints; the delay is per request, connections cost nothing).`,
    '- Rounds are interleaved: each visits every page once, in another order, in a fresh context with an empty cache.',
    "- **First complete map**: the screen is recorded from outside (CDP screencast, lossless, 360 × 740), and no page says anything about itself. The last frame tells which pixels have a class colour; the map is complete at the first frame from which on 99.95 % of them have, and keep, their last colour. Weak points: recording costs some time, for all alike; a frame's time is when it was begun, up to one frame before it is seen; the legend's colours count as well as the map's.",
    `- **A changed map**: likewise, from the time stamp of the click, when a finger that was down for ${PRESS_MS} ms is lifted; only pixels that differ before and after count. In ours the press is on the step to the next indicator, as the peers have one button; and once more on a link of the list of all, which lies over the map: closing it counts. In ours the headline, the legend and the table follow the map by a frame or more: see the answers above.`,
    '- **Bytes until the map**: of a response that was under way its share; heads included. In all: bodies, as sent. What a worker asks for is seen by the server only and counts when it was sent before the map.',
    "- **Blocking**: what tasks longer than 50 ms have beyond them. **Heap**: after a garbage collection. **Process**: proportional set of the page's own process (Linux).",
    '',
    ...table(['page', 'pixels of each class, lightest first: the pictures are the same'], classes),
    '',
    inOneLine(
      `Machine: ${machine.cpu}, ${machine.cores} cores, ${number(machine.memoryGb)} GB; ${machine.system}; Node ${machine.node}; ${machine.chromium}; no GPU, and other work may run beside it (load ${machine.load.toFixed(1)} at the start): times are noisy, ratios less so.`,
      workSentence('at the start of each round', work),
      `Flags, the same for all: \`${machine.flags.join(' ')}\`.`,
    ),
    '',
  ];
}
