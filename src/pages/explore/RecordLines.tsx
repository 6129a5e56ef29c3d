/** Records in words beside their map: what each is, its stage or kind and date; its name leads to the register. */
import type { Locale } from '../../i18n/locale.ts';
import { Mark } from '../../map/marks/Mark.tsx';
import type { DescribedRecord, RecordsModel } from '../../map/model.ts';
import { registerHref } from '../../records/registerHref.ts';

interface RecordLinesProps {
  readonly state: { readonly root: string; readonly locale: Locale };
  readonly register: RecordsModel['register'];
  readonly records: readonly DescribedRecord[];
  /** Who says so, with a link: the register says it too. */
  readonly hasSources?: boolean;
}

export function RecordLines({ state, register, records, hasSources = false }: RecordLinesProps) {
  return (
    <ul class="record-lines">
      {records.map(({ id, mark, name, language, facts, source }) => (
        <li key={id}>
          <Mark mark={mark} />
          <span>
            <a href={registerHref(state, register, id)} {...(language === undefined ? {} : { lang: language })}>
              {name}
            </a>
            <small>
              {facts}
              {hasSources && (
                <>
                  {' · '}
                  {source.url === null ? (
                    source.name
                  ) : (
                    <a href={source.url} rel="external">
                      {source.name}
                    </a>
                  )}
                </>
              )}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
