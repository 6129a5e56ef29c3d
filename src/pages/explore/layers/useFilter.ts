/** The filter of a layer. Typing filters at once; the address changes when a choice is made. */
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
  // The address is the filter, except while somebody types: it is then one step behind.
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
