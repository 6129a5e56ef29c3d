/**
 * Names of all regions with what stands under them: marks of records, or a number. A name does not move when a map
 * changes from one function to another, so both are placed at once.
 *
 * A city is too small for a name: it has one on the paper around the country, with a leader, and so has a region that
 * has no room for its marks. Then, in this order, for
 * each region: its name inside, over its marks; on the paper close to its border, the marks inside; an abbreviation
 * inside; a name on paper with a leader; an abbreviation that reaches over a border; a name
 * farther away. Everything is in px of a map
 * of the class's least width.
 */
import {
  SIZE_CLASSES,
  type Geography,
  type PlaneBox,
  type PlanePoint,
  type SizeClass,
} from '../../domain/geography.ts';
import { CAPITAL_EM, DESCENDER_EM } from '../labels/ink.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from '../labels/labelSize.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import { lakesRings, territoryRings } from '../paths.ts';
import { bestPlacing } from './bestPlacing.ts';
import { FreeCells, type BoxSize, type CellBox } from './cellBoxes.ts';
import { nearestInRegion } from './insidePlaces.ts';
import { gridsFor, type GridShape, type MarkGrid } from './markGrid.ts';
import { edgeOf, NEAR_PX, OutsidePlaces } from './outsidePlaces.ts';
import { regionRaster, type RegionRaster } from './regionRaster.ts';

/** What is to be placed. */
export interface NamedRegion {
  readonly key: string;
  /** From long to short. */
  readonly names: readonly string[];
  /** '' where no number is to stand under the name. */
  readonly value: string;
  /** The most marks that it has on any map. */
  readonly marks: number;
  /** Too small on the map for anything to stand in it. */
  readonly isPoint: boolean;
}

export interface PlacedRegionName {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** Middle of the line of the name; its start or end where it is on paper. */
  readonly at: PlanePoint;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isInside: boolean;
  /** From the name to the region; absent where the name is in it or beside it. */
  readonly leader?: readonly [from: PlanePoint, to: PlanePoint];
  readonly marks: MarkGrid | null;
}

const CELL_PX = 2;
/** Beside a word, and above and below it. */
const SPARE_PX = 2;
const SPARE_Y_PX = 1;
/** Between a name and the marks under it. */
const GAP_PX = 1;
/** A leader on paper is so long at most. */
const FARTHEST_PX = 40;
/** A shorter name is taken where it stands nearer by more than this, in cells. */
const SHORTER_CELLS = 1;
/** The name of a city goes as far as it must. */
const CITY_REACH_PX = 150;
/** Room around the dot that stands for a city. */
const DOT_PX = 4;
/** So much of a name that fits nowhere may lie in other regions. */
const OVERHANG = 0.2;

/**
 * @param regions in the order of importance: the first have their choice of places
 * @param reserved px that other things lie on: no word and no mark stands there
 * @returns one for each region that has a place; a name that fits nowhere is left out
 */
export function placeRegionNames(
  geography: Geography,
  regions: readonly NamedRegion[],
  size: SizeClass,
  reserved: readonly PlaneBox[] = [],
): readonly PlacedRegionName[] {
  return bestPlacing(regions, FARTHEST_PX, (first) => new Placing(geography, regions, size, reserved, first).all());
}

class Placing {
  private readonly widthPx: number;
  private readonly pxPerUnit: number;
  private readonly fontPx: number;
  private readonly raster: RegionRaster;
  private readonly cells: FreeCells;
  private readonly paper: OutsidePlaces;
  private readonly lakes: Uint8Array;

  constructor(
    private readonly geography: Geography,
    private readonly regions: readonly NamedRegion[],
    size: SizeClass,
    reserved: readonly PlaneBox[],
    /** Regions that choose before all others but the cities. */
    private readonly first: readonly string[],
  ) {
    this.widthPx = SIZE_CLASSES[size].namesFromPx;
    this.pxPerUnit = this.widthPx / geography.plane.width;
    this.fontPx = LABEL_FONT_PX[size];
    const areas = regions.map(({ key }) => territoryRings(geography, key));
    this.raster = regionRaster(geography.plane, areas, this.widthPx, CELL_PX);
    // Above the drawn part a page shows nothing; below it there is room for names.
    const top = (geography.plane.drawn[size][0] * this.pxPerUnit) / this.raster.cellPx;
    this.cells = new FreeCells(this.raster, Math.ceil(top), reserved);
    this.paper = new OutsidePlaces(this.cells);
    this.lakes = regionRaster(geography.plane, [lakesRings(geography)], this.widthPx, CELL_PX).owners;
  }

