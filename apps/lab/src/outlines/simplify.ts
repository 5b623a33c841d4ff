import type { Point } from './topology';

/**
 * Leaves out the points that matter least, the smallest triangle first, until each left stands for `area` at least
 * (Visvalingam and Whyatt, 1993). The ends stay, so that shapes that share a line share it afterwards.
 */
export function simplify(line: readonly Point[], area: number): Point[] {
  const left = [...line];
  // a ring that no neighbour shares keeps its inside
  const fewest = String(line[0]) === String(line.at(-1)) ? 4 : 2;
  for (;;) {
    let least = { at: -1, size: area };
    for (let at = 1; at < left.length - 1; at++) {
      const size = triangle(left[at - 1] as Point, left[at] as Point, left[at + 1] as Point);
      if (size < least.size) least = { at, size };
    }
    if (least.at < 0 || left.length <= fewest) return left;
    left.splice(least.at, 1);
  }
}

function triangle([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/** A number is wider than it is high: room beside it counts for less. */
const FLATNESS = 0.6;

/** Where a number has most room in a shape: of a fine grid, the point within it that is farthest from its edges. */
export function roomiest(rings: readonly (readonly Point[])[], step: number): Point {
  const flat = rings.map((ring) => ring.map(([x, y]): Point => [x * FLATNESS, y]));
  const [xs, ys] = [flat.flat().map(([x]) => x), flat.flat().map(([, y]) => y)];
  let best: { point: Point; room: number } = { point: [0, 0], room: -1 };
  for (let x = Math.min(...xs); x <= Math.max(...xs); x += step) {
    for (let y = Math.min(...ys); y <= Math.max(...ys); y += step) {
      if (!flat.some((ring) => within(ring, [x, y]))) continue;
      const room = Math.min(
        ...flat.map((ring) => Math.min(...ring.map((b, i) => away([x, y], ring.at(i - 1) ?? b, b)))),
      );
      if (room > best.room) best = { point: [x / FLATNESS, y], room };
    }
  }
  return best.point;
}

/** How far a point is from the line between two others. */
function away([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx === 0 && dy === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}

function within(ring: readonly Point[], [x, y]: Point): boolean {
  let isInside = false;
  for (const [index, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring.at(index - 1) as Point;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}
