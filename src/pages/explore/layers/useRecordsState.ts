/** `RecordsState` for records over the map. */
import { useMemo } from 'preact/hooks';
import type { RecordsState, RegisterKey } from '../../../records/recordsState.ts';
import { registerHref } from '../../../records/registerHref.ts';
import type { LayerProps } from '../types.ts';

/**
 * @param register whose list has the records
 * @returns the same object as long as nothing of it has changed: what is made of it is made once
 */
export function useRecordsState(
  { state, loaded: { registers } }: Pick<LayerProps, 'state' | 'loaded'>,
  register: RegisterKey,
): RecordsState {
  const { locale, root } = state;
  const { regions, country, release } = state.dataset;
  return useMemo(() => {
    const url = new URL(registerHref({ root, locale }, register), location.href.split(/[?#]/u)[0]).href;
    return { locale, dataset: { regions, country, release }, registers, root, url };
  }, [locale, regions, country, release, registers, root, register]);
}
