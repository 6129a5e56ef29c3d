/** What colours and marks mean, a legend for each function: its counts are those of all records. */
import { broadField } from '../../domain/registerCounts.ts';
import { Mark } from '../../map/marks/Mark.tsx';
import { needMark, stageMark, type RecordMark } from '../../map/marks/recordMarks.ts';
import type { RegionSheets } from '../region/sheets.ts';
import { stageCounts, type HomeModel } from './describeHome.ts';

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

export interface CountedMark {
  readonly mark: RecordMark;
  readonly name: string;
  readonly count: number;
}

export function CountedMarks({ entries }: { readonly entries: readonly CountedMark[] }) {
  return (
    <ul class="counted-marks">
      {entries.map(({ mark, name, count }) => (
        <li key={name}>
          <Mark mark={mark} /> <span>{name}</span> <b class="num">{count}</b>
        </li>
      ))}
    </ul>
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
export function fieldEntries({ registers, locale }: RegionSheets): readonly CountedMark[] {
  const { needs, fields } = registers;
  const named = fields
    .filter(({ parent }) => parent === null)
    .map(({ id, name }) => ({
      mark: needMark({ fields: [id] }),
      name: name[locale.texts.language],
      count: needs.filter((need) => need.fields.some((field) => broadField(field) === id)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const without = needs.filter((need) => need.fields.length === 0).length;
  return without === 0
    ? named
    : [...named, { mark: needMark({ fields: [] }), name: locale.t('home.marks.noField'), count: without }];
}

export function stageEntries(sheets: RegionSheets): readonly CountedMark[] {
  return stageCounts(sheets).map(({ stage, name, count }) => ({
    mark: stageMark(stage, sheets.registers.stages),
    name,
    count,
  }));
}
