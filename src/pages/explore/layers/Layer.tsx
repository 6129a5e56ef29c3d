/** The layer that is chosen; the part of the explore page that comes with it. */
import rimsCss from '../../../map/svg/rims.css?inline';
import recordFactsCss from '../../../records/cards/RecordFacts.css?inline';
import filterFormCss from '../../../records/filter/FilterForm.css?inline';
import partnershipTableCss from '../../../records/partnerships/PartnershipTable.css?inline';
import sourcedTextCss from '../../../records/text/SourcedText.css?inline';
import layerCss from './layer.css?inline';
import { PartnershipArcs } from './PartnershipArcs.tsx';
import { Points } from './Points.tsx';
import type { LayerProps } from './types.ts';

export { reservedBy } from './reservedBy.ts';

/** Of what maps and lists share. */
const RECORD_STYLES = [sourcedTextCss, recordFactsCss, filterFormCss, partnershipTableCss];
let hasStyles = false;

/** Once, through the object model: the page's policy knows the hash of its own styles only. */
function addStyles(): void {
  if (hasStyles) return;
  hasStyles = true;
  const styles = new CSSStyleSheet();
  styles.replaceSync([rimsCss, ...RECORD_STYLES, layerCss].join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
}

export function Layer(props: LayerProps) {
  addStyles();
  const { layer } = props.state.view;
  if (layer === null) return null;
  return layer === 'partnerships' ? <PartnershipArcs {...props} /> : <Points key={layer} layer={layer} {...props} />;
}
