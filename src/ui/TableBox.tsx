/** Where a table may be wider than the screen: it scrolls in its box, and the edge says that there is more. */
import type { ComponentChildren } from 'preact';

type TableBoxProps = {
  readonly children: ComponentChildren;
  /** Its look besides that of every such box. */
  readonly class?: string;
} & (
  | { readonly label: string | undefined; readonly labelledBy?: never }
  /** Id of the heading that names it. */
  | { readonly labelledBy: string; readonly label?: never }
);

export function TableBox({ children, class: own = '', label, labelledBy }: TableBoxProps) {
  return (
    <div
      class={`table-box ${own}`}
      role={labelledBy === undefined ? 'region' : 'group'}
      tabIndex={0}
      aria-label={label}
      aria-labelledby={labelledBy}
    >
      {children}
    </div>
  );
}
