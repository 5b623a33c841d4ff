import type { Language } from '@penc/domain';
import { gcmObjectives, sdgGoals, sdgTargets, sector } from '@penc/reference';

/**
 * A few words for a concept. The targets of the SDGs are long sentences: they are called by number and goal.
 * Throws RangeError for an id that `describe` never gives.
 */
export function conceptLabel(id: string, language: Language): string {
  const [kind, code = ''] = id.split(':');
  const found = kind === 'dac' ? sector(code)?.name[language] : kind === 'gcm' ? objective(code, language) : null;
  const words = found ?? (kind === 'sdg' ? target(code, language) : undefined);
  if (words === undefined) throw new RangeError(`no concept has the id ${id}`);
  return words;
}

function objective(code: string, language: Language): string | undefined {
  return gcmObjectives().find(({ number }) => String(number) === code)?.shortName[language];
}

function target(code: string, language: Language): string | undefined {
  const found = sdgTargets().find((one) => one.code === code);
  const goal = sdgGoals().find((one) => one.code === found?.goal);
  return goal && `${language === 'fr' ? 'ODD' : 'SDG'} ${code} (${goal.name[language]})`;
}
