import { roomiest, simplify } from './simplify';
import { type Point, type Topology, placedArcs, ringsOf } from './topology';

/** The outlines of regions, to be drawn in a box of `width` by `height`. */
export interface Outlines {
  readonly width: number;
  readonly height: number;
  readonly regions: readonly {
    readonly code: string;
    /** Of an SVG path, in whole units. */
    readonly path: string;
    /** Where its number stands. */
    readonly at: Point;
  }[];
}

const WIDTH = 640;
const MARGIN = 6;
/** In square units: what a phone cannot show. */
const SMALLEST_AREA = 9;
/** Dakar is too small for a number: it stands in the sea below. Fatick’s would lean on Diourbel’s. */
const BY_HAND: Readonly<Record<string, Point>> = { 'SN-DK': [30, 248], 'SN-FK': [112, 266] };

/** So far south a degree is as wide as it is high, but for the cosine: no other projection is needed. */
export function outlinesOf(topology: Topology): Outlines {
  const arcs = placedArcs(topology);
  const degrees = arcs.flat();
  const [west, east] = bounds(degrees.map(([x]) => x));
  const [south, north] = bounds(degrees.map(([, y]) => y));
  const squeeze = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * squeeze);
  const place = ([x, y]: Point): Point => [MARGIN + (x - west) * squeeze * scale, MARGIN + (north - y) * scale];
  const drawn = arcs.map((arc) => simplify(arc.map(place), SMALLEST_AREA));
  const regions = [...ringsOf(topology, drawn)].map(([code, rings]) => ({
    code,
    path: rings.map(pathOf).join(''),
    at: BY_HAND[code] ?? whole(roomiest(rings, 2)),
  }));
  regions.sort((a, b) => (a.code < b.code ? -1 : 1));
  return { width: WIDTH, height: Math.ceil(2 * MARGIN + (north - south) * scale), regions };
}

const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** In whole units, each point told from the one before. */
export function pathOf(ring: readonly Point[]): string {
  const points = ring.map(whole);
  const [first = [0, 0]] = points;
  const steps = points.slice(1).map(([x, y], index) => {
    const [px, py] = points[index] as Point;
    return [x - px, y - py] as const;
  });
  const moved = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0).map(([dx, dy]) => `${dx}${dy < 0 ? '' : ' '}${dy}`);
  return `M${first.join(' ')}l${moved.join(' ')}z`.replaceAll(' -', '-');
}

function bounds(values: readonly number[]): [least: number, most: number] {
  return [Math.min(...values), Math.max(...values)];
}
