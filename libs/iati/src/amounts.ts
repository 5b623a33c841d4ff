import { CURRENCIES, type Currency, type Day, MAX_MINOR_UNITS, Money, isDay, rateOn } from '@penc/domain';
import { exchangeRates } from '@penc/reference';
import { ActivityFault, shown } from './faults';
import { type Element, attribute, childOf, textIn } from './element';

const COMMITMENT = '2';
const DISBURSEMENT = '3';
const REVISED = '2';
const MINOR_DIGITS: Readonly<Record<Currency, number>> = { XOF: 0, EUR: 2, USD: 2, CHF: 2 };

/** A sum in francs; null from the moment on that it would have to hold a currency that we do not know. */
class Sum {
  private francs: number | null = 0;
  private count = 0;

  add(francs: number | null): void {
    this.count++;
    this.francs = this.francs === null || francs === null ? null : this.francs + francs;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Undone commitments are negative: what is left of them may be nothing. */
  get total(): number | null {
    return this.francs !== null && this.francs > 0 && Number.isSafeInteger(this.francs) ? this.francs : null;
  }
}

/** The money of one activity, summed as it is read: an activity may have any number of transactions. */
export class Amounts {
  private readonly committed = new Sum();
  private readonly revised = new Sum();
  private readonly budgeted = new Sum();
  private readonly disbursed = new Sum();

  constructor(private readonly defaultCurrency: string | undefined) {}

  /** Throws ActivityFault for what is no amount. */
  addTransaction(transaction: Element): void {
    const type = attribute(childOf(transaction, 'transaction-type'), 'code');
    const day = attribute(childOf(transaction, 'transaction-date'), 'iso-date');
    if (type === COMMITMENT) this.add(this.committed, transaction, day);
    if (type === DISBURSEMENT) this.add(this.disbursed, transaction, day);
  }

  addBudget(budget: Element): void {
    const day = attribute(childOf(budget, 'period-start'), 'iso-date');
    this.add(attribute(budget, 'type') === REVISED ? this.revised : this.budgeted, budget, day);
  }

  /** Commitments, else budgets (revised ones stand in for the original), else disbursements. */
  get totalXof(): number | null {
    const known = [this.committed, this.revised, this.budgeted, this.disbursed].find((sum) => !sum.isEmpty);
    return known?.total ?? null;
  }

  private add(sum: Sum, holder: Element, otherDay: string | undefined): void {
    const value = childOf(holder, 'value');
    if (!value) throw new ActivityFault('iati-amount', { value: '?' });
    const currency = (attribute(value, 'currency') ?? this.defaultCurrency)?.toUpperCase();
    const day = dayIn(attribute(value, 'value-date')) ?? dayIn(otherDay);
    sum.add(francsOf(textIn(value), currency, day));
  }
}

function francsOf(text: string, currency: string | undefined, day: Day | undefined): number | null {
  const parts = /^([+-]?)(\d{0,30})(?:\.(\d*))?$/.exec(text);
  if (!parts || (!parts[2] && !parts[3])) throw new ActivityFault('iati-amount', { value: shown(text) });
  if (!isKnown(currency)) return null;
  const minor = minorUnits(parts[2] ?? '', parts[3] ?? '', MINOR_DIGITS[currency]);
  if (minor > MAX_MINOR_UNITS) throw new ActivityFault('iati-amount', { value: shown(text) });
  const rate = day === undefined ? exchangeRates.at(-1) : rateOn(day, exchangeRates);
  const francs = rate ? Money.ofMinor(minor, currency).toXof(rate) : 0;
  return parts[1] === '-' ? -francs : francs;
}

/** Rounded half up: files hold amounts with any number of decimals. */
function minorUnits(whole: string, fraction: string, digits: number): bigint {
  const kept = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0') || '0');
  return Number(fraction.charAt(digits) || '0') >= 5 ? kept + 1n : kept;
}

function isKnown(currency: string | undefined): currency is Currency {
  return CURRENCIES.includes(currency as Currency);
}

/** xsd:date: a day, perhaps with a time or a zone behind it. */
export function dayIn(text: string | undefined): Day | undefined {
  const day = text?.slice(0, 10);
  return isDay(day) && /^(Z|[+-]\d\d:\d\d|T.*)?$/.test(text?.slice(10) ?? '') ? day : undefined;
}
