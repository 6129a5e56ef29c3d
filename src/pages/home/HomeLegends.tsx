/** What colours and marks mean, a legend for each function: its counts are those of all records. */
import { countedRecords } from '../../domain/countedRecords.ts';
import type { CountedRegister } from '../../domain/types.ts';
import { legendEntries } from '../../map/describe/recordLegend.ts';
import { CountedMarks } from '../../map/legend/RecordLegend.tsx';
import { Mark } from '../../map/marks/Mark.tsx';
import type { RecordMark } from '../../map/marks/recordMarks.ts';
import type { RecordsLegendEntry } from '../../map/model.ts';
import type { RegionSheets } from '../region/sheets.ts';
import type { HomeModel } from './describeHome.ts';

interface HomeLegendsProps {
  readonly home: HomeModel;
  readonly sheets: RegionSheets;
}

export function HomeLegends({ home, sheets }: HomeLegendsProps) {
  const { map, nationalMarks } = home;
  const { t } = sheets.locale;
  const breaks =
    map.legend.kind === 'choropleth'
      ? map.legend.ticks.filter(({ kind }) => kind === 'break').map(({ text }) => text)
      : [];
  const has = (id: string) => home.functions.some((one) => one.id === id);
  return (
    <>
      <div class="home-legend only-capability">
        <p>{`${map.unit}, ${map.year}`}</p>
        {map.legend.kind === 'choropleth' && (
          <ul class="home-bands">
            {map.legend.bands.map(({ index, shade, text, count }) => (
              <li key={index}>
                <svg aria-hidden="true">
                  <rect class={`s${shade}`} width="100%" height="100%" />
                  <text class={`i${shade}`} x="50%" y="50%" dy=".35em">
                    {count}
                  </text>
                </svg>
                <span class="visually-hidden">{`${text}: ${t('common.regions', { n: count, count: String(count) })}`}</span>
                <span aria-hidden="true">{breaks[index - 1]}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {has('demand') && (
        <div class="home-legend only-demand">
          <CountedMarks entries={fieldEntries(sheets)} />
          <p>{`${t('home.marks.demand')}. ${t('home.marks.halves')}.`}</p>
          <National marks={nationalMarks.demand} words={t('home.marks.national')} />
        </div>
      )}
      {has('progress') && (
        <div class="home-legend only-progress">
          <CountedMarks entries={stageEntries(sheets)} />
          <p>{`${t('home.marks.progress')}.`}</p>
          <National marks={nationalMarks.progress} words={t('home.marks.national')} />
        </div>
      )}
    </>
  );
}

function National({ marks, words }: { readonly marks: readonly RecordMark[]; readonly words: string }) {
  if (marks.length === 0) return null;
  return (
    <p class="home-national">
      {`${words}: ${marks.length} `}
      <span aria-hidden="true">
        {marks.map((mark, at) => (
          <Mark key={at} mark={mark} />
        ))}
      </span>
    </p>
  );
}

/** Broad fields, the most asked for first; a need of two fields counts in both. */
export function fieldEntries(sheets: RegionSheets): readonly RecordsLegendEntry[] {
  return entriesOf('needs', 'field', sheets);
}

export function stageEntries(sheets: RegionSheets): readonly RecordsLegendEntry[] {
  return entriesOf('initiatives', 'stage', sheets);
}

function entriesOf(register: CountedRegister, question: string, { registers, dataset, locale }: RegionSheets) {
  return legendEntries(question, countedRecords(register, registers, dataset.country), [], locale);
}
