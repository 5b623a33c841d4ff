import type { Language } from '@penc/domain';
import { fold } from './folding';
import { type Territory, type TerritoryLevel, territories, territory } from './territories';

/** Levels at which a folded name occurs, once for each territory that bears it. */
const levelsByName = new Map<string, TerritoryLevel[]>();
for (const { name, level } of territories()) {
  const levels = levelsByName.get(fold(name));
  if (levels) levels.push(level);
  else levelsByName.set(fold(name), [level]);
}

/**
 * The name under which a territory is shown: never one that another territory has too.
 *
 * - a name that occurs once stands alone: « Tanaff »;
 * - communes that share a name show their department: « Vélingara (département de Ranérou Ferlo) »;
 * - a name of several levels shows the level: « région de Kaolack », « département de Kaolack »,
 *   « commune de Kaolack ».
 *
 * Throws RangeError for a code that names nothing: codes are checked when they come in.
 */
export function territoryName(code: string, language: Language): string {
  const one = territory(code);
  if (!one) throw new RangeError(`no territory has the code ${code}`);
  if (one.level === 'country') return language === 'fr' ? 'Sénégal' : 'Senegal';
  const levels = levelsByName.get(fold(one.name)) ?? [];
  if (levels.length < 2) return one.name;
  const sharedAtItsLevel = levels.filter((level) => level === one.level).length > 1;
  if (!sharedAtItsLevel) return withLevel(one, language);
  const outer = one.parent === null ? undefined : territory(one.parent);
  return outer ? `${one.name} (${withLevel(outer, language)})` : one.name;
}

/**
 * The same within a sentence, its level always said: « la région de Louga », « le département d’Oussouye », « la commune de
 * Vélingara (département de Ranérou Ferlo) », “the Louga region”. Throws RangeError for a code that names nothing.
 */
export function territoryWithArticle(code: string, language: Language): string {
  const name = territoryName(code, language);
  const one = territory(code);
  if (!one || one.level === 'country') return language === 'fr' ? `le ${name}` : name;
  // what follows the name tells homonyms apart
  const apart = name.startsWith(`${one.name} (`) ? name.slice(one.name.length) : '';
  const article = language === 'en' ? 'the' : ARTICLES_FR[one.level];
  return `${article} ${withLevel(one, language)}${apart}`;
}

const ARTICLES_FR = { region: 'la', department: 'le', commune: 'la' } as const;
const LEVELS_FR = { country: 'pays', region: 'région', department: 'département', commune: 'commune' } as const;

function withLevel({ level, name }: Territory, language: Language): string {
  if (language === 'en') return `${name} ${level}`;
  const elided = /^[aeiou]/.test(fold(name));
  return `${LEVELS_FR[level]} ${elided ? 'd’' : 'de '}${name}`;
}
