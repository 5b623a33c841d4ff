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
interface TypedLine extends Omit<Partial<LineView>, 'tranches'> {
  readonly tranches?: Readonly<Record<string, TypedTranche>>;
}

/** The form of a line as it stands. */
export function lineTyped(place: number, line: LineView | undefined, language: Language): FormBody {
  if (!line) return {};
  const at = `lines.${place}`;
  const tranches = line.tranches.flatMap(({ amount, due, condition }, number) =>
    Object.entries({
      [`${at}.tranches.${number}.amount.value`]: grouped(amount.value),
      [`${at}.tranches.${number}.due`]: typedDay(due),
      [`${at}.tranches.${number}.condition`]: condition ?? '',
    }),
  );
  const { modality, agreed, asked, delivered, inKind } = line;
  return {
    [`${at}.modality`]: modality,
    ...filledAmount(`${at}.agreed`, agreed ?? asked),
    ...filledAmount(`${at}.delivered`, delivered),
    ...(Object.fromEntries(tranches) as Record<string, string>),
    ...(inKind && {
      [`${at}.inKind.what`]: inKind.what,
      [`${at}.inKind.quantity`]: formatNumber(inKind.quantity, language),
      [`${at}.inKind.unit`]: inKind.unit,
      [`${at}.inKind.delivered`]: inKind.delivered === undefined ? '' : formatNumber(inKind.delivered, language),
      ...filledAmount(`${at}.inKind.value`, inKind.value),
    }),
  };
}

/** The body of the JSON route: all lines, this one as it was typed. */
export function lineBody(view: PartnershipView, place: number, values: FormBody, language: Language): object {
  const { revision, lines = {} } = typedOf(place, values, language);
  const stored = view.lines[place];
  const typed = lines[place] ?? {};
  const line = isEditable(view.status, 'terms') ? terms(stored, typed) : delivery(stored, typed);
  return { revision, lines: stored ? view.lines.with(place, line as LineView) : [...view.lines, line] };
}

function typedOf(place: number, values: FormBody, language: Language) {
  const at = `lines.${place}`;
  const tranches = Object.keys(values).filter((name) => name.endsWith('.amount.value'));
  const amounts = [
    `${at}.agreed`,
    `${at}.delivered`,
    `${at}.inKind.value`,
    ...tranches.map((name) => name.slice(0, -6)),
  ];
  const quantities = [`${at}.inKind.quantity`, `${at}.inKind.delivered`];
  const days = Object.keys(values).filter((name) => name.endsWith('.due'));
  const read = quantitiesOf(amountsOf(values, amounts, language), quantities, language);
  return plainOf(read, { numbers: ['revision', ...quantities], days }) as {
    readonly revision?: number;
    readonly lines?: Readonly<Record<number, TypedLine>>;
  };
}

/** Quantities as people type them, as programs write them. What cannot be read stays as it was typed: its field says so. */
function quantitiesOf(values: FormBody, names: readonly string[], language: Language): FormBody {
  const plain: Record<string, string | readonly string[]> = { ...values };
  for (const name of names) {
    const text = plain[name];
    if (typeof text === 'string') plain[name] = String(readQuantity(text, language) ?? text);
  }
  return plain;
}

/** A tranche whose fields were all emptied is taken out; each is in the currency of its line. */
function terms(stored: LineView | undefined, typed: TypedLine): object {
  const { modality, agreed, inKind } = typed;
  const tranches = Object.entries(typed.tranches ?? {}).map(([number, { amount, due, condition }]) => {
    const before = stored?.tranches[Number(number)];
    return { ...(before && { id: before.id }), amount: { currency: agreed?.currency, ...amount }, due, condition };
  });
  const { id, asked, committed } = stored ?? {};
  return { id, modality, asked, committed, agreed, inKind: inKind && { ...inKind }, tranches };
}

function delivery(stored: LineView | undefined, { delivered, inKind }: TypedLine): object {
  if (!stored?.inKind) return { ...stored, delivered };
  return { ...stored, inKind: { ...stored.inKind, delivered: inKind?.delivered } };
}
