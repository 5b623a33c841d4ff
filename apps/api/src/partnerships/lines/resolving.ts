import {
  type Fault,
  type GivenInKind,
  InvalidInput,
  type Line,
  Money,
  type MoneyShape,
  type Tranche,
  deliveredOf,
  isFineEnough,
} from '@penc/domain';
import { known, withIds } from '../ids';
import type { LineRequest, TrancheRequest } from './requests';

/** The lines as they are to stand, with the ids and the tranches' states they have; throws InvalidInput. */
export function resolveLines(before: readonly Line[], requested: readonly LineRequest[]): Line[] {
  const faults = known(before, requested, '/lines');
  const lines = withIds(before, requested).map((line, index): Line => {
    const stored = before.find(({ id }) => id === line.id);
    const at = `/lines/${index}`;
    faults.push(...quantityFaults(stored?.inKind, line.inKind, `${at}/inKind`));
    const tranches = resolveTranches(stored?.tranches ?? [], line.tranches ?? [], at, faults);
    const resolved = present({ ...line, inKind: presentInKind(line.inKind), tranches }) as Line;
    return { ...withoutDelivered(resolved), ...settled(resolved, line.delivered, at, faults) };
  });
  if (faults.length > 0) throw new InvalidInput(faults);
  return lines;
}

function quantityFaults(stored: GivenInKind | undefined, given: GivenInKind | undefined, at: string): Fault[] {
  return (['quantity', 'delivered'] as const)
    .filter((field) => !isFineEnough(given?.[field] ?? 0, stored?.[field]))
    .map((field) => ({ pointer: `${at}/${field}`, code: 'two-decimals' }));
}

function resolveTranches(
  before: readonly Tranche[],
  requested: readonly TrancheRequest[],
  at: string,
  faults: Fault[],
): Tranche[] {
  faults.push(...known(before, requested, `${at}/tranches`));
  return withIds(before, requested).map((one, index) => {
    const stored = before.find(({ id }) => id === one.id);
    const { status = 'planned', doneOn, withheldFor } = stored ?? {};
    for (const [field, now] of Object.entries({ status, doneOn, withheldFor })) {
      const given = one[field as 'status'];
      if (given !== undefined && given !== now) {
        faults.push({ pointer: `${at}/tranches/${index}/${field}`, code: 'status-not-allowed' });
      }
    }
    const { id, amount, due, condition } = one;
    return present({ id, amount, due, condition, status, doneOn, withheldFor }) as Tranche;
  });
}

/** With tranches it is derived: written back as it was read, or not at all. */
function settled(line: Line, given: MoneyShape | undefined, at: string, faults: Fault[]): Pick<Line, 'delivered'> {
  const delivered = deliveredOf(line);
  if (line.tranches.length > 0 && given && !sameMoney(given, delivered)) {
    faults.push({ pointer: `${at}/delivered`, code: 'delivered-from-tranches' });
  }
  return delivered ? { delivered } : {};
}

function sameMoney(a: MoneyShape, b: MoneyShape | undefined): boolean {
  return b !== undefined && a.currency === b.currency && Money.of(a).minor === Money.of(b).minor;
}

function withoutDelivered({ delivered: _, ...line }: Line): Line {
  return line;
}

function presentInKind(inKind: GivenInKind | undefined): object | undefined {
  return inKind && present(inKind);
}

/** Null and undefined mean that nothing was said. */
function present(shape: object): object {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined && value !== null));
}
