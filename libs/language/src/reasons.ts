import type { Language, Reason, ReasonValue, Side } from '@penc/domain';
import {
  type CodeOf,
  type LabelList,
  conceptName,
  countryName,
  label,
  sectorName,
  territoryName,
  territoryWithArticle,
} from '@penc/reference';
import { has } from './catalogue';
import { formatDay, formatList, formatPercent } from './format';
import { formatXof } from './money';
import { say } from './say';

/**
 * The sentence of what a pure rule said. Codes, francs and days become words before they enter the sentence;
 * bare numbers stay numbers, so that the sentence may choose its plural by them; of a list `sectors` it may
 * also ask for `sectorsCount`, and of territories `asked` for `askedWithArticle`. Throws RangeError for a key
 * that the catalogue does not have.
 */
export function sayReason(language: Language, reason: Reason): string {
  return sentenceOf(language, reason.key, reason);
}

/**
 * What is to be verified, as `reader` reads it: a side is not told to ask what it alone can say, but to say it. Null:
 * whoever belongs to neither side.
 */
export function sayToVerify(language: Language, reason: Reason, reader: Side | null): string {
  const own = reader && ownSubject(reason.key, reader);
  if (!own || !has(own.key)) return sayReason(language, reason);
  return sentenceOf(language, own.key, reason, { both: own.both ? 'yes' : 'no' });
}

/** `verify.period-missing.both` concerns either side, `verify.amount-missing` the one that the catalogue has it for. */
function ownSubject(key: string, reader: Side): { readonly key: string; readonly both: boolean } | null {
  const [, subject, who] = /^verify\.(.+?)(?:\.(need|offer|both))?$/.exec(key) ?? [];
  if (subject === undefined) return null;
  if (who === undefined) return { key: `verify-own.${reader}.${subject}`, both: false };
  return who === reader || who === 'both' ? { key: `verify-own.${subject}`, both: who === 'both' } : null;
}

function sentenceOf(
  language: Language,
  key: string,
  reason: Reason,
  more: Readonly<Record<string, string>> = {},
): string {
  if (!has(key)) throw new RangeError(`the catalogue has no sentence ${key}`);
  const values: Record<string, string | number> = { ...more };
  for (const [name, value] of Object.entries(reason.values ?? {})) {
    values[name] = wordsFor(value, language);
    if (isSeveral(value)) values[`${name}Count`] = namesFor(value, language).length;
    if (typeof value === 'object' && 'territories' in value) {
      const named = value.territories.map((code) => territoryWithArticle(code, language));
      values[`${name}WithArticle`] = formatList(named, language);
    }
  }
  return say(language, key, values);
}

/** One value of a reason as the sentence takes it. */
export function wordsFor(value: ReasonValue, language: Language): string | number {
  if (isSeveral(value)) return joined(value, language);
  if (typeof value === 'number') return value;
  if ('xof' in value) return formatXof(value.xof, language);
  if ('day' in value) return formatDay(value.day, language);
  return formatPercent(value.percent, language);
}

/** The reason values that hold several things. */
type Several = Exclude<ReasonValue, number | { xof: number } | { day: string } | { percent: number }>;

function isSeveral(value: ReasonValue): value is Several {
  return typeof value === 'object' && Object.values(value).some(Array.isArray);
}

/** Many names hold « et » or a comma themselves: only those of places can make an ordinary list. */
function joined(value: Several, language: Language): string {
  const names = namesFor(value, language);
  if ('territories' in value || 'words' in value) return formatList(names, language);
  return names.join(language === 'fr' ? '\u00a0; ' : '; ');
}

function namesFor(value: Several, language: Language): readonly string[] {
  if ('territories' in value) return value.territories.map((code) => territoryName(code, language));
  if ('sectors' in value) return value.sectors.map((code) => sectorName(code, language));
  if ('themes' in value) return labels('theme', value.themes, language);
  if ('modalities' in value) return labels('modality', value.modalities, language);
  if ('targetGroups' in value) return labels('targetGroup', value.targetGroups, language);
  if ('requirements' in value) return labels('requirement', value.requirements, language);
  if ('countries' in value) return value.countries.map((code) => countryName(code, language));
  if ('organisationTypes' in value) return labels('organisationType', value.organisationTypes, language);
  if ('words' in value)
    return value.words.map((words) => (language === 'fr' ? `«\u00a0${words}\u00a0»` : `“${words}”`));
  return inOneNumber(value.concepts.map((id) => conceptName(id, language)));
}

/** Two concepts may differ in their number alone: « groupement de femmes », « groupements de femmes ». Only the first is said. */
function inOneNumber(names: readonly string[]): readonly string[] {
  const singular = (name: string) => name.toLowerCase().replaceAll(/[sx](?!\p{L})/gu, '');
  return names.filter((name, place) => names.findIndex((other) => singular(other) === singular(name)) === place);
}

function labels<List extends LabelList>(list: List, codes: readonly CodeOf<List>[], language: Language): string[] {
  return codes.map((code) => label(list, code, language));
}
