/** The layer that is chosen; the part of the explore page that comes with it. */
import { useMemo } from 'preact/hooks';
import rimsCss from '../../../map/svg/rims.css?inline';
import recordFactsCss from '../../../records/cards/RecordFacts.css?inline';
import filterFormCss from '../../../records/filter/FilterForm.css?inline';
import partnershipTableCss from '../../../records/partnerships/PartnershipTable.css?inline';
import sourcedTextCss from '../../../records/text/SourcedText.css?inline';
import { adoptStyles } from '../../../ui/adoptStyles.ts';
import layerCss from './layer.css?inline';
import { withLayerTexts } from '../loadedFigures.ts';
import { PartnershipArcs } from './PartnershipArcs.tsx';
import { Points } from './Points.tsx';
import type { LayerProps } from '../types.ts';

export { reservedBy } from './reservedBy.ts';

const STYLES = [rimsCss, sourcedTextCss, recordFactsCss, filterFormCss, partnershipTableCss, layerCss].join('\n');

export function Layer(props: LayerProps) {
  adoptStyles(STYLES);
  const { state, loaded } = props;
  const locale = useMemo(() => withLayerTexts(state.locale, loaded.texts), [state.locale, loaded.texts]);
  const { layer } = state.view;
  if (layer === null) return null;
  const own = { ...props, state: { ...state, locale } };
  return layer === 'partnerships' ? <PartnershipArcs {...own} /> : <Points key={layer} layer={layer} {...own} />;
}
