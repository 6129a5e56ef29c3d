/** A small map of one indicator with the marks of the chosen regions, and its classes in words. */
import { useMemo } from 'preact/hooks';
import { SMALLEST_CLASS, type Geography } from '../../../domain/geography.ts';
import type { RegionId } from '../../../domain/types.ts';
import { describeMapWith } from '../../../map/describeMapWith.ts';
import type { MapModel } from '../../../map/model.ts';
import { pinMark } from '../../../map/pins/pinMarks.ts';
import { rampClass } from '../../../map/rampClasses.ts';
import { MapShapes } from '../../../map/svg/MapSvg.tsx';
import { defaultView, latestYearOf } from '../../../view/defaults.ts';
import type { View } from '../../../view/view.ts';
import type { RegionSheets } from '../../region/sheets.ts';

interface SmallMapProps {
  readonly model: MapModel;
  readonly geography: Geography;
  readonly regions: readonly RegionId[];
  readonly id: string;
}

/** The model that the indicator's own map has, drawn in its latest year. */
export function useMapModel(sheets: RegionSheets, indicator: View['indicator'], method: View['method']): MapModel {
  return useMemo(() => {
    const { viewContext, dataset, locale } = sheets;
    const entry = viewContext.indicators.find(({ id }) => id === indicator);
    if (entry === undefined) throw new Error(`no such indicator: ${indicator}`);
    const standard = defaultView(viewContext, locale.texts.language);
    return describeMapWith(null, dataset, { ...standard, indicator, year: latestYearOf(entry), method }, locale);
  }, [sheets, indicator, method]);
}

export function SmallMap({ model, geography, regions, id }: SmallMapProps) {
  return (
    <div class={`small-map ${rampClass(model.ramp)}`}>
      <div class="map">
        <MapShapes model={model} geography={geography} idPrefix={id} label={model.title}>
          <ChosenPlaces geography={geography} regions={regions} />
        </MapShapes>
      </div>
      <Classes model={model} />
    </div>
  );
}

/** Of a region with a call-out the mark stands beside the map, tied to its place. */
function ChosenPlaces({ geography, regions }: Pick<SmallMapProps, 'geography' | 'regions'>) {
  const scale = geography.plane.width / 320;
  return (
    <g class="chosen-places">
      {regions.map((region, pin) => {
        const callout = geography.callouts[SMALLEST_CLASS].find((one) => one.region === region);
        const [x, y] = callout?.centre ?? geography.territories[region]?.anchor ?? [0, 0];
        return (
          <g key={region} class={`compared-${pin}`}>
            {callout !== undefined && (
              <path class="leader" d={`M${x} ${y}L${callout.target[0]} ${callout.target[1]}`} />
            )}
            <path class="chosen-mark" d={pinMark(pin)} transform={`translate(${x} ${y}) scale(${scale})`} />
          </g>
        );
      })}
    </g>
  );
}

/** Shades with their bounds and how many regions each has; sizes of circles where there are no classes. */
function Classes({ model: { legend, unitShort } }: Pick<SmallMapProps, 'model'>) {
  if (legend.kind === 'choropleth') {
    return (
      <ul class="classes small">
        {legend.bands.map(({ index, shade, text, count }) => (
          <li key={index}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect class={`s${shade}`} width="10" height="10" />
            </svg>
            <span class="num">{`${text} (${count})`}</span>
          </li>
        ))}
        <li>{unitShort}</li>
      </ul>
    );
  }
  return <p class="small">{legend.method}</p>;
}
