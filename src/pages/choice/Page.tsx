/**
 * All languages, each in its own words, the default first; what the map of the first page finds, and the map
 * itself. Nothing is guessed from the browser, and nobody is sent on.
 */
import { LANGUAGES, type Language } from '../../domain/types.ts';
import type { MapModel } from '../../map/model.ts';
import { rampClasses } from '../../map/rampClasses.ts';
import { fillAttributes } from '../../map/svg/fillAttributes.ts';
import { MapShapes } from '../../map/svg/MapSvg.tsx';
import { defaultView } from '../../view/defaults.ts';
import { exploreState } from '../explore/exploreState.ts';
import type { PageSources } from '../pageKind.ts';

interface ChoiceProps {
  readonly sources: PageSources;
  /** That of the map. */
  readonly language: Language;
  /** From the page up to the site's folder. */
  readonly root: string;
}

export function ChoicePage(props: ChoiceProps) {
  const { locales } = props.sources;
  return (
    <main class={`choice ${rampClasses(firstMap(props).model)}`}>
      <h1>
        {LANGUAGES.map((language) => (
          <span key={language} lang={language}>
            {locales[language].texts.site.title}
          </span>
        ))}
      </h1>
      <div class="choice-map">
        <FirstMap {...props} />
      </div>
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language} lang={language}>
            <a class="button" href={`${props.root}${language}/`} hreflang={language}>
              {locales[language].t(`common.language.${language}`)}
            </a>
            <Finding {...props} language={language} />
          </li>
        ))}
      </ul>
    </main>
  );
}

function FirstMap(props: ChoiceProps) {
  const { model, view, geography, locale } = firstMap(props);
  const { t, texts } = locale;
  const indicator = texts.indicators[view.indicator]?.short ?? '';
  return (
    <MapShapes
      model={model}
      geography={geography}
      idPrefix="choice"
      label={t('home.map', { indicator, year: String(view.year) })}
    >
      <Cities sources={props.sources} model={model} />
    </MapShapes>
  );
}

/** The finding of the first page, with its year and source: a number never stands without. */
function Finding(props: ChoiceProps) {
  const { model, view, locale } = firstMap(props);
  const { t } = locale;
  const sources = model.sources.map(({ title }) => title).join('; ');
  return (
    <div>
      <p>{model.headline}</p>
      <p class="small">
        {[t('common.year', { year: String(view.year) }), t('picture.source', { source: sources })].join(' · ')}
      </p>
    </div>
  );
}

function firstMap({ sources, language, root }: ChoiceProps) {
  return exploreState(sources, defaultView(sources.context, language), root);
}

/** Radius of a city's dot as a share of the map's width: 5 px on a phone, where the city itself is 4. */
const CITY_SHARE = 0.015;

/** Cities are specks on a small map, and the finding may speak of one. */
function Cities({ sources, model }: Pick<ChoiceProps, 'sources'> & { readonly model: MapModel }) {
  const { dataset, geography } = sources;
  const cities = new Set<string>(dataset.regions.filter(({ kind }) => kind === 'city').map(({ id }) => id));
  return (
    <g class="choice-cities">
      {model.territories.map(({ key, fill }) => {
        const anchor = geography.territories[key]?.anchor;
        if (anchor === undefined || !cities.has(key)) return null;
        const [x, y] = anchor.map(Math.round);
        return (
          <circle
            key={key}
            cx={x}
            cy={y}
            r={Math.round(geography.plane.width * CITY_SHARE)}
            {...fillAttributes(fill, 'choice')}
          />
        );
      })}
    </g>
  );
}
