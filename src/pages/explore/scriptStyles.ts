/**
 * Styles of what scripts draw or do on the explore page. They are adopted when the scripts start, so they
 * stand behind the page's critical styles (`styles.ts`) and cost the first map nothing.
 */
import { TOPICS } from '../../domain/types.ts';
import { chosenThemeCss, rampsCss } from '../../map/cssVariables.ts';
import pins from '../../map/pins/pins.css?inline';
import layouts from '../../map/svg/layouts.css?inline';
import allYears from './AllYears.css?inline';
import foundRegions from '../../ui/find/FoundRegions.css?inline';
import keyboardHelp from './keyboardNavigation/KeyboardHelp.css?inline';
import regionCard from './keyboardNavigation/RegionCard.css?inline';
import ring from './keyboardNavigation/Ring.css?inline';
import layers from './layers/LayerChoice.css?inline';
import more from './More.css?inline';
import pinList from './Pins.css?inline';
import taps from './taps.css?inline';
import tooltip from './Tooltip.css?inline';
import zoomButtons from './zoom/ZoomButtons.css?inline';

export const SCRIPT_STYLES = [
  // The page has the ramp of its own topic and the theme of the system.
  rampsCss([...TOPICS, 'diverging']),
  chosenThemeCss([...TOPICS, 'diverging']),
  layouts,
  pins,
  more,
  allYears,
  zoomButtons,
  layers,
  taps,
  ring,
  tooltip,
  regionCard,
  keyboardHelp,
  pinList,
  foundRegions,
].join('\n');
