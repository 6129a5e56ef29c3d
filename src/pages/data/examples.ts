/** A few lines that read a year of an indicator, in the languages that people ask for. */
import type { DataState } from './types.ts';

interface Example {
  /** `sheet`: a formula of a spreadsheet. */
  readonly name: 'R' | 'Python' | 'JavaScript' | 'sheet';
  readonly code: string;
}

/** @param site absolute address of the site's folder, with a slash at the end */
export function examplesOf(site: string, { indicator, year }: DataState['example']): readonly Example[] {
  const table = `${site}data/observations.csv`;
  return [
    {
      name: 'R',
      code: [
        `d <- read.csv("${table}")`,
        `subset(d, indicator == "${indicator}" & year == ${year},`,
        `       select = c(region, value, unit, status))`,
      ].join('\n'),
    },
    {
      name: 'Python',
      code: [
        `import pandas as pd`,
        `d = pd.read_csv("${table}")`,
        `d = d[(d["indicator"] == "${indicator}") & (d["year"] == ${year})]`,
        `print(d[["region", "value", "unit", "status"]])`,
      ].join('\n'),
    },
    {
      name: 'JavaScript',
      code: [
        `const text = await (await fetch("${table}")).text();`,
        `const rows = text.trim().split("\\n").map((line) => line.split(",").slice(0, 4));`,
        `console.log(rows.filter(([, indicator, year]) => indicator === "${indicator}" && year === "${year}"));`,
      ].join('\n'),
    },
    {
      name: 'sheet',
      code: `=QUERY(IMPORTDATA("${table}"), "select Col1, Col4 where Col2 = '${indicator}' and Col3 = ${year}")`,
    },
  ];
}
