/** A made-up country for the tests of this folder. Not for programs. */
import type { IndicatorId, RegionId } from '../domain/types.ts';
import type { ViewContext } from './defaults.ts';

export const id = (text: string): RegionId => text as RegionId;
export const indicator = (text: string): IndicatorId => text as IndicatorId;

export const CONTEXT: ViewContext = {
  indicators: [
    { id: indicator('fish'), kind: 'ratio', years: [2020, 2021, 2022, 2024] },
    { id: indicator('boats'), kind: 'total', years: [2010, 2015, 2023], latestYear: 2015 },
    { id: indicator('nets'), kind: 'ratio', years: [] },
    { id: indicator('shells'), kind: 'ratio', years: [2021] },
  ],
  regions: ['XX-01', 'XX-02', 'XX-03', 'XX-04', 'XX-05', 'XX-06', 'XX-07', 'XX-08'].map(id),
  defaultIndicator: indicator('fish'),
};
