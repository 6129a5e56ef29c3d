/** A made-up country for the tests of this folder. Not for programs. */
import type { IndicatorId, RegionId } from '../domain/types.ts';
import type { ViewContext } from './defaults.ts';

export const regionId = (text: string): RegionId => text as RegionId;
export const indicator = (text: string): IndicatorId => text as IndicatorId;

export const CONTEXT: ViewContext = {
  indicators: [
    { id: indicator('fish'), kind: 'ratio', years: [2020, 2021, 2022, 2024], topic: 'capability' },
    { id: indicator('boats'), kind: 'total', years: [2010, 2015, 2023], latestYear: 2015, topic: 'context' },
    { id: indicator('nets'), kind: 'ratio', years: [], topic: 'progress' },
    { id: indicator('shells'), kind: 'ratio', years: [2021] },
    { id: indicator('needs'), kind: 'total', years: [2023], topic: 'demand', register: 'needs' },
    { id: indicator('wishes'), kind: 'ratio', years: [2022], topic: 'demand' },
  ],
  regions: ['XX-01', 'XX-02', 'XX-03', 'XX-04', 'XX-05', 'XX-06', 'XX-07', 'XX-08'].map(regionId),
  defaultIndicator: indicator('fish'),
};
