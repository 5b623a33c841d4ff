import { ACTIVITY_STATUSES, type ActivityStatus, type Day } from '@penc/domain';
import type { Activity } from './activity';
import { type Amounts, dayIn } from './amounts';
import { type Element, attribute, childOf, childrenOf, narrativesOf, textIn } from './element';
import { ActivityFault, cut, shown } from './faults';
import { partiesOf } from './parties';
import { type Recipients, territoriesOf } from './places';
import { sectorsOf } from './sectors';

const LONGEST_IDENTIFIER = 200;
const LONGEST_TITLE = 500;
/** Codes of ActivityDateType, in the order of preference. */
const STARTS = ['2', '1'];
const ENDS = ['4', '3'];

/** What was summed up while the transactions and budgets of the activity went by. */
export interface Tally {
  readonly amounts: Amounts;
  readonly recipients: Recipients;
  /** Known DAC codes that its transactions name. */
  readonly sectors: Set<string>;
}

/** Throws ActivityFault. */
export function readActivity(element: Element, tally: Tally): Activity {
  const identifier = identifierOf(element);
  const start = dayOfTypes(element, STARTS);
  const end = dayOfTypes(element, ENDS);
  const known = start ?? end;
  if (!identifier) throw new ActivityFault('iati-identifier-missing');
  if (identifier.length > LONGEST_IDENTIFIER) throw new ActivityFault('iati-identifier-too-long');
  if (known === null) throw new ActivityFault('iati-day-missing');
  return {
    identifier,
    titles: titlesOf(element),
    status: statusOf(element),
    start,
    // an end before the start is a slip of the pen: the start is what counts
    end: end !== null && start !== null && end < start ? null : end,
    year: Number(known.slice(0, 4)),
    sectors: sectorsOf(element, tally.sectors),
    territories: territoriesOf(element, tally.recipients),
    amountXof: tally.amounts.totalXof,
    parties: partiesOf(element),
  };
}

/** Empty where there is none. */
export function identifierOf(element: Element): string {
  const identifier = childOf(element, 'iati-identifier');
  return identifier ? textIn(identifier) : '';
}

function titlesOf(element: Element): Record<string, string> {
  const title = childOf(element, 'title');
  const general = attribute(element, 'xml:lang');
  const titles = (title ? narrativesOf(title) : []).map(({ language, text }) => {
    const code = /^[a-z]{2,3}(?=$|[-_])/i.exec(language ?? general ?? '')?.[0].toLowerCase() ?? 'und';
    return [code, cut(text, LONGEST_TITLE)] as const;
  });
  // of two in one language the first counts
  return Object.fromEntries(titles.toReversed());
}

function statusOf(element: Element): ActivityStatus | null {
  const code = attribute(childOf(element, 'activity-status'), 'code');
  if (code === undefined) return null;
  const status = /^[1-6]$/.test(code) ? ACTIVITY_STATUSES[Number(code) - 1] : undefined;
  if (!status) throw new ActivityFault('iati-status-unknown', { value: shown(code) });
  return status;
}

function dayOfTypes(element: Element, types: readonly string[]): Day | null {
  const dates = childrenOf(element, 'activity-date');
  for (const type of types) {
    const text = attribute(
      dates.find((date) => attribute(date, 'type') === type),
      'iso-date',
    );
    if (text === undefined) continue;
    const day = dayIn(text);
    if (day === undefined) throw new ActivityFault('iati-not-a-day', { value: shown(text) });
    return day;
  }
  return null;
}
