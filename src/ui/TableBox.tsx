/** Where a table may be wider than the screen: it scrolls in its box, and the edge says that there is more. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { focusableWhileScrolling, TABLE_BOX } from './focusableWhileScrolling.ts';

type TableBoxProps = {
  readonly children: ComponentChildren;
  /** Its look besides that of every such box. */
  readonly class?: string;
} & (
  | { readonly label: string | undefined; readonly labelledBy?: never }
  /** Id of the heading that names it. */
  | { readonly labelledBy: string; readonly label?: never }
);

export function TableBox({ children, class: own, label, labelledBy }: TableBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (box.current === null ? undefined : focusableWhileScrolling(box.current)), []);
  return (
    <div
      ref={box}
      class={own === undefined ? TABLE_BOX : `${TABLE_BOX} ${own}`}
      role="region"
      tabIndex={0}
      {...(labelledBy === undefined ? { 'aria-label': label } : { 'aria-labelledby': labelledBy })}
    >
      {children}
    </div>
  );
}
