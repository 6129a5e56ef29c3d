/** All that is known of a record, and where it was read: the same on its card over the map and in its list. */
import { Fragment } from 'preact';
import type { Locale } from '../../i18n/locale.ts';
import { separatorBetween, type Fact, type Piece, type RecordDescription } from './recordDescription.ts';

interface RecordFactsProps {
  readonly locale: Locale;
  readonly description: RecordDescription;
}

export function RecordFacts({ locale, description: { otherNames, facts } }: RecordFactsProps) {
  return (
    <>
      {otherNames.length > 0 && (
        <ul class="other-names">
          {otherNames.map((piece) => (
            <li key={piece.language}>
              <PieceText locale={locale} piece={piece} />
            </li>
          ))}
        </ul>
      )}
      <dl class="facts">
        {facts.map((one) => (
          <FactRow key={one.label} locale={locale} fact={one} />
        ))}
      </dl>
    </>
  );
}

function FactRow({
  locale,
  fact: { label, pieces, steps, events = [] },
}: {
  readonly locale: Locale;
  readonly fact: Fact;
}) {
  const isWide = steps !== undefined || events.length > 0;
  return (
    // Under its label rather than beside it: lists and chains need the room.
    <div {...(isWide ? { class: 'wide' } : {})}>
      <dt>{label}</dt>
      <dd>
        <Pieces locale={locale} pieces={pieces} />
        {steps !== undefined && (
          <ol class="steps">
            {steps.names.map((name, index) => (
              <li key={name} {...(index === steps.current ? { 'aria-current': 'step' as const } : {})}>
                {name}
              </li>
            ))}
          </ol>
        )}
        {events.length > 0 && (
          <ol class="events">
            {events.map((own, index) => (
              <li key={index}>
                <Pieces locale={locale} pieces={own} />
              </li>
            ))}
          </ol>
        )}
      </dd>
    </div>
  );
}

function Pieces({ locale, pieces }: { readonly locale: Locale; readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map((piece, index) => (
        <Fragment key={index}>
          {separatorBetween(pieces[index - 1], piece)}
          <PieceText locale={locale} piece={piece} />
        </Fragment>
      ))}
    </>
  );
}

function PieceText({ locale, piece }: { readonly locale: Locale; readonly piece: Piece }) {
  const { text, language, mark, href, hreflang, look } = piece;
  const lang = language === undefined ? {} : { lang: language };
  const Look = look === 'strong' ? 'strong' : look === 'small' ? 'small' : 'span';
  const words =
    href !== undefined ? (
      <a
        href={href}
        {...lang}
        {...(/^https?:/u.test(href) ? { rel: 'external' } : {})}
        {...(hreflang === undefined ? {} : { hreflang })}
      >
        {text}
      </a>
    ) : look === undefined && language === undefined ? (
      <>{text}</>
    ) : (
      <Look {...lang}>{text}</Look>
    );
  return mark === undefined ? (
    words
  ) : (
    <>
      {words} <small class="translation">{locale.t(`records.words.${mark}`)}</small>
    </>
  );
}
