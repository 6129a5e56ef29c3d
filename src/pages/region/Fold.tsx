/** A chapter that opens by its heading; a fragment of the address that names what is in it opens it too. */
import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  /** What the fragment names: the browser opens what it lies in. */
  readonly anchor: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

export function Fold({ title, anchor, name, children }: FoldProps) {
  return (
    <details class={`fold ${name}`}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div id={anchor} class="folded">
        {children}
      </div>
    </details>
  );
}
