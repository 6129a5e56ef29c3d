/** What changes how the map is made; all of it needs scripts. */
import { AllYears } from './AllYears.tsx';
import { LayersMenu } from './layers/LayersMenu.tsx';
import { Settings } from './Settings.tsx';
import { ShareButton } from './ShareButton.tsx';
import type { PartProps } from './types.ts';
import { WithoutPreset } from './WithoutPreset.tsx';

export function Controls(page: PartProps) {
  return (
    <div class="controls">
      <LayersMenu {...page} />
      <WithoutPreset {...page} />
      <Settings {...page} />
      <ShareButton {...page} />
      <AllYears {...page} />
    </div>
  );
}
