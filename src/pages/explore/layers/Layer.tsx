/** The layer that is chosen; the part of the explore page that comes with it. */
import rimsCss from '../../../map/svg/rims.css?inline';
import { adoptStyles } from '../../../ui/adoptStyles.ts';
import layerCss from './layer.css?inline';
import { Partnerships } from './Partnerships.tsx';
import { Points } from './Points.tsx';
import type { LayerProps } from './types.ts';

export { reservedBy } from './reservedBy.ts';

export function Layer(props: LayerProps) {
  adoptStyles(rimsCss + layerCss);
  const { layer } = props.state.view;
  if (layer === null) return null;
  return layer === 'partnerships' ? <Partnerships {...props} /> : <Points key={layer} layer={layer} {...props} />;
}
