import outlines from '../data/outlines.json';

/** The shape of a region in the box of the map. */
export interface RegionOutline {
  readonly code: string;
  /** Of an SVG path. */
  readonly path: string;
  /** Where its number stands. */
  readonly at: readonly [x: number, y: number];
}

/** Its box, in the units of the paths. */
export const MAP_BOX = { width: outlines.width, height: outlines.height } as const;

/** The 14 regions, by code: good to look at, not to measure. */
export function regionOutlines(): readonly RegionOutline[] {
  return outlines.regions as unknown as readonly RegionOutline[];
}
