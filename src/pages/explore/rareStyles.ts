/** Styles of what few maps show: of two indicators, and of the country alone. They come with `rareMaps.ts`. */
import countryBars from '../../map/alone/CountryBars.css?inline';
import { bivariateCss } from '../../map/bivariatePalette.ts';
import bivariateLegend from '../../map/legend/BivariateLegend.css?inline';
import countryAlone from './CountryAlone.css?inline';

export const RARE_STYLES = [bivariateCss(), bivariateLegend, countryBars, countryAlone].join('\n');
