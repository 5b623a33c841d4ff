import type { Language } from '@penc/domain';
import { gcmObjectives } from './gcm';
import { sdgGoals, sdgTargets } from './sdg';
import { sector } from './sectors';
import { subject } from './thesaurus/subjects';

/**
 * A few words for a concept that texts are compared by: `dac:<sector>`, `gcm:<objective>`, `sdg:<target>`,
 * `term:<subject of the glossary>` or `ev:<subject of EuroVoc>`. The targets of the SDGs are long sentences: they are
 * called by number and goal. Throws RangeError for another id.
 */
export function conceptName(id: string, language: Language): string {
  const [list, code = ''] = id.split(':');
  const words = wordsOf(list ?? '', code, language);
  if (words === undefined) throw new RangeError(`no concept has the id ${id}`);
  return words;
}

function wordsOf(list: string, code: string, language: Language): string | undefined {
  switch (list) {
    case 'dac':
      return sector(code)?.name[language];
    case 'gcm':
      return objective(code, language);
    case 'sdg':
      return target(code, language);
    case 'term':
    case 'ev':
      return subject(`${list}:${code}`)?.terms[language][0];
    default:
      return undefined;
  }
}

function objective(code: string, language: Language): string | undefined {
  return gcmObjectives().find(({ number }) => String(number) === code)?.shortName[language];
}

function target(code: string, language: Language): string | undefined {
  const found = sdgTargets().find((one) => one.code === code);
  const goal = sdgGoals().find((one) => one.code === found?.goal);
  return goal && `${language === 'fr' ? 'ODD' : 'SDG'} ${code} (${goal.name[language]})`;
}
