/** A meeting with what its maps show today: what a later meeting compares with. */
import type { Meeting } from '../../../meeting/meeting.ts';
import { seenFigures } from '../../../meeting/seenFigures.ts';
import { readStep } from '../../../meeting/stepAddress.ts';
import type { RegionSheets } from '../../region/sheets.ts';

export function withSeenFigures(meeting: Meeting, { dataset, viewContext, locale }: RegionSheets): Meeting {
  const steps = meeting.steps.map((step) => {
    const read = readStep(step.address, locale.texts.language, viewContext);
    if (!read.ok || read.target.kind !== 'map') return step;
    const { indicator, year } = read.target.view;
    return { ...step, seen: seenFigures(dataset, indicator, year) };
  });
  return { ...meeting, release: dataset.release, steps };
}
