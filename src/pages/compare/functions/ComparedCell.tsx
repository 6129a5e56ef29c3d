/** A figure of a region in a table, as the way to where it comes from; or the word for why there is none. */
import type { ProfileRow } from '../../region/types.ts';

interface ComparedCellProps {
  readonly row: ProfileRow;
  readonly hasRank?: boolean;
  /** What the head of its row or column says of all its figures. */
  readonly said: string;
}

export function ComparedCell({ row: { value, status }, hasRank = false, said }: ComparedCellProps) {
  if (value.kind === 'missing') {
    return (
      <td class="none-found">
        {value.word}
        {value.last !== '' && <small>{value.last}</small>}
      </td>
    );
  }
  return (
    <td class="num">
      <a class="to-cell" href={value.href}>
        {value.text}
      </a>
      {hasRank && value.rank !== '' && <small>{value.rank}</small>}
      {status !== said && <small>{status}</small>}
    </td>
  );
}
