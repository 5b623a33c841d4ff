import {
  type FundingSource,
  Money,
  type MoneyShape,
  type OfferKind,
  type Readiness,
  type Subtheme,
  dayOf,
  deadlineDay,
  deadlineInstant,
  isCompetitive,
  isDay,
  isDeadline,
  rateOn,
  themeOfSubtheme,
} from '@penc/domain';
import type { Fault } from '@penc/domain';
import { exchangeRates } from '@penc/reference';
import { here, isPlainObject } from '../http/fields/fields';
import { isMore } from '../http/fields/money';
import type { TicketShape } from '../http/fields/structured';
import { step } from '../http/fields/text';

type Owner = Readonly<Record<string, unknown>>;
const of = (owner: object) => owner as Owner;

export function notNothing(value: unknown): Fault[] {
  return Money.of(value as MoneyShape).minor === 0n ? [{ pointer: '/value', code: 'money.zero' }] : [];
}

/** The financing plan speaks for all sources: an own contribution beside it would count twice. */
export function ownContributionFaults(value: unknown, owner: object): Fault[] {
  if (Array.isArray(of(owner)['financingPlan'])) return here('own-contribution-in-plan');
  const amount = Money.parse(of(owner)['amount']);
  const own = Money.parse(value);
  if (!(own instanceof Money) || !(amount instanceof Money)) return [];
  return isMore(own, amount) ? here('own-contribution-above-amount') : [];
}

/** What the sources bring together is not more than the total cost, at the newest rates. */
export function planNotAboveAmount(value: unknown, owner: object): Fault[] {
  const amount = Money.parse(of(owner)['amount']);
  if (!(amount instanceof Money)) return [];
  const rate = rateOn(dayOf(new Date()), exchangeRates);
  const sources = (value as readonly FundingSource[]).map((source) => Money.of(source.amount));
  // in one currency to the last cent
  if (sources.every(({ currency }) => currency === amount.currency)) {
    const sum = sources.reduce((all, { minor }) => all + minor, 0n);
    return sum > amount.minor ? here('plan-above-amount') : [];
  }
  const sum = sources.reduce((all, money) => all + money.toXof(rate), 0);
  return sum > amount.toXof(rate) ? here('plan-above-amount') : [];
}

export function minNotAboveMax(value: unknown): Fault[] {
  const { min, max } = value as TicketShape;
  if (!min || !max || !isMore(Money.of(min), Money.of(max))) return [];
  return [{ pointer: '/max', code: 'ticket-max-below-min' }];
}

/** A subtheme belongs to one of the posting's own axes. */
export function subthemesWithinThemes(value: unknown, owner: object): Fault[] {
  const themes = of(owner)['themes'];
  if (!Array.isArray(themes)) return [];
  return (value as readonly Subtheme[]).flatMap((subtheme, index) =>
    themes.includes(themeOfSubtheme[subtheme]) ? [] : [{ pointer: step(index), code: 'subtheme-outside-themes' }],
  );
}

/** Of each requirement one thing is said. */
export function saidOnce(value: unknown): Fault[] {
  const said = (value as readonly Readiness[]).map(({ requirement }) => requirement);
  return said.flatMap((one, index) =>
    said.indexOf(one) < index ? [{ pointer: step(index), code: 'said-twice' }] : [],
  );
}

/** Whoever answers a call must know until when; a need has no kind. */
export function callHasDeadline(owner: object): Fault[] {
  const kind = of(owner)['kind'] as OfferKind | undefined;
  return isCompetitive(kind) ? here('call-without-deadline') : [];
}

export function resultsAfterDeadline(value: unknown, owner: object): Fault[] {
  const deadline = of(owner)['deadline'];
  if (!isDeadline(deadline)) return [];
  return (value as string) < deadlineDay(deadline) ? here('results-before-deadline') : [];
}

/** To open what is already over would post it for nobody. Says nothing of what is no moment or day. */
export function overFaults({ deadline, period }: { deadline?: unknown; period?: unknown }, now: Date): Fault[] {
  const faults: Fault[] = [];
  if (isDeadline(deadline) && deadlineInstant(deadline) <= now)
    faults.push({ pointer: '/deadline', code: 'deadline-past' });
  const end = isPlainObject(period) ? period['end'] : undefined;
  if (isDay(end) && end < dayOf(now)) faults.push({ pointer: '/period/end', code: 'period-past' });
  return faults;
}
