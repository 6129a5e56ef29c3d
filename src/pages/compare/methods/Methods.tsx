/** One map under four methods of classes, and the regions that stand in another class only because of the method. */
import { FoldedChapter } from '../FoldedChapter.tsx';
import { classChanges, type ClassedMap } from '../../../domain/classChanges.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import type { MapModel } from '../../../map/model.ts';
import { TableBox } from '../../../ui/TableBox.tsx';
import { ComparedName } from '../functions/ComparedName.tsx';
import { IndicatorOptions } from '../IndicatorChoice.tsx';
import { SmallMap, useMapModel } from '../maps/SmallMap.tsx';
import type { ComparisonProps } from '../types.ts';

export const COMPARED_METHODS = ['quantile', 'ckmeans', 'equal', 'log'] as const;
type ComparedMethod = (typeof COMPARED_METHODS)[number];

export function Methods(props: ComparisonProps) {
  const { sheets, comparison, change } = props;
  const { t } = sheets.locale;
  const indicator = paintedIndicator(props);
  return (
    <FoldedChapter id="methods" title={t('compare.methods')} isOpen={comparison.of !== null}>
      <p>{t('compare.methods.about')}</p>
      <div class="choices">
        <label>
          {t('explore.indicator')}
          <select
            name="of"
            value={indicator}
            onChange={({ currentTarget }) => change({ ...comparison, of: currentTarget.value as IndicatorId })}
          >
            <IndicatorOptions sheets={sheets} isOffered={({ kind }) => kind === 'ratio'} chosen={indicator} />
          </select>
        </label>
      </div>
      <FourMaps {...props} key={indicator} indicator={indicator} />
    </FoldedChapter>
  );
}

/** Totals are not painted: for one the first ratio stands. */
function paintedIndicator({ sheets, comparison }: ComparisonProps): IndicatorId {
  const { dataset } = sheets;
  const asked = dataset.indicators.find(({ id, kind }) => id === comparison.of && kind === 'ratio');
  return asked?.id ?? dataset.defaultIndicator;
}

function FourMaps({ sheets, comparison, indicator }: ComparisonProps & { readonly indicator: IndicatorId }) {
  const { t } = sheets.locale;
  const models: Readonly<Record<ComparedMethod, MapModel>> = {
    quantile: useMapModel(sheets, indicator, 'quantile'),
    ckmeans: useMapModel(sheets, indicator, 'ckmeans'),
    equal: useMapModel(sheets, indicator, 'equal'),
    log: useMapModel(sheets, indicator, 'log'),
  };
  const changes = classChanges(COMPARED_METHODS.map((method) => classedMap(method, models[method])));
  return (
    <>
      <div class="map-list">
        {COMPARED_METHODS.map((method) => {
          const { legend } = models[method];
          return (
            <figure key={method}>
              <figcaption>{t(`explore.classes.method.${method}`)}</figcaption>
              <SmallMap
                model={models[method]}
                geography={sheets.geography}
                regions={comparison.regions}
                id={`method-${method}`}
              />
              <p class="small">{legend.method}</p>
            </figure>
          );
        })}
      </div>
      {changes.length === 0 ? (
        <p>{t('compare.methods.none')}</p>
      ) : (
        <>
          <h3 id="class-changes">{t('compare.methods.changes', { count: String(changes.length) })}</h3>
          <TableBox labelledBy="class-changes">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('common.region')}</th>
                  {COMPARED_METHODS.map((method) => (
                    <th key={method} scope="col">
                      {t(`explore.classes.method.${method}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map(({ key, places }) => (
                  <tr key={key}>
                    <th scope="row">
                      <NameOf {...{ sheets, comparison }} territory={key} model={models.quantile} />
                    </th>
                    {places.map((place, at) => (
                      <td key={COMPARED_METHODS[at]} class="num">
                        {place === null
                          ? t('common.missing')
                          : t('compare.methods.class', {
                              place: String(place),
                              of: String(classCount(models[COMPARED_METHODS[at] ?? 'quantile'])),
                            })}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        </>
      )}
    </>
  );
}

function NameOf({
  sheets,
  comparison,
  territory,
  model,
}: Pick<ComparisonProps, 'sheets' | 'comparison'> & { readonly territory: string; readonly model: MapModel }) {
  const pin = comparison.regions.indexOf(territory as RegionId);
  if (pin >= 0) return <ComparedName {...{ sheets, pin }} region={territory as RegionId} />;
  return <>{model.territories.find(({ key }) => key === territory)?.name ?? territory}</>;
}

function classedMap(method: ComparedMethod, model: MapModel): ClassedMap<ComparedMethod> {
  const classed = model.territories.flatMap(({ key, fill }) =>
    fill.kind === 'class' ? [[key, fill.index] as const] : [],
  );
  return { method, classes: classCount(model), classOf: new Map(classed) };
}

function classCount({ legend }: MapModel): number {
  return legend.kind === 'choropleth' ? legend.bands.length : 0;
}
