import { COUNTRY, TERRITORY_LEVELS, type Territory, contains, fold, territories } from '@penc/reference';
import { type Element, attribute, childOf, childrenOf, narrativesOf } from './element';

/** ISO 3166-2, P-codes and our own codes all begin with SN: whatever list a code is said to be of, it names one. */
const byCode = new Map<string, string>();
const byName = new Map<string, Territory[]>();
for (const one of territories()) {
  for (const code of [one.code, one.codes.iso, one.codes.pcode]) if (code) byCode.set(code.toUpperCase(), one.code);
  const name = fold(one.name);
  byName.set(name, [...(byName.get(name) ?? []), one]);
}

const LEVEL_FIRST = /^(region|departement|department|commune)\s+(.+)$/;
const LEVEL_LAST = /^(.+?)\s+(region|department|commune)$/;
const LEVELS: Readonly<Record<string, Territory['level']>> = {
  region: 'region',
  departement: 'department',
  department: 'department',
  commune: 'commune',
};

/**
 * The territory that a name stands for with certainty, or undefined. One name at several levels (« Kaolack ») is
 * the widest, which contains the others; homonyms that do not lie in one another stand for none.
 */
export function territoryNamed(name: string): string | undefined {
  const folded = fold(name);
  const [, first = '', behind = ''] = LEVEL_FIRST.exec(folded) ?? [];
  const [, before = '', last = ''] = LEVEL_LAST.exec(folded) ?? [];
  const level = LEVELS[first] ?? LEVELS[last];
  if (!level) return widest(byName.get(folded) ?? []);
  const bare = first ? [behind, behind.replace(/^(de la |de |du )/, ''), behind.replace(/^d/, '')] : [before];
  const found = bare.flatMap((text) => byName.get(text) ?? []).filter((one) => one.level === level);
  return widest([...new Set(found)]);
}

function widest(candidates: readonly Territory[]): string | undefined {
  const ranked = candidates.toSorted((a, b) => TERRITORY_LEVELS.indexOf(a.level) - TERRITORY_LEVELS.indexOf(b.level));
  const [outer] = ranked;
  return outer && ranked.every((one) => contains(outer.code, one.code)) ? outer.code : undefined;
}

/** Whether a transaction says that it goes to Senegal, or elsewhere. */
export interface Recipients {
  senegal: boolean;
  elsewhere: boolean;
}

/** Notes the countries and regions that an activity or one of its transactions names. */
export function noteRecipients(holder: Element, recipients: Recipients): void {
  for (const country of childrenOf(holder, 'recipient-country')) {
    const code = attribute(country, 'code')?.toUpperCase();
    if (code === COUNTRY) recipients.senegal = true;
    else if (code !== undefined) recipients.elsewhere = true;
  }
  for (const region of childrenOf(holder, 'recipient-region')) {
    if (codeIn(region)) recipients.senegal = true;
    else if (attribute(region, 'code') !== undefined) recipients.elsewhere = true;
  }
}

/** True where an activity says where it is, and none of that is in Senegal. */
export function isElsewhere(activity: Element, recipients: Recipients): boolean {
  return recipients.elsewhere && !recipients.senegal && codesIn(activity).length === 0;
}

/** Names of places are only trusted once the activity has said that it is in Senegal. Empty where it has not. */
export function territoriesOf(activity: Element, recipients: Recipients): string[] {
  const coded = codesIn(activity);
  if (!recipients.senegal && coded.length === 0) return [];
  const named = childrenOf(activity, 'location').flatMap((location) => {
    const name = childOf(location, 'name');
    const found = (name ? narrativesOf(name) : []).flatMap(({ text }) => territoryNamed(text) ?? []);
    return found.slice(0, 1);
  });
  return outermost([...coded, ...named]);
}

/** The territories of Senegal that its places name by a code. */
function codesIn(activity: Element): string[] {
  const coded = childrenOf(activity, 'location').flatMap((location) => [
    ...childrenOf(location, 'location-id'),
    ...childrenOf(location, 'administrative'),
  ]);
  return [...coded, ...childrenOf(activity, 'recipient-region')].flatMap((element) => codeIn(element) ?? []);
}

function codeIn(element: Element): string | undefined {
  return byCode.get(attribute(element, 'code')?.toUpperCase() ?? '');
}

/** Without repetitions and without what lies in another of them; the country where nothing is left. */
function outermost(codes: readonly string[]): string[] {
  const different = [...new Set(codes)];
  const widestOnes = different.filter((code) => !different.some((other) => other !== code && contains(other, code)));
  return widestOnes.length > 0 ? widestOnes.toSorted() : [COUNTRY];
}
