/** An initiative's name as the way to its record. */
import type { Initiative } from '../../domain/registers.ts';
import { SourcedText } from '../../records/text/SourcedText.tsx';
import type { RegisterProps } from '../registers/types.ts';

export function NameLink({ state: { locale }, record }: RegisterProps & { readonly record: Initiative }) {
  return (
    <a href={`#${record.id}`}>
      <SourcedText locale={locale} text={record.name} bare />
    </a>
  );
}
