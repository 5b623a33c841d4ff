import { outlinesOf, pathOf } from './outlines';
import { roomiest, simplify } from './simplify';
import type { Point, Topology } from './topology';

/** Two squares beside each other; the line between them has a bump too small to see. */
const SQUARES: Topology = {
  transform: { scale: [0.001, 0.001], translate: [-10, 0] },
  arcs: [
    [
      [1000, 0],
      [0, 500],
      [1, 1],
      [-1, 1],
      [0, 498],
    ],
    [
      [1000, 1000],
      [-1000, 0],
      [0, -1000],
      [1000, 0],
    ],
    [
      [1000, 0],
      [1000, 0],
      [0, 1000],
      [-1000, 0],
    ],
  ],
  objects: {
    all: {
      geometries: [
        { id: 'west', type: 'Polygon', arcs: [[0, 1]] },
        { id: 'east', type: 'MultiPolygon', arcs: [[[2, ~0]]] },
      ],
    },
  },
};

describe('Outlines', () => {
  it('neighbours keep the line that they share, drawn once from each side', () => {
    const { regions, width } = outlinesOf(SQUARES);
    expect(width).toBe(640);
    expect(regions.map(({ code }) => code)).toEqual(['east', 'west']);
    const corners = (path: string) => path.match(/-?\d+/g)?.length;
    // four corners each
    expect(regions.map(({ path }) => corners(path))).toEqual([8, 8]);
    const [east, west] = regions;
    expect(west?.at[0]).toBeLessThan(320);
    expect(east?.at[0]).toBeGreaterThan(320);
  });

  it('a line loses what can hardly be seen, and never its ends', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [15, 9],
      [20, 0],
      [25, 0],
    ];
    expect(simplify(line, 1)).toEqual([
      [0, 0],
      [10, 0],
      [15, 9],
      [20, 0],
      [25, 0],
    ]);
  });

  it('a path is written in steps, without those that lead nowhere', () => {
    expect(
      pathOf([
        [1.2, 2],
        [1.4, 2],
        [5, 1],
        [5, 9],
      ]),
    ).toBe('M1 2l4-1 0 8z');
  });

  it('a number stands in the wide part of a shape', () => {
    const key: Point[] = [
      [0, 0],
      [100, 0],
      [100, 60],
      [60, 60],
      [60, 10],
      [0, 10],
    ];
    const [x, y] = roomiest([key], 2);
    expect(x).toBeGreaterThan(60);
    expect(y).toBeGreaterThanOrEqual(12);
  });
});
