/** The layer that is chosen; the part of the explore page that comes with it. */
import rimsCss from '../../../map/svg/rims.css?inline';
import recordFactsCss from '../../../records/cards/RecordFacts.css?inline';
import filterFormCss from '../../../records/filter/FilterForm.css?inline';
import partnershipTableCss from '../../../records/partnerships/PartnershipTable.css?inline';
import sourcedTextCss from '../../../records/text/SourcedText.css?inline';
import { adoptStyles } from '../../../ui/adoptStyles.ts';
import layerCss from './layer.css?inline';
import { PartnershipArcs } from './PartnershipArcs.tsx';
import { Points } from './Points.tsx';
import type { LayerProps } from '../types.ts';

export { reservedBy } from './reservedBy.ts';

const STYLES = [rimsCss, sourcedTextCss, recordFactsCss, filterFormCss, partnershipTableCss, layerCss].join('\n');

export function Layer(props: LayerProps) {
  adoptStyles(STYLES);
  const { layer } = props.state.view;
  if (layer === null) return null;
  return layer === 'partnerships' ? <PartnershipArcs {...props} /> : <Points key={layer} layer={layer} {...props} />;
}
