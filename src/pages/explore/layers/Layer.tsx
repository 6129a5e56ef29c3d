/** The layer that is chosen; the part of the explore page that comes with it. */
import rimsCss from '../../../map/svg/rims.css?inline';
import layerCss from './layer.css?inline';
import { Partnerships } from './Partnerships.tsx';
import { Points } from './Points.tsx';
import type { LayerProps } from './types.ts';

export { reservedBy } from './reservedBy.ts';

let hasStyles = false;

/** Once, through the object model: the page's policy knows the hash of its own styles only. */
function addStyles(): void {
  if (hasStyles) return;
  hasStyles = true;
  const styles = new CSSStyleSheet();
  styles.replaceSync(rimsCss + layerCss);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
}

export function Layer(props: LayerProps) {
  addStyles();
  const { layer } = props.state.view;
  if (layer === null) return null;
  return layer === 'partnerships' ? <Partnerships {...props} /> : <Points key={layer} layer={layer} {...props} />;
}
