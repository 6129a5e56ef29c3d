/** How to cite the data, what their licence allows, and whom to tell of a mistake. */
import type { Locale } from '../../i18n/locale.ts';
import { hasMessage } from '../../i18n/translate.ts';
import { isMailAddress, mailto } from '../../ui/mailto.ts';
import { reportLetter } from './reportMail.ts';
import type { DataState, DataPartProps } from './types.ts';

export function Cite({ state }: DataPartProps) {
  const { locale } = state;
  const { t } = locale;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t('data.cite.title')}</h2>
      <h3>{t('data.cite.all')}</h3>
      <p class="copy">{citationOf(state)}</p>
      <h3>{t('data.cite.map')}</h3>
      <p class="copy">{mapCitationOf(state)}</p>
      <p class="small">{t('data.cite.hint')}</p>
    </section>
  );
}

/** The whole data set; the address is in it where it is known. */
export function citationOf({ locale, release, url }: DataState): string {
  const { t, texts } = locale;
  const text = t('data.cite.text', { publisher: texts.site.publisher, site: texts.site.title, release });
  return url === null ? `${text}.` : t('data.cite.address', { text, url });
}

function mapCitationOf({ locale, release, example }: DataState): string {
  const { t, texts } = locale;
  const text = t('data.cite.view', {
    indicator: texts.indicators[example.indicator]?.short ?? '',
    year: String(example.year),
    site: texts.site.title,
    publisher: texts.site.publisher,
    release,
  });
  return `${text}.`;
}

/** What may be done with the data and, of the libraries in the scripts, the notices that they ask for. */
export function Licence({ state: { locale, licences, root } }: DataPartProps) {
  const { t, texts } = locale;
  return (
    <section aria-labelledby="licence">
      <h2 id="licence">{t('data.licence.title')}</h2>
      <p>{texts.site.dataLicence}</p>
      {licences.map(({ id, url }) => (
        <p key={id}>
          <LicenceWords locale={locale} id={id} />
          <a href={url}>{t('data.licence.text', { licence: id })}</a>
        </p>
      ))}
      <p class="small">{texts.site.boundariesCredit}</p>
      <p class="small">
        <a href={`${root}licences.txt`}>{t('data.licence.program')}</a>
      </p>
    </section>
  );
}

/** A licence that no message explains has its name only, in the link after it. */
function LicenceWords({ locale: { t, texts }, id }: { readonly locale: Locale; readonly id: string }) {
  const key = `data.licence.${id}` as const;
  return hasMessage(texts, key) ? <>{`${t(key)} `}</> : null;
}

export function Report({ state: { locale, release, url } }: DataPartProps) {
  const { t, texts } = locale;
  const { contact, publisher, publisherUrl } = texts.site;
  const letter = reportLetter(locale, release, url);
  return (
    <section aria-labelledby="report">
      <h2 id="report">{t('common.reportMistake')}</h2>
      <p>{t('data.report.about')}</p>
      {isMailAddress(contact) ? (
        <p>
          <a class="button" href={mailto(contact, letter)}>
            {t('data.report.mail', { address: contact })}
          </a>
        </p>
      ) : (
        <>
          <p>{contact === '' ? t('data.report.noAddress') : contact}</p>
          <p class="copy letter">{[letter.subject, '', ...letter.lines].join('\n')}</p>
          <p>
            <a href={publisherUrl}>{publisher}</a>
          </p>
        </>
      )}
    </section>
  );
}
