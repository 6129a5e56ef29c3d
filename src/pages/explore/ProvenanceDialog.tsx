/** Where one number comes from: opened from any number, closed with Escape, focus returns. */
import { adoptStyles } from '../../ui/adoptStyles.ts';
import { DIALOG_STYLES } from './dialogStyles.ts';
import { useEffect, useRef } from 'preact/hooks';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import type { Provenance, TableRow } from '../../map/model.ts';
import { reportLetter } from '../data/reportMail.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import { isMailAddress, mailto } from '../../ui/mailto.ts';
import type { PartProps } from './types.ts';

interface DialogProps extends PartProps {
  /** null: the country's own figure. */
  readonly row: TableRow | null;
  readonly onClose: () => void;
}

export function ProvenanceDialog({ state, links, actions, row, onClose }: DialogProps) {
  const { model, locale, dataset, view } = state;
  const { t, texts } = locale;
  adoptStyles(DIALOG_STYLES);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Not on the first link, which may stand below the fold: reading begins at the heading.
    heading.current?.focus();
  }, []);

  const provenance = row?.provenance ?? model.national?.provenance;
  if (provenance === undefined) return null;
  const close = () => dialog.current?.close();
  const leftOut = row !== null && view.without.includes(row.region);
  return (
    <dialog
      ref={dialog}
      class="provenance-dialog"
      aria-labelledby="provenance-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="provenance">
        <header>
          <h2 id="provenance-title" ref={heading} tabIndex={-1}>
            {row?.name ?? texts.regions[dataset.country]?.full}
          </h2>
          <button type="button" class="button close" aria-label={t('common.close')} onClick={close}>
            ×
          </button>
        </header>
        <p>
          {`${model.title}, ${model.year}`}
          <br />
          <span class="big num">{row?.valueWithUnit ?? model.national?.valueWithUnit}</span>
          {row !== null && row.rankLong !== '' && <small> · {row.rankLong}</small>}
        </p>
        <ProvenanceList provenance={provenance} state={state} links={links} actions={actions} />
        <div class="actions">
          {row !== null && (
            <>
              <button
                type="button"
                class="button"
                aria-pressed={row.pinned}
                onClick={() => actions?.togglePin(row.region)}
              >
                {t(row.pinned ? 'explore.unpin' : 'explore.pin')}
              </button>
              {model.records === null && (
                <button
                  type="button"
                  class="button"
                  aria-pressed={leftOut}
                  onClick={() => actions?.toggleWithout(row.region)}
                >
                  {t(leftOut ? 'explore.without.restoreThis' : 'explore.without.addThis')}
                </button>
              )}
            </>
          )}
          <a class="button" href={reportHref(state, row)}>
            {t('explore.provenance.report')}
          </a>
          <button type="button" class="button" onClick={close}>
            {t('common.close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** A letter that already says which number, or the page that tells whom to write to. */
function reportHref({ locale, dataset, root, model }: PartProps['state'], row: TableRow | null): string {
  const { texts } = locale;
  const { contact } = texts.site;
  if (!isMailAddress(contact)) return `${root}${texts.language}/data/#report`;
  const shown = row ?? model.national;
  const { source, locator = '' } = shown?.provenance ?? {};
  const url = typeof location === 'undefined' ? null : location.href;
  return mailto(
    contact,
    reportLetter(locale, dataset.release, url, {
      indicator: model.title,
      region: row?.name ?? texts.regions[dataset.country]?.full ?? '',
      year: String(model.year),
      shown: shown?.valueWithUnit ?? '',
      source: [source?.title ?? '', locator].filter((part) => part !== '').join(', '),
    }),
  );
}

function ProvenanceList({ provenance, state, links, actions }: PartProps & { provenance: Provenance }) {
  const { t, format } = state.locale;
  const { source, exact, locator, status, formula, inputs, notes } = provenance;
  return (
    <dl>
      {exact !== '' && (
        <>
          <dt>{t('explore.provenance.exact')}</dt>
          <dd class="num">{exact}</dd>
        </>
      )}
      <dt>{t('explore.provenance.source')}</dt>
      <dd>
        {source.url === '' ? source.title : <a href={source.url}>{source.title}</a>}
        <br />
        <small>
          {source.publisher +
            (source.retrieved === ''
              ? ''
              : ` · ${t('explore.provenance.retrievedOn', { date: format.date(source.retrieved) })}`)}
        </small>
      </dd>
      {locator !== '' && inputs.length === 0 && (
        <>
          <dt>{t('explore.provenance.place')}</dt>
          <dd>
            {locator}
            {source.isDocument && (
              <>
                <br />
                <small>{t('explore.provenance.document')}</small>
              </>
            )}
          </dd>
        </>
      )}
      <dt>{t('explore.provenance.status')}</dt>
      <dd>
        {`${status.word} `}
        <small>{`(${status.code})`}</small>
        <br />
        <small>{status.meaning}</small>
      </dd>
      {inputs.length > 0 && (
        <>
          <dt>{t('explore.provenance.computedFrom')}</dt>
          <dd>
            {formula}
            {inputs.map((input) => (
              <div key={input.key}>
                <a
                  href={links.view({ indicator: input.indicator, year: input.year })}
                  onClick={followInPlace(
                    actions === null
                      ? null
                      : () => actions.go({ indicator: input.indicator, year: input.year }, 'push'),
                  )}
                >
                  {`${input.name}, ${input.year}`}
                </a>
                : <span class="num">{input.text}</span>
                <br />
                <small>
                  {input.url === '' ? input.source : <a href={input.url}>{input.source}</a>}
                  {input.locator === '' ? '' : `, ${lowerFirst(input.locator)}`}
                </small>
              </div>
            ))}
          </dd>
        </>
      )}
      {notes.length > 0 && (
        <>
          <dt>{t('explore.notes')}</dt>
          <dd>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
