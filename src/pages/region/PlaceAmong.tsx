/** Its place among all on every indicator: dots on the scale of the indicator's map, and the figures. */
import { heldTogether } from '../../i18n/heldTogether.ts';
import type { Locale } from '../../i18n/locale.ts';
import { Hatch } from '../../map/svg/HatchPatterns.tsx';
import { hatchReference } from '../../map/svg/fillAttributes.ts';
import { MISSING_REASONS, type IndicatorId } from '../../domain/types.ts';
import { StripChart } from './StripChart.tsx';
import type { ProfileRow, RegionModel } from './types.ts';

interface PlaceAmongProps {
  readonly model: RegionModel;
  readonly locale: Locale;
  readonly count: number;
}

/** A sheet of paper holds no more of a group; the chooser's order puts the most telling first. */
const MOST_PRINTED = 4;

export function PlaceAmong({ model, locale, count }: PlaceAmongProps) {
  const { t } = locale;
  const unprinted = new Set(model.groups.flatMap(({ rows }) => withValue(rows).slice(MOST_PRINTED)));
  return (
    <section class="among" aria-labelledby="among">
      <h2 id="among">{t('region.place', { count: String(count), n: count })}</h2>
      <Key name={model.name} locale={locale} />
      <svg class="defs" aria-hidden="true">
        <defs>
          {MISSING_REASONS.map((reason) => (
            <Hatch key={reason} id={`row-hatch-${reason}`} reason={reason} step={6} />
          ))}
        </defs>
      </svg>
      <div class="groups">
        {model.groups.map(({ id, title, rows }) => (
          <details key={id}>
            <summary>
              <h3>{title}</h3> <small>{t('region.group.count', { count: String(rows.length), n: rows.length })}</small>
            </summary>
            <ul id={`group-${id}`}>
              {rows.map((row) => (
                <Row key={row.indicator} row={row} isPrinted={!unprinted.has(row)} />
              ))}
            </ul>
          </details>
        ))}
      </div>
      <p class="small">{t('region.place.about')}</p>
      {unprinted.size > 0 && (
        <p class="on-paper unprinted-count">
          {t('region.place.unprinted', { count: String(unprinted.size), n: unprinted.size })}
        </p>
      )}
    </section>
  );
}

/** What the marks of a strip mean; for the eye, the rows say it all in words. */
function Key({ name, locale }: { name: string; locale: Locale }) {
  const { t } = locale;
  return (
    <ul class="key" aria-hidden="true">
      <li>
        <svg class="strip">
          <path class="dots" d="M8 8h0" />
        </svg>
        {t('region.key.region')}
      </li>
      <li>
        <svg class="strip">
          <path class="me" d="M8 8h0" />
        </svg>
        {t('region.key.here', { name })}
      </li>
      <li>
        <svg class="strip">
          <path class="median" d="M8 2v12" />
        </svg>
        {t('region.key.median')}
      </li>
      <li>
        <svg class="strip">
          <path class="national" d="M8 2v12" />
        </svg>
        {t('region.key.national')}
      </li>
      <li>{t('region.key.scale')}</li>
    </ul>
  );
}

/** Of an indicator's row: a link to it opens its group. */
function rowId(indicator: IndicatorId): string {
  return `i-${indicator}`;
}

function withValue(rows: readonly ProfileRow[]): readonly ProfileRow[] {
  return rows.filter(({ value }) => value.kind === 'value');
}

function Row({ row, isPrinted }: { row: ProfileRow; isPrinted: boolean }) {
  const { value } = row;
  const kind = value.kind === 'missing' ? 'none' : isPrinted ? '' : 'unprinted';
  return (
    <li id={rowId(row.indicator)} data-indicator={row.indicator} {...(kind === '' ? {} : { class: kind })}>
      <div class="what">
        <a href={row.href}>{row.name}</a>
        <small>{row.about}</small>
      </div>
      <div class="scale">
        {row.strip !== null && (
          <>
            <StripChart strip={row.strip} position={value.kind === 'value' ? value.position : null} />
            <small>
              {[row.beside, row.strip.scale === 'log' ? 'log' : ''].filter((part) => part !== '').join(' · ')}
            </small>
          </>
        )}
      </div>
      {value.kind === 'value' ? (
        <div class="figure">
          <strong class="num">
            <a href={value.href}>{value.text}</a>
          </strong>
          <small>{heldTogether(value.rank)}</small>
        </div>
      ) : (
        <div class="figure">
          <span>
            <svg class="hatch" aria-hidden="true">
              <rect width="100%" height="100%" fill={hatchReference('row', value.reason)} />
            </svg>
            {value.word}
          </span>
          <small>{value.last}</small>
        </div>
      )}
    </li>
  );
}