  all(): readonly PlacedRegionName[] {
    const placed = new Map<string, PlacedRegionName>();
    const put = (name: PlacedRegionName | null): void => {
      if (name !== null) placed.set(name.key, name);
    };
    const waiting = (): readonly NamedRegion[] => this.regions.filter(({ key }) => !placed.has(key));
    const cities = this.regions.filter(({ isPoint }) => isPoint);
    for (const { key } of cities) this.takeDot(key);
    for (const city of cities) put(this.onPaper(city, city.names.slice(0, 1)));
    for (const region of waiting()) {
      if (region.marks > 0 && this.marksInside(region) === null) put(this.onPaper(region, region.names));
    }
    for (const region of waiting().filter(({ key }) => this.first.includes(key))) {
      put(this.beside(region, settledNames(region), FARTHEST_PX) ?? this.beside(region, region.names, FARTHEST_PX));
    }
    for (const region of waiting()) put(this.inside(region, settledNames(region)));
    // Those with no other place choose first.
    const needPaper = (region: NamedRegion): boolean => this.fitInside(region, region.names) === null;
    for (const region of waiting().filter(needPaper)) put(this.beside(region, settledNames(region), FARTHEST_PX));
    for (const region of waiting()) put(this.beside(region, settledNames(region), NEAR_PX));
    for (const region of waiting()) put(this.inside(region, region.names));
    for (const region of waiting()) put(this.beside(region, region.names, FARTHEST_PX));
    for (const region of waiting()) put(this.inside(region, region.names, OVERHANG));
    for (const region of waiting()) put(this.beside(region, region.names, CITY_REACH_PX));
    for (const region of waiting()) put(this.onPaper(region, region.names));
    return this.regions.flatMap(({ key }) => placed.get(key) ?? []);
  }

  private takeDot(key: string): void {
    const [x, y] = this.px(this.geography.territories[key]!.anchor);
    this.take([x - DOT_PX, y - DOT_PX], 2 * DOT_PX, 2 * DOT_PX);
  }

  /**
   * On paper, its marks under the name, with a leader: of a city, and of a region with more marks than it has room for.
   * The marks are as large as may be, then the name as long.
   */
  private onPaper(region: NamedRegion, names: readonly string[]): PlacedRegionName | null {
    const target = this.px(this.geography.territories[region.key]!.anchor);
    const { cellPx } = this.raster;
    const cell = { column: Math.floor(target[0] / cellPx), row: Math.floor(target[1] / cellPx), owner: 0 };
    for (const grid of gridsFor(region.marks)) {
      for (const name of names) {
        const block = this.blockOf(region, name, grid);
        const found = this.paper.nearest([cell], [], block, { farthest: CITY_REACH_PX, mayCross: true });
        if (found === null) continue;
        this.cells.take(found.box);
        this.takeLine(edgeOf(found.box, target, cellPx), target);
        const leader = [edgeOf(found.box, target, cellPx), target] as const;
        return { ...this.overMarks(region, { name, grid, block, box: found.box }), isInside: false, leader };
      }
    }
    return null;
  }

  /** The first of the names that fits, over the marks. */
  private inside(region: NamedRegion, names: readonly string[], overhang = 0): PlacedRegionName | null {
    const fit = this.fitInside(region, names, overhang);
    if (fit === null) return null;
    this.cells.take(fit.box);
    return { ...this.overMarks(region, fit), isInside: true };
  }

  /** A name in the middle of its box, its marks under it. */
  private overMarks(
    { key, value }: NamedRegion,
    { name, grid, block, box }: { name: string; grid: GridShape | null; block: BoxSize; box: CellBox },
  ): Omit<PlacedRegionName, 'isInside'> {
    const [x, top] = this.blockTop(box, block);
    const lineY = top + SPARE_Y_PX + this.lineHeight / 2;
    const marks = grid === null ? null : { ...grid, centre: [x, this.marksMiddle(lineY, grid)] as const };
    return { key, name, value, at: [x, lineY], anchor: 'middle', marks };
  }

  private fitInside(region: NamedRegion, names: readonly string[], overhang = 0) {
    for (const name of names) {
      for (const grid of gridsFor(region.marks)) {
        const block = this.blockOf(region, name, grid);
        const box = this.nearestInRegion(region.key, block, overhang);
        if (box !== null) return { name, grid, block, box };
      }
    }
    return null;
  }

