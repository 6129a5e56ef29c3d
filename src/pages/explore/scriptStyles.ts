/**
 * Styles of what scripts draw or do on the explore page. They are adopted when the scripts start, so they
 * stand behind the page's critical styles (`styles.ts`) and cost the first map nothing.
 */
import { TOPICS } from '../../domain/types.ts';
import { bivariateCss } from '../../map/bivariatePalette.ts';
import { chosenThemeCss, rampsCss } from '../../map/cssVariables.ts';
import countryBars from '../../map/alone/CountryBars.css?inline';
import bivariateLegend from '../../map/legend/BivariateLegend.css?inline';
import pins from '../../map/pins/pins.css?inline';
import layouts from '../../map/svg/layouts.css?inline';
import allYears from './AllYears.css?inline';
import countryAlone from './CountryAlone.css?inline';
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
  bivariateCss(),
  layouts,
  pins,
  // Behind the pins: its own dots keep their colour when they are pinned.
  bivariateLegend,
  more,
  allYears,
  countryBars,
  countryAlone,
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
