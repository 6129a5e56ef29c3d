/** Sources, notes, and for each number its place in the source. All of it works without scripts. */
import { useMemo } from 'preact/hooks';
import type { Provenance } from '../../map/model.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { PartOfSecondStage } from './SecondStage.tsx';
import type { PartProps } from './types.ts';

/** What data files write where a source names no licence. */
const NO_LICENCE = 'not stated';

interface SourcesProps {
  /** Kept by identity: the section is drawn anew when this is another object. */
  readonly page: PartProps;
  /** No region has a value: what is known stands above, and the country's numbers are all there are. */
  readonly isCountryAlone: boolean;
}

export function Sources({ page, isCountryAlone }: SourcesProps) {
  const contents = useMemo(() => <Contents {...page} isCountryAlone={isCountryAlone} />, [page, isCountryAlone]);
  return (
    <PartOfSecondStage part="sources" as="section" class="sources" id="sources" aria-labelledby="sources-title">
      {contents}
    </PartOfSecondStage>
  );
}

function Contents({ state, links, isCountryAlone }: PartProps & Pick<SourcesProps, 'isCountryAlone'>) {
  const { model, locale, dataset } = state;
  const { t, texts, format } = locale;
  const rows = isCountryAlone ? [] : model.rows;
  return (
    <>
      <h2 id="sources-title">{t('explore.sources.title')}</h2>
      {!isCountryAlone && <p>{texts.indicators[model.indicator]?.definition}</p>}
      <ul>
        {model.sources.map((source) => (
          <li key={source.title}>
            {source.url !== '' && <a href={source.url}>{source.title}</a>}
            {[
              source.url === '' ? source.title : '',
              source.publisher,
              format.date(source.published),
              source.licence === NO_LICENCE
                ? t('common.licence.unknown')
                : t('common.licence.is', { licence: source.licence }),
              source.retrieved === ''
                ? ''
                : t('explore.provenance.retrievedOn', { date: format.date(source.retrieved) }),
            ]
              .filter((part, index) => part !== '' || index === 0)
              .join(' · ')}
          </li>
        ))}
      </ul>
      {!isCountryAlone && model.notes.length > 0 && (
        <>
          <h3>{t('explore.notes')}</h3>
          <ul>
            {model.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      {rows.length + (model.national === null ? 0 : 1) > 0 && (
        <>
          <h3 id="numbers">{t('explore.sources.numbers')}</h3>
          <TableBox class="numbers" labelledBy="numbers">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('explore.table.region')}</th>
                  <th scope="col">{t('explore.table.value')}</th>
                  <th scope="col">{t('explore.provenance.exact')}</th>
                  <th scope="col">{t('explore.provenance.status')}</th>
                  <th scope="col">{t('explore.provenance.place')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.region} id={`n-${row.region}`}>
                    <th scope="row">{row.name}</th>
                    <td class="num">{row.valueText}</td>
                    <Origin provenance={row.provenance} status={row.status} />
                  </tr>
                ))}
                {model.national !== null && (
                  <tr id="n-country">
                    <th scope="row">{texts.regions[dataset.country]?.full}</th>
                    <td class="num">{model.national.valueText}</td>
                    <Origin provenance={model.national.provenance} status={model.national.provenance.status.word} />
                  </tr>
                )}
              </tbody>
            </table>
          </TableBox>
        </>
      )}
      <p>
        <a href={links.file('data.csv')} download>
          {t('common.download.csv')}
        </a>
        {' · '}
        <a href={links.file('picture.svg')} download>
          {t('common.download.svg')}
        </a>
        {' · '}
        <a href={`${state.root}data/observations.csv`} download>
          {t('common.download.all')}
        </a>
        {' · '}
        <a href={`${state.root}${texts.language}/data/`}>{t('common.nav.data')}</a>
        {' · '}
        <a href={`${state.root}${texts.language}/data/#report`}>{t('common.reportMistake')}</a>
      </p>
    </>
  );
}

interface OriginProps {
  readonly provenance: Provenance;
  readonly status: string;
}

/** The stored figure, its status, and the way to its cell; of a computed one to the cells of its inputs. */
function Origin({ provenance: { source, exact, locator, inputs }, status }: OriginProps) {
  const isLinked = source.url !== '' && inputs.length === 0;
  return (
    <>
      <td class="num exact">{exact}</td>
      <td>{status}</td>
      <td>
        {isLinked ? <a href={source.url}>{locator === '' ? source.title : locator}</a> : locator}
        {inputs.length > 0 && (
          <ul>
            {inputs.map((input) => (
              <li key={input.key}>{input.url === '' ? input.source : <a href={input.url}>{input.source}</a>}</li>
            ))}
          </ul>
        )}
      </td>
    </>
  );
}
