import { type Language, isEditable } from '@penc/domain';
import { formatNumber, readQuantity, typedDay } from '@penc/language';
import { type FormBody, plainOf } from '../../site/forms';
import type { LineView } from '../lines/requests';
import type { PartnershipView } from '../views';
import { amountsOf, filledAmount, grouped } from './amount-fields';

/** So many more tranches than there are can be written at a time. */
export const BLANK_TRANCHES = 2;

interface TypedTranche {
  readonly amount?: { readonly value?: string };
  readonly due?: string;
  readonly condition?: string;
}
interface TypedInKind extends Omit<NonNullable<LineView['inKind']>, 'quantity' | 'delivered'> {
  readonly quantity?: string;
  readonly delivered?: string;
}
interface TypedLine extends Omit<Partial<LineView>, 'tranches' | 'inKind'> {
  readonly inKind?: TypedInKind;
  readonly tranches?: Readonly<Record<string, TypedTranche>>;
}

/** The form of a line as it stands. */
export function lineTyped(place: number, line: LineView | undefined, language: Language): FormBody {
  if (!line) return {};
  const at = `lines.${place}`;
  const tranches = line.tranches.flatMap(({ amount, due, condition }, number) =>
    Object.entries({
      [`${at}.tranches.${number}.amount.value`]: grouped(amount.value, language),
      [`${at}.tranches.${number}.due`]: typedDay(due),
      [`${at}.tranches.${number}.condition`]: condition ?? '',
    }),
  );
  const { modality, agreed, asked, committed, delivered, inKind } = line;
  return {
    [`${at}.modality`]: modality,
    ...filledAmount(`${at}.agreed`, agreed ?? asked, language),
    ...filledAmount(`${at}.committed`, committed, language),
    ...filledAmount(`${at}.delivered`, delivered, language),
    ...(Object.fromEntries(tranches) as Record<string, string>),
    ...(inKind && {
      [`${at}.inKind.what`]: inKind.what,
      [`${at}.inKind.quantity`]: formatNumber(inKind.quantity, language),
      [`${at}.inKind.unit`]: inKind.unit,
      [`${at}.inKind.delivered`]: inKind.delivered === undefined ? '' : formatNumber(inKind.delivered, language),
      ...filledAmount(`${at}.inKind.value`, inKind.value, language),
    }),
  };
}

/** The body of the JSON route: all lines, this one as it was typed. */
export function lineBody(view: PartnershipView, place: number, values: FormBody, language: Language): object {
  const { revision, lines = {} } = typedOf(place, values, language);
  const stored = view.lines[place];
  const typed = lines[place] ?? {};
  const line = isEditable(view.status, 'terms') ? terms(stored, typed, language) : delivery(stored, typed, language);
  return { revision, lines: stored ? view.lines.with(place, line as LineView) : [...view.lines, line] };
}

function typedOf(place: number, values: FormBody, language: Language) {
  const at = `lines.${place}`;
  const tranches = Object.keys(values).filter((name) => name.endsWith('.amount.value'));
  const amounts = [
    `${at}.agreed`,
    `${at}.committed`,
    `${at}.delivered`,
    `${at}.inKind.value`,
    ...tranches.map((name) => name.slice(0, -6)),
  ];
  const deadlines = Object.keys(values).filter((name) => name.endsWith('.due'));
  return plainOf(amountsOf(values, amounts, language), { numbers: ['revision'], deadlines }) as {
    readonly revision?: number;
    readonly lines?: Readonly<Record<number, TypedLine>>;
  };
}

/**
 * As people type it; what cannot be read stays as it was typed: its field says so. Left as it was shown, it is what is
 * stored, which may be finer.
 */
function quantityIn(typed: string | undefined, stored: number | undefined, language: Language) {
  if (stored !== undefined && typed === formatNumber(stored, language)) return stored;
  return typed && (readQuantity(typed, language) ?? typed);
}

/** A tranche whose fields were all emptied is taken out; each is in the currency of its line. */
function terms(stored: LineView | undefined, typed: TypedLine, language: Language): object {
  const { modality, agreed, committed, inKind } = typed;
  const tranches = Object.entries(typed.tranches ?? {}).map(([number, { amount, due, condition }]) => {
    const before = stored?.tranches[Number(number)];
    return { ...(before && { id: before.id }), amount: { currency: agreed?.currency, ...amount }, due, condition };
  });
  const { id, asked } = stored ?? {};
  return {
    id,
    modality,
    asked,
    committed,
    agreed,
    inKind: inKind && given(stored?.inKind, inKind, language),
    tranches,
  };
}

function delivery(stored: LineView | undefined, { delivered, inKind }: TypedLine, language: Language): object {
  if (!stored?.inKind) return { ...stored, delivered };
  const said = quantityIn(inKind?.delivered, stored.inKind.delivered, language);
  return { ...stored, inKind: { ...stored.inKind, delivered: said } };
}

function given(stored: LineView['inKind'], inKind: TypedInKind, language: Language): object {
  const quantity = quantityIn(inKind.quantity, stored?.quantity, language);
  return { ...inKind, quantity, delivered: quantityIn(inKind.delivered, stored?.delivered, language) };
}