  /** The name on paper, the marks inside. */
  private beside(region: NamedRegion, names: readonly string[], farthest: number): PlacedRegionName | null {
    const marks = region.marks === 0 ? null : this.marksInside(region);
    if (region.marks > 0 && marks === null) return null;
    const owner = this.ownerOf(region.key);
    const { own, others } = this.paper.borderOf(owner);
    if (own.length === 0) return null;
    const places = names.flatMap((name, at) => {
      const block = this.blockOf(region, name, null);
      const found = this.paper.nearest(own, others, block, { farthest, mayCross: farthest > FARTHEST_PX });
      return found === null ? [] : [{ name, block, found, cost: found.cost + at * SHORTER_CELLS }];
    });
    for (const { name, block, found } of places.toSorted((a, b) => a.cost - b.cost)) {
      this.cells.take(found.box);
      if (marks !== null) this.cells.take(marks.box);
      const { cellPx } = this.raster;
      const left = found.box.column * cellPx + SPARE_PX;
      const right = (found.box.column + found.box.columns) * cellPx - SPARE_PX;
      const y = this.blockTop(found.box, block)[1] + SPARE_Y_PX + this.lineHeight / 2;
      const anchor = found.to[0] < left ? 'start' : found.to[0] > right ? 'end' : 'middle';
      const x = anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2;
      return {
        key: region.key,
        name,
        value: region.value,
        at: [x, y],
        anchor,
        isInside: false,
        ...(found.distance > NEAR_PX ? { leader: [edgeOf(found.box, found.to, cellPx), found.to] as const } : {}),
        marks: marks?.grid ?? null,
      };
    }
    return null;
  }

  private marksInside(region: NamedRegion): { readonly grid: MarkGrid; readonly box: CellBox } | null {
    for (const grid of gridsFor(region.marks)) {
      if (grid === null) continue;
      const box = this.nearestInRegion(region.key, {
        widthPx: grid.columns * grid.pitch,
        heightPx: grid.rows * grid.pitch,
      });
      if (box === null) continue;
      const { cellPx } = this.raster;
      const centre: PlanePoint = [(box.column + box.columns / 2) * cellPx, (box.row + box.rows / 2) * cellPx];
      return { box, grid: { ...grid, centre } };
    }
    return null;
  }

  private nearestInRegion(key: string, size: BoxSize, overhang = 0): CellBox | null {
    const territory = this.geography.territories[key];
    if (territory === undefined) return null;
    const bounds = territory.bounds.map((value) => value * this.pxPerUnit) as [number, number, number, number];
    const of = { owner: this.ownerOf(key), bounds, wish: this.px(territory.anchor) };
    return nearestInRegion(this.cells, this.lakes, of, size, overhang);
  }

  private ownerOf(key: string): number {
    return this.regions.findIndex((one) => one.key === key) + 1;
  }

  private blockOf(region: NamedRegion, name: string, grid: GridShape | null): BoxSize {
    const textWidth = Math.max(textWidthPx(name, this.fontPx), textWidthPx(region.value, this.fontPx));
    const marksWidth = grid === null ? 0 : grid.columns * grid.pitch;
    const valueHeight = region.value === '' ? 0 : LABEL_LINE_EM * this.fontPx;
    const marksHeight = grid === null ? 0 : GAP_PX + grid.rows * grid.pitch;
    return {
      widthPx: Math.max(textWidth, marksWidth) + 2 * SPARE_PX,
      heightPx: this.lineHeight + Math.max(valueHeight, marksHeight) + 2 * SPARE_Y_PX,
    };
  }

  /** Middle of the block, and its top: the block is a little smaller than its box of cells. */
  private blockTop(box: CellBox, block: BoxSize): PlanePoint {
    const { cellPx } = this.raster;
    const spare = box.rows * cellPx - block.heightPx;
    return [(box.column + box.columns / 2) * cellPx, box.row * cellPx + spare / 2];
  }

  private get lineHeight(): number {
    return (CAPITAL_EM + DESCENDER_EM) * this.fontPx;
  }

  private marksMiddle(lineY: number, grid: { readonly rows: number; readonly pitch: number }): number {
    return lineY + this.lineHeight / 2 + GAP_PX + (grid.rows * grid.pitch) / 2;
  }

  /** Cells under a leader: no word stands on it. */
  private takeLine(from: PlanePoint, to: PlanePoint): void {
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / this.raster.cellPx);
    for (let step = 0; step <= steps; step += 1) {
      const share = step / Math.max(1, steps);
      this.take([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share], 1, 1);
    }
  }

  private take([left, top]: PlanePoint, widthPx: number, heightPx: number): void {
    const { cellPx } = this.raster;
    const [column, row] = [Math.floor(left / cellPx), Math.floor(top / cellPx)];
    this.cells.take({
      column,
      row,
      columns: Math.ceil((left + widthPx) / cellPx) - column,
      rows: Math.ceil((top + heightPx) / cellPx) - row,
    });
  }

  private px([x, y]: PlanePoint): PlanePoint {
    return [x * this.pxPerUnit, y * this.pxPerUnit];
  }
}

/** The name itself, or letters that stand for it: 'СКО', but not 'Костан.'. */
function settledNames({ names }: NamedRegion): readonly string[] {
  return names.filter((name, index) => index === 0 || !name.includes('.'));
}
