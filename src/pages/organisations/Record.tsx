/** One organisation: its names in the languages that exist, what is known, and where that was read. */
import type { Organisation } from '../../domain/registers.ts';
import { fieldValues } from '../registers/filters/facets.ts';
import { ReportRecord } from '../registers/ReportRecord.tsx';
import { otherLanguages, readWords, SourcedText } from '../registers/SourcedText.tsx';
import { SourceLine } from '../registers/SourceLine.tsx';
import type { RegisterProps } from '../registers/types.ts';
import type { Vocabulary } from '../registers/vocabulary.ts';
import { UNKNOWN, foundedDecade } from './facets.ts';

interface RecordProps extends RegisterProps {
  readonly record: Organisation;
  readonly vocabulary: Vocabulary;
}

export function OrganisationRecord({ state, record, vocabulary }: RecordProps) {
  const { locale } = state;
  const { t } = locale;
  const { id, name, kind, region, town, ror, founded, website, fields, source, note } = record;
  const read = readWords(name, locale.texts.language);
  const facts = [
    vocabulary.kind('organisation', kind),
    town === null ? t('organisations.noTown') : vocabulary.town(town),
    founded === null ? '' : t('organisations.founded', { year: String(founded) }),
  ].filter((fact) => fact !== '');
  return (
    <li
      id={id}
      data-record
      data-region={region ?? UNKNOWN}
      data-kind={kind}
      data-field={fieldValues(fields, UNKNOWN).join(' ')}
      data-founded={foundedDecade(founded)}
    >
      <h4>
        <SourcedText locale={locale} text={name} />
      </h4>
      <OtherNames state={state} record={record} />
      <p>{facts.join(' · ')}</p>
      <p>
        {fields.length === 0
          ? t('organisations.noField')
          : t('common.labelled', { label: t('register.field'), value: fields.map(vocabulary.field).join('; ') })}
      </p>
      {note !== '' && (
        <p class="small" lang="en">
          {note}
        </p>
      )}
      <p class="ways">
        {ror !== null && <a href={`https://ror.org/${ror}`} rel="external">{`ROR ${ror}`}</a>}
        {website !== null && (
          <a href={website} rel="external">
            {hostOf(website)}
          </a>
        )}
        <SourceLine state={state} source={source} />
        <ReportRecord state={state} id={id} name={read?.text ?? id} />
      </p>
    </li>
  );
}

function OtherNames({ state: { locale }, record: { name } }: RegisterProps & { readonly record: Organisation }) {
  const others = otherLanguages(name, locale.texts.language);
  if (others.length === 0) return null;
  return (
    <p class="other-names">
      {others.map((language, index) => (
        <span key={language}>
          {index > 0 && ' · '}
          <span lang={language}>{name.words[language]}</span>
        </span>
      ))}
    </p>
  );
}

/** @example hostOf('https://www.abu.edu.kz/ru') // 'abu.edu.kz' */
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./u, '');
}
