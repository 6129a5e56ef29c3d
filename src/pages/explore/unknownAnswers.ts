/** A filter of which no record of the map gives some answer: the rest of it is shown, and that is said. */
import type { Problem } from '../../domain/types.ts';
import type { MapModel } from '../../map/model.ts';
import { problemOf } from '../../view/problemOf.ts';
import type { View } from '../../view/view.ts';

/**
 * @param model of the view
 * @returns the view with what can be asked for: an answer that was said to be unknown is not said again at each press
 */
export function withoutUnknownAnswers(
  view: View,
  { records }: Pick<MapModel, 'records'>,
): { readonly view: View; readonly problems: readonly Problem[] } {
  // Records over the map answer other questions by the same key.
  if (records === null || records.unknown.length === 0 || view.layer !== null) return { view, problems: [] };
  return {
    view: { ...view, only: records.only },
    problems: [problemOf('unknown-answer', 'only', records.unknown.join(', '))],
  };
}
