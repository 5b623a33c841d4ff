import { LANGUAGES, type OrganisationType } from '@penc/domain';
import { UNKNOWN_COUNTRY, countries, countryName, fold } from '@penc/reference';
import type { Party } from './activity';

/**
 * The budget of the State of Senegal, which is nobody's gift. « International Commercial Bank Senegal » is how a
 * published file has translated its French sign, BCI-ETAT (budget consolidé d'investissement).
 */
const STATE_BUDGET = new Set([
  'international commercial bank senegal',
  ...['bci', 'bci etat', 'etat bci', 'etat', 'state', 'budget de letat', 'budget national', 'state budget'],
  ...['budget consolide dinvestissement', 'budget consolide dinvestissement etat'],
  ...['etat du senegal', 'gouvernement du senegal', 'government of senegal', 'republique du senegal'],
  ...['republic of senegal', 'senegal', 'tresor public', 'state of senegal', 'etat senegalais'],
]);
/** Its lines: « State (Taxes) », « Etat (fonctionnement) ». */
const STATE_BUDGET_LINE = /^(state|etat|bci) (taxes|nature|functioning budget|taxe|impots|fonctionnement|fiscalite)$/;

/** What files put where they know no name, or where those who pay are not one organisation. */
const NOBODY = new Set([
  ...['none', 'n a', 'na', 'unknown', 'inconnu', 'autre', 'autres', 'other', 'others', 'not specified', 'non specifie'],
  ...[
    'beneficiaries',
    'beneficiaires',
    'private',
    'prive',
    'non traditional grant',
    'primary local banks',
    'to be determined',
  ],
]);

/** Whether the party of this name is the budget of the State, which gives to itself and is no partner. */
export function isStateBudget(name: string): boolean {
  const folded = fold(name);
  return STATE_BUDGET.has(folded) || STATE_BUDGET_LINE.test(folded);
}

/** Whether a party of an activity is a partner who gave, or passed on what others gave. */
export function isDonor({ role, names }: Pick<Party, 'role' | 'names'>): boolean {
  if (role !== 'funding' && role !== 'extending') return false;
  return (
    names.some((name) => fold(name) !== '') && !names.some((name) => isStateBudget(name) || NOBODY.has(fold(name)))
  );
}

/** IATI OrganisationType → ours, for those who give: a foreign government is known here by its cooperation. */
const BY_IATI_TYPE: Readonly<Record<string, OrganisationType>> = {
  '10': 'cooperation-agency',
  '11': 'foreign-local-authority',
  '15': 'cooperation-agency',
  '21': 'international-ngo',
  '22': 'national-ngo',
  '23': 'international-ngo',
  '24': 'national-ngo',
  '30': 'multilateral',
  '40': 'multilateral',
  '60': 'foundation',
  '70': 'company',
  '71': 'company',
  '72': 'company',
  '73': 'company',
  '80': 'university',
};

/** Words of a folded name; the first that fits decides. Only asked where the file is silent, or too wide. */
const BY_NAME: readonly (readonly [RegExp, OrganisationType])[] = [
  [/\b(european union|union europeenne|european commission|african union|monetary union)\b/, 'multilateral'],
  [
    /\b(unicef|undp|pnud|unfpa|unhcr|unaids|onusida|unesco|unido|onudi|uncdf|fenu|wfp|fao|ilo|who|oms|iom|oim|ocha)\b/,
    'un-agency',
  ],
  [
    /\b(united nations|nations unies|world health organization|world food program(me)?|organisation mondiale de la sante)\b/,
    'un-agency',
  ],
  [
    /\b(development bank|banque .*developpement|bank of .*development|development association|world bank|banque mondiale)\b/,
    'development-bank',
  ],
  [
    /\b(investment bank|development fund|fonds de developpement|kuwait fund|saudi fund|nordic development fund|kfw)\b/,
    'development-bank',
  ],
  [/\b(bank|banque|banks|banking company)\b/, 'financial-institution'],
  [/\b(foundation|fondation)\b/, 'foundation'],
  [/\b(universite|university)\b/, 'university'],
  [/\b(societe nationale|compagnie|company|sarl|sa)\b/, 'company'],
  [/\b(union|global fund|global alliance|global environment facility|initiative|organi[sz]ation of)\b/, 'multilateral'],
];

/** What kind of organisation a donor is, by its IATI type and, where that says too little, by its name. */
export function donorType(iatiType: string | null, name: string): OrganisationType {
  const told = iatiType !== null && Object.hasOwn(BY_IATI_TYPE, iatiType) ? BY_IATI_TYPE[iatiType] : undefined;
  if (told && told !== 'multilateral') return told;
  const folded = fold(name);
  return BY_NAME.find(([words]) => words.test(folded))?.[1] ?? told ?? 'cooperation-agency';
}

const countryByName = new Map(
  countries().flatMap((code) => LANGUAGES.map((language) => [fold(countryName(code, language)), code] as const)),
);

/** Where a donor is established: a government that stands under the name of its country; else nobody says. */
export function donorCountry(name: string): string {
  return countryByName.get(fold(name)) ?? UNKNOWN_COUNTRY;
}
