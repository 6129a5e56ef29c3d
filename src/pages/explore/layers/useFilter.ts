/** What a layer is filtered by: at once what somebody types, in the address what they have chosen. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onlyText } from '../../../records/filter/filter.ts';
import { filterOf } from '../../../records/filter/filterAddress.ts';
import type { LiveFilter } from '../../../records/filter/FilterForm.tsx';
import { find, type FoundRecords } from '../../../records/filter/matching.ts';
import type { RecordEntry, Register } from '../../../records/register.ts';
import type { PartProps } from '../types.ts';

/** @returns what the form of the filter shows and does, with the records that are left */
export function useFilter(
  { facets, records }: Register,
  { state: { view }, actions }: Pick<PartProps, 'state' | 'actions'>,
): LiveFilter & { readonly found: FoundRecords<RecordEntry> } {
  const { only, words } = view;
  const asked = useMemo(() => filterOf({ only, words }, facets), [only, words, facets]);
  const [filter, setFilter] = useState(asked.filter);
  // The address leads, but not back to what it said before the last letter was typed.
  const written = useRef({ only, words });
  useEffect(() => {
    if (written.current.only === only && written.current.words === words) return;
    written.current = { only, words };
    setFilter(asked.filter);
  }, [asked, only, words]);
  const found = useMemo(() => find(records, filter), [records, filter]);
  return {
    filter,
    found,
    problems: asked.problems,
    onInput: setFilter,
    onChange: (next) => {
      const change = { only: onlyText(next.chosen, facets), words: next.words.trim() };
      setFilter(next);
      written.current = change;
      actions?.go(change, 'replace');
    },
  };
}
