/** A part of a register's page that stands folded: another way to look at the records above it. */
import type { ComponentChildren } from 'preact';

interface ChapterProps {
  /** What the contents lead to: inside of what is folded, so that browsers open it. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

export function Chapter({ id, title, children }: ChapterProps) {
  return (
    <section aria-labelledby={headingOf(id)} class="chapter">
      <details>
        <summary>
          <h2 id={headingOf(id)}>{title}</h2>
        </summary>
        <div id={id}>{children}</div>
      </details>
    </section>
  );
}

/** Id of the heading of a chapter. */
export function headingOf(id: string): string {
  return `${id}-title`;
}
