import { sector } from '@penc/reference';
import { type Element, attribute, childrenOf } from './element';
import { ActivityFault, shown } from './faults';

/** Vocabularies of sectors: the purpose codes of the DAC, which is meant where none is named, and its categories. */
const DAC = new Set(['1', '2']);
/** Totals of the DAC's tables, which some files use as if they were categories: what is in them is in one of these. */
const TOTALS: Readonly<Record<string, readonly string[]>> = {
  '110': ['111', '112', '113', '114'],
  '120': ['121', '122', '123'],
  '150': ['151', '152'],
  '310': ['311', '312', '313'],
  '320': ['321', '322', '323'],
  '330': ['331', '332'],
};

/** The DAC codes of the activity, else those of its transactions; throws ActivityFault when it has none that exists. */
export function sectorsOf(activity: Element, ofTransactions: ReadonlySet<string>): string[] {
  const known = knownSectors(activity);
  const [strange] = dacCodes(activity);
  if (known.length === 0 && ofTransactions.size === 0 && strange !== undefined) {
    throw new ActivityFault('iati-sector-unknown', { value: shown(strange) });
  }
  return [...new Set(known.length > 0 ? known : ofTransactions)].toSorted();
}

/** What an activity or one of its transactions is about, as far as the list of the DAC has it. */
export function knownSectors(holder: Element): string[] {
  return dacCodes(holder)
    .flatMap((code) => (Object.hasOwn(TOTALS, code) ? (TOTALS[code] ?? []) : [code]))
    .filter((code) => sector(code) !== undefined);
}

function dacCodes(holder: Element): string[] {
  return childrenOf(holder, 'sector')
    .filter((element) => DAC.has(attribute(element, 'vocabulary') ?? '1') && !isNothing(element))
    .flatMap((element) => attribute(element, 'code') ?? []);
}

/** Shares are not looked at, but for a share of nothing. */
function isNothing(element: Element): boolean {
  const share = attribute(element, 'percentage');
  return share !== undefined && Number(share) === 0;
}
