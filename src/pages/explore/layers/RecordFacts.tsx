/** All that is known of a record, and where it was read; what no source says is said to be unknown. */
import type { ComponentChildren } from 'preact';
import type { SourcedWords } from '../../../domain/registers.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { registerHref } from '../../registers/folders.ts';
import { SourceLine } from '../../registers/SourceLine.tsx';
import { otherLanguages } from '../../registers/SourcedText.tsx';
import { vocabularyOf } from '../../registers/vocabulary.ts';
import type { RegisterState } from '../../registers/types.ts';
import { InitiativeFacts } from './InitiativeFacts.tsx';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import type { PointLayer } from './register.ts';
import type { LayerProps } from './types.ts';

interface FactsProps extends Pick<LayerProps, 'state' | 'loaded'> {
  readonly layer: PointLayer;
  readonly id: string;
}

export function RecordFacts({ state: page, loaded, layer, id }: FactsProps) {
  const { locale, dataset, root } = page;
  const { registers } = loaded;
  const state: RegisterState = { locale, dataset, registers, root, url: null, pages: page.context.pages ?? [] };
  const vocabulary = vocabularyOf(registers, locale);
  const organisation = layer === 'organisations' ? registers.organisations.find((one) => one.id === id) : undefined;
  const initiative = layer === 'initiatives' ? registers.initiatives.find((one) => one.id === id) : undefined;
  const record = organisation ?? initiative;
  if (record === undefined) return null;
  return (
    <>
      <OtherNames locale={locale} name={record.name} />
      <dl class="facts">
        {organisation !== undefined && <OrganisationFacts {...{ locale, vocabulary, organisation }} />}
        {initiative !== undefined && <InitiativeFacts {...{ locale, registers, vocabulary, initiative }} />}
        {record.note !== '' && (
          <Fact label={locale.t('explore.layer.note')}>
            <AsWritten locale={locale} text={record.note} />
          </Fact>
        )}
      </dl>
      <p>
        <SourceLine state={state} source={record.source} />
      </p>
      <p>
        <a class="button" href={registerHref(state, layer, id)}>
          {locale.t('explore.layer.record')}
        </a>
      </p>
    </>
  );
}

/** What the record is called in the languages that the title is not in. */
function OtherNames({ locale, name }: { readonly locale: Locale; readonly name: SourcedWords }) {
  const { t, texts } = locale;
  const others = otherLanguages(name, texts.language);
  if (others.length === 0) return null;
  return (
    <ul class="other-names">
      {others.map((language) => (
        <li key={language}>
          <span lang={language}>{name.words[language]}</span>
          {name.ours.includes(language) && <small> {t('register.words.ours')}</small>}
        </li>
      ))}
    </ul>
  );
}

interface FactProps {
  readonly label: string;
  /** Under its label rather than beside it: lists and chains need the room. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function Fact({ label, wide = false, children }: FactProps) {
  return (
    <div {...(wide ? { class: 'wide' } : {})}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Words that the register has in English only, as they were written. */
export function AsWritten({ locale, text }: { readonly locale: Locale; readonly text: string }) {
  const { t, texts } = locale;
  return texts.language === 'en' ? (
    <>{text}</>
  ) : (
    <>
      <span lang="en">{text}</span> <small>{t('register.words.untranslated')}</small>
    </>
  );
}
