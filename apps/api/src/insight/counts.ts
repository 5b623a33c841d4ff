import { MEASURES, type Measure, Money, THEMES } from '@penc/domain';
import type { Cell } from './counting/cells';
import type { AxisCountsView, CountView, CountsView, PlaceCountsView } from './views';

const KINDS = { demand: 'need', unmet: 'need', supply: 'offer', idle: 'offer' } as const;
const NOTHING = { count: 0, known: 0, xof: 0, alone: 0, aloneKnown: 0, aloneXof: 0 } as const;

/** Of all cells, in the shape in which they are told: each place with its axes, zeros where nothing stands. */
export class Counts {
  private readonly cells: ReadonlyMap<string, Cell>;

  constructor(cells: readonly Cell[]) {
    this.cells = new Map(cells.map((cell) => [`${cell.kind} ${cell.region} ${cell.theme}`, cell]));
  }

  total(): CountsView {
    return this.of(null, null);
  }

  place(territory: string): PlaceCountsView {
    return { territory, ...this.of(territory, null), axes: this.axes(territory) };
  }

  axes(territory: string | null): AxisCountsView[] {
    return THEMES.map((theme) => ({ theme, ...this.of(territory, theme) }));
  }

  private of(region: string | null, theme: string | null): CountsView {
    const counts = MEASURES.map((measure) => [measure, this.count(measure, region, theme)]);
    return Object.fromEntries(counts) as CountsView;
  }

  private count(measure: Measure, region: string | null, theme: string | null): CountView {
    const cell = this.cells.get(`${KINDS[measure]} ${region} ${theme}`) ?? NOTHING;
    return measure === 'unmet' || measure === 'idle'
      ? { count: cell.alone, known: cell.aloneKnown, amount: Money.xof(cell.aloneXof).toJSON() }
      : { count: cell.count, known: cell.known, amount: Money.xof(cell.xof).toJSON() };
  }
}
