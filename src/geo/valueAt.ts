/** @throws for a key that is not there: our own mistake, as all keys are regions or arcs of one country */
export function valueAt<Key extends string | number, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing known of ${key}`);
  return value;
}
