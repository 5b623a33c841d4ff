export type Point = readonly [x: number, y: number];

/** As much of TopoJSON as outlines need: arcs as steps from point to point, polygons as lists of arcs. */
export interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly arcs: readonly (readonly Point[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Geometry[] }>>;
}

type Geometry = { readonly id: string } & (
  | { readonly type: 'Polygon'; readonly arcs: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly Ring[])[] }
);
/** Numbers of arcs; ~n is arc n the other way round. */
type Ring = readonly number[];

/** The arcs in degrees. */
export function placedArcs({ arcs, transform }: Topology): Point[][] {
  const [[scaleX, scaleY], [left, bottom]] = [transform.scale, transform.translate];
  return arcs.map((steps) => {
    let [x, y] = [0, 0];
    return steps.map(([dx, dy]): Point => [(x += dx) * scaleX + left, (y += dy) * scaleY + bottom]);
  });
}

/** Of each shape its rings, put together from the arcs that it shares with its neighbours. */
export function ringsOf(topology: Topology, arcs: readonly (readonly Point[])[]): ReadonlyMap<string, Point[][]> {
  const shapes = Object.values(topology.objects).flatMap(({ geometries }) => geometries);
  return new Map(
    shapes.map((shape) => {
      const rings = shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
      return [shape.id, rings.map((ring) => ring.flatMap((number) => along(arcs, number).slice(1)))];
    }),
  );
}

function along(arcs: readonly (readonly Point[])[], number: number): Point[] {
  const arc = arcs[number < 0 ? ~number : number];
  if (!arc) throw new RangeError(`no arc ${number}`);
  return number < 0 ? arc.toReversed() : [...arc];
}
