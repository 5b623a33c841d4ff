import type { Day } from '../days';
import type { Fault } from '../errors';
import { Money, type MoneyShape } from '../money';
import type { PartnershipState, TrancheAction, TrancheState } from '../states';
import { MONEY_MODALITIES, type Modality, type Side } from '../words';

/** What is given as things or work: cement, missions, hours of training. */
export interface GivenInKind {
  readonly what: string;
  readonly quantity: number;
  readonly unit: string;
  readonly value?: MoneyShape;
  readonly delivered?: number;
}

/** Quantities have two decimals at most, as they are shown; one that was stored finer than that stays until it is changed. */
export function isFineEnough(quantity: number, stored?: number): boolean {
  return quantity === stored || Number(quantity.toFixed(2)) === quantity;
}

/** A part of a line's money, paid on its day or once its condition is met. */
export interface Tranche {
  readonly id: string;
  readonly amount: MoneyShape;
  readonly due: Day;
  readonly condition?: string;
  readonly status: TrancheState;
  readonly doneOn?: Day;
  /** Why it is withheld. */
  readonly withheldFor?: string;
}

/** One modality of a partnership: money, perhaps in tranches, or something in kind. */
export interface Line {
  readonly id: string;
  readonly modality: Modality;
  readonly asked?: MoneyShape;
  readonly agreed?: MoneyShape;
  readonly committed?: MoneyShape;
  readonly delivered?: MoneyShape;
  readonly inKind?: GivenInKind;
  readonly tranches: readonly Tranche[];
}

/**
 * The lines that an agreement begins with: each modality that the need asks for and the offer gives, in the need's order. What can be
 * given is known of the pair as a whole, so it is asked for once: in the first line that is money, else in the first.
 */
export function firstLines(
  wanted: readonly Modality[],
  given: readonly Modality[],
  asked: MoneyShape | null,
): Pick<Line, 'modality' | 'asked'>[] {
  const shared = wanted.filter((modality) => given.includes(modality));
  const paid = shared.find((modality) => MONEY_MODALITIES.includes(modality)) ?? shared[0];
  return shared.map((modality) => (asked && modality === paid ? { modality, asked } : { modality }));
}

/** With tranches, what was delivered is what was disbursed of them; without, what was written. */
export function deliveredOf({ agreed, delivered, tranches }: Line): MoneyShape | undefined {
  if (tranches.length === 0 || !agreed) return delivered;
  const disbursed = tranches.filter(({ status }) => status === 'disbursed');
  return disbursed.length === 0 ? undefined : sumOf(disbursed, agreed).toJSON();
}

type TrancheTerms = Pick<Tranche, 'amount'>;

/** All tranches of a line are in the currency of what it agrees. */
function sumOf(tranches: readonly TrancheTerms[], { currency }: MoneyShape): Money {
  return Money.ofMinor(
    tranches.reduce((sum, { amount }) => sum + Money.of(amount).minor, 0n),
    currency,
  );
}

/** The line without what is filled in later, as it is signed. */
export interface LineTerms {
  readonly agreed?: MoneyShape;
  readonly committed?: MoneyShape;
  readonly inKind?: object;
  readonly tranches?: readonly TrancheTerms[];
}

/** What is wrong with a line as a whole, pointers relative to it: its fields are sound each by itself. */
export function lineFaults({ agreed, committed, inKind, tranches = [] }: LineTerms): Fault[] {
  if (inKind && (agreed ?? committed ?? tranches[0])) return [{ pointer: '/inKind', code: 'line-in-kind-with-money' }];
  if (tranches.length === 0) return [];
  if (!agreed) return [{ pointer: '/agreed', code: 'agreed-before-tranches' }];
  const foreign = tranches.flatMap(({ amount }, index) =>
    amount.currency === agreed.currency
      ? []
      : [{ pointer: `/tranches/${index}/amount/currency`, code: 'tranche-currency' }],
  );
  if (foreign.length > 0) return foreign;
  return sumOf(tranches, agreed).minor > Money.of(agreed).minor
    ? [{ pointer: '/tranches', code: 'tranches-above-agreed' }]
    : [];
}

/** Before it is signed each line says what is agreed: an amount, or something in kind. */
export function unsaidTerms(lines: readonly Line[]): Fault[] {
  if (lines.length === 0) return [{ pointer: '/lines', code: 'lines-before-signature' }];
  return lines.flatMap(({ agreed, committed, inKind }, index) =>
    agreed || committed || inKind ? [] : [{ pointer: `/lines/${index}/agreed`, code: 'line-not-agreed' }],
  );
}

/** Whether two versions agree on the same: what is delivered may differ, and how an amount is written. */
export function sameTerms(a: readonly Line[], b: readonly Line[]): boolean {
  return JSON.stringify(a.map(termsOf)) === JSON.stringify(b.map(termsOf));
}

function termsOf({ id, modality, agreed, committed, inKind, tranches }: Line) {
  return [
    id,
    modality,
    written(agreed),
    written(committed),
    inKind ? [inKind.what, inKind.quantity, inKind.unit, written(inKind.value)] : null,
    tranches.map((one) => [one.id, written(one.amount), one.due, one.condition ?? null]),
  ];
}

function written(money: MoneyShape | undefined): MoneyShape | null {
  return money ? Money.of(money).toJSON() : null;
}

/** The need's side calls a tranche; the offer's side pays it, or says why not. */
export const trancheSides: Readonly<Record<TrancheAction, Side>> = {
  request: 'need',
  disburse: 'offer',
  withhold: 'offer',
};

/** Nothing moves before the signature, and nothing while the partnership is suspended. */
export const TRANCHES_MOVE_IN: readonly PartnershipState[] = ['signed', 'active'];
