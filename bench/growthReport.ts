/** The curve of growth as tables, lines fitted to it, and a small chart. */
import { SLOW_CPU } from './browser.ts';
import type { GrowthPoint } from './growth.ts';
import type { Growth } from './results.ts';
import { growthExponent, lineFit } from './statistics.ts';
import { number, table } from './table.ts';

export function growthSection(growth: Growth | null): string[] {
  if (growth === null || growth.points.length === 0) return [];
  const { points, date, load } = growth;
  const made = points.filter(({ name }) => name !== 'this site');
  return [
    '## Growth',
    '',
    `Measured on ${date} (load ${load.toFixed(1)} at the start).`,
    '',
    "**Made data**, built into a temporary folder and thrown away: invented figures for our 20 regions, or for the largest 100 or all 218 districts as if they were regions; each has a figure for every region and year. All pictures (1200 × 630) are drawn anew; boundaries are projected anew too, but for the real site's.",
    '',
    ...table(
      [
        'site',
        'regions',
        'indicators',
        'years',
        'pages',
        'files',
        'build, s',
        'ms a page',
        'largest page, KB',
        `change at ${SLOW_CPU}×, ms`,
      ],
      points.map((point) => [
        point.name,
        String(point.regions),
        String(point.indicators),
        String(point.years),
        number(point.pages),
        number(point.files),
        number(point.buildSeconds, 1),
        number((1000 * point.buildSeconds) / point.pages, 1),
        number(point.pageBytes / 1024, 1),
        point.change === null ? '–' : number(point.change),
      ]),
    ),
    '',
    ...sentences(made),
    '',
  ];
}

function sentences(points: readonly GrowthPoint[]): string[] {
  const bySize = points.filter(({ regions }) => regions === points[0]?.regions);
  const pages = new Set(bySize.map((point) => point.pages));
  const lines: string[] = [];
  if (pages.size >= 3) {
    const fit = lineFit(bySize.map((point) => [point.pages, point.buildSeconds]));
    lines.push(
      `Build time against pages (${bySize.length} sizes with ${points[0]!.regions} regions): ${number(fit.intercept, 1)} s + ${number(1000 * fit.slope, 1)} ms a page; the line explains ${number(100 * fit.r2, 1)} % of the variance, and the worst point is ${number(100 * fit.worst)} % off it.`,
    );
  }
  const [first, last] = [bySize[0], bySize.at(-1)];
  if (first !== undefined && last !== undefined && last.pages > first.pages) {
    lines.push(
      `From ${number(first.pages)} to ${number(last.pages)} pages the largest page grows from ${number(first.pageBytes / 1024, 1)} to ${number(last.pageBytes / 1024, 1)} KB: each page lists all indicators and years.`,
    );
  }
  const byRegions = [...points]
    .filter(({ indicators, years }) => indicators === points[0]?.indicators && years === points[0].years)
    .sort((a, b) => a.regions - b.regions);
  const [few, many] = [byRegions[0], byRegions.at(-1)];
  if (few !== undefined && many !== undefined && many.regions > few.regions) {
    const exponent = (of: (point: GrowthPoint) => number | null): string => {
      const [from, to] = [of(few), of(many)];
      if (from === null || to === null) return 'was not measured';
      return `grows as regions to the power of ${number(growthExponent([few.regions, from], [many.regions, to]), 2)}`;
    };
    lines.push(
      `From ${few.regions} to ${many.regions} regions (1 would be linear): the time of a page ${exponent(({ buildSeconds, pages: count }) => buildSeconds / count)}, its size ${exponent(({ pageBytes }) => pageBytes)}, the time of a change ${exponent(({ change }) => change)}.`,
    );
  }
  return lines.flatMap((line) => [line, '']).slice(0, -1);
}
