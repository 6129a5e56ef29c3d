/** What is known of an organisation. */
import type { Organisation } from '../../../domain/registers.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Vocabulary } from '../../registers/vocabulary.ts';
import { Fact } from './RecordFacts.tsx';

interface OrganisationProps {
  readonly locale: Locale;
  readonly vocabulary: Vocabulary;
  readonly organisation: Organisation;
}

export function OrganisationFacts({ locale, vocabulary, organisation }: OrganisationProps) {
  const { t, format } = locale;
  const { kind, town, region, founded, website, ror, fields } = organisation;
  const place = [
    town === null ? t('explore.layer.town.unknown') : vocabulary.town(town),
    region === null ? '' : vocabulary.region(region),
  ].filter((name, index, all) => name !== '' && all.indexOf(name) === index);
  return (
    <>
      <Fact label={t('explore.layer.kind')}>{vocabulary.kind('organisation', kind)}</Fact>
      <Fact label={t('explore.layer.place')}>{place.join(', ')}</Fact>
      <Fact label={t('explore.layer.field')}>
        {fields.length === 0 ? t('explore.layer.field.unknown') : format.list(fields.map(vocabulary.field))}
      </Fact>
      <Fact label={t('explore.layer.founded')}>
        {founded === null ? t('explore.layer.founded.unknown') : t('common.year', { year: String(founded) })}
      </Fact>
      {website !== null && (
        <Fact label={t('explore.layer.website')}>
          <a href={website} rel="external">
            {hostOf(website)}
          </a>
        </Fact>
      )}
      {ror !== null && (
        <Fact label="ROR">
          <a href={`https://ror.org/${ror}`} rel="external">
            {`ror.org/${ror}`}
          </a>
        </Fact>
      )}
    </>
  );
}

/** @example hostOf('https://www.nnc.kz/en') // 'nnc.kz/en' */
function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}
