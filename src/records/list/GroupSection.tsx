/** The records of one region, under its name, open or folded (`foldedGroups.ts`). */
import type { ComponentChildren } from 'preact';
import type { RegionGroup } from './regionGroups.ts';

interface GroupSectionProps {
  readonly group: RegionGroup<unknown>;
  readonly isFolded: boolean;
  readonly children: ComponentChildren;
}

export function GroupSection({ group, isFolded, children }: GroupSectionProps) {
  const { id, name, records } = group;
  const words = (
    <>
      {name} <span class="count num">{records.length}</span>
    </>
  );
  if (!isFolded)
    return (
      <section data-group aria-labelledby={id}>
        <h3 id={id} tabIndex={-1}>
          {words}
        </h3>
        {children}
      </section>
    );
  return (
    <section data-group aria-labelledby={`${id}-name`}>
      <details data-many>
        <summary>
          <h3 id={`${id}-name`}>{words}</h3>
        </summary>
        {/* Inside of what is folded, so that browsers open it for who comes by the address of the region. */}
        <div id={id} tabIndex={-1} class="many-records">
          {children}
        </div>
      </details>
    </section>
  );
}
