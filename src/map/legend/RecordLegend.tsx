/** The legend of marks: how many records of each kind there are; a press on one leaves only those. */
import type { RecordsLegendEntry, RecordsLegendModel } from '../model.ts';
import { Mark } from '../marks/Mark.tsx';

/** Where an entry leads: to the map with that filter, or without scripts to the register's list. */
export interface RecordLinks {
  readonly href: (only: string) => string;
  readonly onPress: ((only: string) => (event: MouseEvent) => void) | null;
  /** What takes a filter back. */
  readonly allWords: string;
}

interface RecordLegendProps {
  readonly legend: RecordsLegendModel;
  readonly links: RecordLinks;
}

export function RecordLegend({ legend: { groups, isFiltered }, links }: RecordLegendProps) {
  return (
    <>
      {groups.map(({ question, title, entries }, at) => {
        if (entries.length === 0) return null;
        const list = (
          <CountedMarks
            entries={entries}
            linkOf={({ only }) => ({ href: links.href(only), ...pressOf(links, only) })}
          />
        );
        const isAsked = entries.some(({ isChosen }) => isChosen);
        return at === 0 ? (
          <div key={question} class="legend-question">
            {list}
          </div>
        ) : (
          <details key={question} class="legend-question" open={isAsked}>
            <summary>{title}</summary>
            {list}
          </details>
        );
      })}
      {isFiltered && (
        <p>
          <a href={links.href('')} {...pressOf(links, '')}>
            {links.allWords}
          </a>
        </p>
      )}
    </>
  );
}

function pressOf({ onPress }: RecordLinks, only: string) {
  return onPress === null ? {} : { onClick: onPress(only) };
}

interface LinkAttributes {
  readonly href: string;
  readonly onClick?: (event: MouseEvent) => void;
}

interface CountedMarksProps {
  readonly entries: readonly Pick<RecordsLegendEntry, 'mark' | 'name' | 'count' | 'only' | 'isChosen'>[];
  /** Absent: entries only count. */
  readonly linkOf?: (entry: Pick<RecordsLegendEntry, 'only'>) => LinkAttributes;
}

export function CountedMarks({ entries, linkOf }: CountedMarksProps) {
  return (
    <ul class="counted-marks">
      {entries.map((entry) => {
        const { mark, name, count, isChosen } = entry;
        const words = (
          <>
            {mark !== null && <Mark mark={mark} />} <span>{name}</span> <b class="num">{count}</b>
          </>
        );
        return (
          <li key={name}>
            {linkOf === undefined ? (
              words
            ) : (
              <a {...linkOf(entry)} {...(isChosen ? { 'aria-current': 'true' } : {})}>
                {words}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
