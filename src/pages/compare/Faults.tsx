/** What of an address or of a choice could not be used, in words, and what stands in its place. */
import { compareName } from './compareName.ts';
import { MOST_COMPARED, type ComparisonFault } from './comparison.ts';
import type { ComparedProps } from './types.ts';

export function Faults({ sheets, faults, refusal }: Pick<ComparedProps, 'sheets' | 'faults' | 'refusal'>) {
  const { t } = sheets.locale;
  const texts = [
    ...faults.map((fault) => faultText(sheets, fault)),
    ...(refusal === null ? [] : [t(`compare.refused.${refusal}`, { max: String(MOST_COMPARED) })]),
  ];
  return (
    <div role="status">
      {texts.length > 0 && (
        <ul class="notice faults">
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function faultText(sheets: ComparedProps['sheets'], fault: ComparisonFault): string {
  const { t, format } = sheets.locale;
  if (fault.kind !== 'too-many') return t(`compare.fault.${fault.kind}`, { got: fault.got });
  const names = format.list(fault.regions.map((region) => compareName(sheets, region)));
  return t('compare.fault.too-many', { max: String(MOST_COMPARED), names });
}
