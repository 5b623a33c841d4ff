import { type Language, LANGUAGES } from '@penc/domain';
import { gcmObjectives, sdgTargets, sectors } from '@penc/reference';

/** A concept of a code list, told in both languages. Ids: `dac:11330`, `gcm:20`, `sdg:10.c`. */
export interface ConceptSource {
  readonly id: string;
  /** What it is called; these words weigh more than those of `text`. */
  readonly name: Readonly<Record<Language, string>>;
  readonly text: Readonly<Record<Language, string>>;
}

const NOTHING = { fr: '', en: '' };

/**
 * Debt, costs of donors, what is spent in their own countries: no posting speaks of them. The reintegration of
 * soldiers is told in the words of the reintegration of migrants, and would be taken for it.
 */
const WITHOUT_SUBJECT = /^(600|91|93|998|1524|1525|1526)/;

/** DAC sectors in use, objectives of the Global Compact, SDG targets; always in this order. */
export function conceptSources(): readonly ConceptSource[] {
  return [
    ...sectors()
      .filter(({ level, active, code }) => level === 'sector' && active && !WITHOUT_SUBJECT.test(code))
      .map(({ code, name, description }) => ({ id: `dac:${code}`, name, text: description })),
    ...gcmObjectives().map(({ number, name, shortName }) => ({
      id: `gcm:${number}`,
      name: both((language) => `${shortName[language]} ${name[language]}`),
      text: NOTHING,
    })),
    ...sdgTargets().map(({ code, name }) => ({ id: `sdg:${code}`, name: NOTHING, text: name })),
  ];
}

function both(say: (language: Language) => string): Readonly<Record<Language, string>> {
  const [fr, en] = LANGUAGES.map(say);
  return { fr: fr ?? '', en: en ?? '' };
}
