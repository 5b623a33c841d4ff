import type { Language, Reason, ReasonValue } from '@penc/domain';
import { type CodeOf, type LabelList, conceptName, label, sectorName, territoryName } from '@penc/reference';
import { has } from './catalogue';
import { formatDay, formatList, formatPercent } from './format';
import { formatXof } from './money';
import { say } from './say';

/**
 * The sentence of what a pure rule said. Codes, francs and days become words before they enter the sentence;
 * bare numbers stay numbers, so that the sentence may choose its plural by them. Throws RangeError for a key
 * that the catalogue does not have.
 */
export function sayReason(language: Language, reason: Reason): string {
  if (!has(reason.key)) throw new RangeError(`the catalogue has no sentence ${reason.key}`);
  const values = Object.entries(reason.values ?? {}).map(([name, value]) => [name, wordsFor(value, language)]);
  return say(language, reason.key, Object.fromEntries(values) as Record<string, string | number>);
}

/** One value of a reason as the sentence takes it. */
export function wordsFor(value: ReasonValue, language: Language): string | number {
  if (typeof value === 'number') return value;
  if ('xof' in value) return formatXof(value.xof, language);
  if ('day' in value) return formatDay(value.day, language);
  if ('percent' in value) return formatPercent(value.percent, language);
  return formatList(namesFor(value, language), language);
}

/** The reason values that hold several things. */
type Several = Exclude<ReasonValue, number | { xof: number } | { day: string } | { percent: number }>;

function namesFor(value: Several, language: Language): readonly string[] {
  if ('territories' in value) return value.territories.map((code) => territoryName(code, language));
  if ('sectors' in value) return value.sectors.map((code) => sectorName(code, language));
  if ('themes' in value) return labels('theme', value.themes, language);
  if ('modalities' in value) return labels('modality', value.modalities, language);
  if ('targetGroups' in value) return labels('targetGroup', value.targetGroups, language);
  if ('organisationTypes' in value) return labels('organisationType', value.organisationTypes, language);
  return value.concepts.map((id) => conceptName(id, language));
}

function labels<List extends LabelList>(list: List, codes: readonly CodeOf<List>[], language: Language): string[] {
  return codes.map((code) => label(list, code, language));
}
