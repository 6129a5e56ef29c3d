/** A chapter that is folded until it is wanted: what it holds is made when it is opened. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldedChapterProps {
  readonly id: 'methods' | 'peers' | 'two';
  readonly title: string;
  /** At first: the address asks for something of it. */
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

export function FoldedChapter({ id, title, isOpen, children }: FoldedChapterProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <section class={id} aria-labelledby={id}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h2 id={id}>{title}</h2>
        </summary>
        {open && children}
      </details>
    </section>
  );
}
