/** One press leaves out the regions that the data mark as unlike the rest. The next counts them again. */
import type { PartProps } from './types.ts';

export function WithoutPreset({ state, actions }: PartProps) {
  const { dataset, view, locale, model } = state;
  const { withoutPreset } = dataset;
  // A count of records has no classes, no median and no ranks that a region could be left out of.
  if (withoutPreset.length === 0 || model.records !== null) return null;
  const isOn = withoutPreset.every((region) => view.without.includes(region));
  const others = view.without.filter((region) => !withoutPreset.includes(region));
  return (
    <button
      type="button"
      class="button needs-script"
      aria-pressed={isOn}
      onClick={() => actions?.go({ without: isOn ? others : [...others, ...withoutPreset] }, 'push')}
    >
      {locale.texts.site.withoutPreset}
    </button>
  );
}
