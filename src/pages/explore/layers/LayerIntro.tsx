/** What the layer shows, what it does not cover, and where all of it stands. */
import { partialDateText } from '../../../i18n/partialDate.ts';
import type { RecordLayer } from '../../../view/view.ts';
import { registerHref } from '../../../records/registerHref.ts';
import { ClusterShape } from './Clusters.tsx';
import type { LayerProps } from '../types.ts';

interface IntroProps extends Pick<LayerProps, 'state' | 'actions' | 'loaded'> {
  readonly layer: RecordLayer;
  /** What the list is to be filtered by, as its address says it; '' for nothing. */
  readonly filterQuery?: string;
}

export function LayerIntro({ state, actions, loaded, layer, filterQuery = '' }: IntroProps) {
  const { locale, view } = state;
  const { t, format } = locale;
  const isPoints = layer !== 'partnerships';
  return (
    <>
      <h2 id="layer-title">
        {t('common.counted', {
          name: t(`explore.layer.${layer}`),
          count: format.number(loaded.registers[layer].length, 0),
        })}
      </h2>
      <p class="small">
        {t(`layer.${layer}.covers`, { date: partialDateText(loaded.registers.readOn, format) })}
        {isPoints && ` ${t('layer.townCentre')}`}{' '}
        <a class="same-records" href={registerHref(state, isPoints ? layer : 'initiatives') + filterQuery}>
          {t(filterQuery === '' ? 'layer.whole' : 'layer.same')}
        </a>
      </p>
      {view.layout === 'map' ? (
        isPoints && <SymbolKey t={t} isInitiatives={layer === 'initiatives'} />
      ) : (
        <p class="notice">
          {t('layer.mapOnly')}
          <button type="button" class="button" onClick={() => actions?.go({ layout: 'map' }, 'push')}>
            {t('layer.toMap')}
          </button>
        </p>
      )}
    </>
  );
}

const PLACES = {
  town: { radius: 9, positions: [{ kind: 'town' }], records: [''] },
  several: { radius: 11, positions: [{ kind: 'town' }, { kind: 'town' }], records: [''] },
  region: { radius: 9, positions: [{ kind: 'region' }], records: [''] },
} as const;

function SymbolKey({ t, isInitiatives }: { readonly t: LayerProps['state']['locale']['t']; isInitiatives: boolean }) {
  return (
    <ul class="layer-key">
      {(['town', 'several', 'region'] as const).map((kind) => (
        <li key={kind}>
          <svg viewBox="-12 -12 24 24" aria-hidden="true">
            <ClusterShape cluster={PLACES[kind] as unknown as Parameters<typeof ClusterShape>[0]['cluster']} />
          </svg>
          {t(`layer.key.${kind}`)}
        </li>
      ))}
      {isInitiatives && <li class="small">{t('layer.key.twice')}</li>}
    </ul>
  );
}
