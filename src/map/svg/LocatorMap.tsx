/**
 * A locator: where one region lies among the others. Each region is a path of its own and a link to
 * its page for the mouse; the lists beside the locator hold the same links for keys and listeners.
 */
import type { RegionId } from '../../domain/types.ts';
import { SIZE_CLASSES, type Geography, type PlanePoint, type SizeClass } from '../../domain/geography.ts';
import { LABEL_FONT_PX } from '../labels/labelSize.ts';
import { placeLabels, type LabelLayout, type PlacedCallout } from '../labels/placeLabels.ts';
import { bareMark } from '../bareMark.ts';
import { lakesPath, territoryPath } from '../paths.ts';

/** `here` is the region itself, `near` one that is named; `land` is neither. */
export type LocatorMapRole = 'here' | 'near' | 'land';

export interface LocatorMapPlace {
  readonly region: RegionId;
  readonly role: LocatorMapRole;
  readonly name: string;
  /** From long to short; the first that fits is written. Not for `land`. */
  readonly labels: readonly string[];
  /** Null where it leads nowhere: the page's own region. */
  readonly href: string | null;
}

interface LocatorMapProps {
  readonly places: readonly LocatorMapPlace[];
  readonly geography: Geography;
  /** Text alternative. */
  readonly label: string;
  /** Widths that it is shown at. */
  readonly sizes: readonly SizeClass[];
  /** Where names stand, by size, where that is settled; else they are placed now. */
  readonly settled?: Partial<Readonly<Record<SizeClass, LabelLayout>>> | undefined;
}

export function LocatorMap({ places, geography, label, sizes, settled }: LocatorMapProps) {
  return (
    <div class="map locator">
      <LocatorMapShapes places={places} geography={geography} label={label} />
      <svg class="map-words" aria-hidden="true">
        {sizes.map((size) => (
          <LocatorMapWords key={size} {...{ places, geography, size }} placed={settled?.[size]} />
        ))}
      </svg>
    </div>
  );
}

interface ShapesProps extends Omit<LocatorMapProps, 'label' | 'sizes' | 'settled'> {
  /** Without one the shapes are part of a picture that has its own. */
  readonly label?: string;
}

/**
 * The shapes alone, in plane units. A group of links and no image, since what is in an image may not
 * be pressed; keys pass it by, as the same links stand in the lists. The region itself comes last, so that its
 * border lies above.
 */
export function LocatorMapShapes({ places, geography, label }: ShapesProps) {
  const { width, height } = geography.plane;
  const ordered = [...places].sort((a, b) => Number(a.role === 'here') - Number(b.role === 'here'));
  return (
    <svg
      class="map-shapes"
      viewBox={`0 0 ${width} ${height}`}
      {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}
    >
      {ordered.map((place) => {
        const path = <path data-region={place.region} class={place.role} d={territoryPath(geography, place.region)} />;
        if (place.href === null || label === undefined) return path;
        return (
          <a key={place.region} href={place.href} tabindex={-1} aria-label={place.name}>
            <title>{place.name}</title>
            {path}
          </a>
        );
      })}
      <path class="map-lakes" d={lakesPath(geography)} />
    </svg>
  );
}

const SINGLE_LINE_EM = 0.26;

interface WordsProps extends Pick<LocatorMapProps, 'places' | 'geography'> {
  readonly size: SizeClass;
  /** Absent: the program places them. */
  readonly placed?: LabelLayout | undefined;
}

/** Where the names of a locator stand on a map of this size. */
export function locatorLayout({ places, geography, size }: Omit<WordsProps, 'placed'>): LabelLayout {
  const marks = places.filter(({ role }) => role !== 'land').map(bareMark);
  const here = places.find(({ role }) => role === 'here')?.region;
  // The region itself gets its place first.
  marks.sort((a, b) => Number(b.key === here) - Number(a.key === here));
  return placeLabels(geography, marks, size);
}

export function LocatorMapWords({ places, geography, size, placed }: WordsProps) {
  const roles = new Map(places.map(({ region, role }) => [region as string, role]));
  const { labels, callouts } = placed ?? locatorLayout({ places, geography, size });
  return (
    <g class={`words-${size}`}>
      {callouts.map((callout) => (
        <CalloutName
          key={callout.key}
          placed={callout}
          role={roles.get(callout.key) ?? 'near'}
          size={size}
          {...geography}
        />
      ))}
      {labels.map(({ key, centre, name }) => (
        <text
          key={key}
          class={`${roles.get(key) ?? 'near'}-word`}
          {...percent(centre, geography.plane)}
          dy={`${SINGLE_LINE_EM}em`}
        >
          {name}
        </text>
      ))}
    </g>
  );
}

interface CalloutNameProps extends Pick<Geography, 'plane'> {
  readonly placed: PlacedCallout;
  readonly role: LocatorMapRole;
  readonly size: SizeClass;
}

/** A call-out of one line: lower than that of a map, which holds a number too. */
function CalloutName({ placed, role, size, plane }: CalloutNameProps) {
  const [width] = SIZE_CLASSES[size].calloutPx;
  const height = 2 * LABEL_FONT_PX[size];
  const box = percent(placed.callout.centre, plane);
  const target = percent(placed.callout.target, plane);
  return (
    <g class="callout">
      <line x1={target.x} y1={target.y} x2={box.x} y2={box.y} />
      <circle cx={target.x} cy={target.y} r="2.5" />
      <svg {...box}>
        <rect class={`plain ${role}`} x={-width / 2} y={-height / 2} width={width} height={height} rx="4" />
        <text class={`${role}-word`} dy={`${SINGLE_LINE_EM}em`}>
          {placed.name}
        </text>
      </svg>
    </g>
  );
}

function percent([x, y]: PlanePoint, plane: Geography['plane']): { x: string; y: string } {
  const share = (value: number) => `${Math.round(value * 1000) / 10}%`;
  return { x: share(x / plane.width), y: share(y / plane.height) };
}
