import type { Language, Modality, OrganisationType, PlanState, Subtheme, TargetGroup, Visibility } from '@penc/domain';
import { LANGUAGES } from '@penc/domain';
import { type LabelList, fold, labelsOf, sectors } from '@penc/reference';
import { distance, mostTypos } from '../columns/distance';

/** Something that a cell may name. */
export interface Known {
  readonly code: string;
  /** Folded; the first is its own. */
  readonly names: readonly string[];
  readonly shown: Readonly<Record<Language, string>>;
  /** Folded; words that may mean it, and something else. */
  readonly perhaps?: readonly string[];
}

/** What a text names; or, of what it may have meant, the nearest. */
export type Found = { readonly code: string } | { readonly near: Known | null };

const FAR = 4;
/** Of its letters, so many may be others in a name that was perhaps meant: « troc » means no « prêt ». */
const FAR_SHARE = 0.5;
/** Shorter words stand in too many names. */
const SHORTEST_PART = 4;

/** By its code or a name, in either language, with a typing error or as a part that only one has. */
export function lookUp(text: string, list: readonly Known[]): Found {
  const asked = fold(text);
  const exact = named(text, list);
  if (exact) return exact;
  const perhaps = list.find((one) => one.perhaps?.includes(asked));
  if (perhaps) return { near: perhaps };
  const close = nearest(asked, list, mostTypos(asked));
  if (close.length === 1 && close[0]) return close[0];
  const holding = asked.length < SHORTEST_PART ? [] : list.filter(({ names }) => names.some(holds(asked)));
  if (holding.length === 1 && holding[0]) return holding[0];
  return { near: holding[0] ?? nearest(asked, list, Math.min(FAR, Math.floor(FAR_SHARE * asked.length)))[0] ?? null };
}

/** By its code or a name, to the letter. */
export function named(text: string, list: readonly Known[]): Known | undefined {
  const asked = fold(text);
  return list.find(({ code, names }) => fold(code) === asked || names.includes(asked));
}

function holds(words: string): (name: string) => boolean {
  return (name) => ` ${name} `.includes(` ${words} `);
}

/** Those that are as near as any, if that is near enough. */
function nearest(asked: string, list: readonly Known[], most: number): Known[] {
  let [best, least]: [Known[], number] = [[], most + 1];
  for (const one of list) {
    const far = Math.min(...one.names.map((name) => distance(asked, name, most)));
    if (far > most || far > least) continue;
    best = far < least ? [one] : [...best, one];
    least = far;
  }
  return best;
}

/** Other words, as officers write them in either language, folded; none that may as well mean another. */
const ALSO_MODALITY: Readonly<Partial<Record<Modality, readonly string[]>>> = {
  grant: ['don', 'dons', 'aide non remboursable', 'donation'],
  loan: ['credit', 'micro credit', 'microcredit', 'emprunt', 'pret dhonneur'],
  guarantee: ['fonds de garantie', 'caution', 'cautionnement'],
  'recoverable-advance': ['avance recuperable', 'repayable advance'],
  'technical-assistance': ['appui technique', 'appui conseil', 'technical support'],
  training: ['formations', 'renforcement des capacites', 'capacity building'],
  equipment: ['materiel', 'dotation en materiel', 'dotation en equipement'],
  'peer-exchange': ['echange dexperiences', 'voyage detude', 'visite dechange', 'study visit'],
  'diaspora-expertise': ['expertise de la diaspora'],
  study: ['etude de faisabilite', 'feasibility study'],
  works: ['infrastructure', 'infrastructures', 'construction', 'genie civil'],
  volunteering: ['volontaires', 'volunteers'],
};

/** Beside those that are known by the words of a text. */
const ALSO_TARGET_GROUP: Readonly<Partial<Record<TargetGroup, readonly string[]>>> = {
  returnees: ['retournes', 'migrantes de retour', 'jeunes migrants de retour'],
  'host-communities': [
    ...[
      'population',
      'populations',
      'population locale',
      'populations locales',
      'menages',
      'communautes',
      'villageois',
    ],
    ...['habitants', 'households', 'communities'],
  ],
};
const ALSO_SUBTHEME: Readonly<Partial<Record<Subtheme, readonly string[]>>> = {
  'economic-reintegration': ['insertion economique', 'reinsertion economique', 'reintegration socio economique'],
  psychosocial: ['appui psychosocial', 'soutien psychosocial', 'sante mentale'],
  'diaspora-associations': ['associations de migrants', 'associations de la diaspora'],
};
/** As names of organisations begin. */
const ALSO_ORGANISATION_TYPE: Readonly<Partial<Record<OrganisationType, readonly string[]>>> = {
  ard: ['agence regionale de developpement'],
  commune: ['mairie', 'municipalite', 'ville', 'municipality', 'conseil municipal'],
  'department-council': ['departement', 'conseil departemental', 'departmental council'],
  ministry: ['ministere', 'ministry'],
  'state-agency': ['agence nationale', 'fonds national'],
  'development-bank': ['banque de developpement', 'development bank'],
  university: ['universite', 'university'],
  'diaspora-association': ['association de ressortissants', 'association de la diaspora'],
  'community-organisation': ['gie', 'gpf', 'groupement de femmes', 'groupement dinteret economique'],
  foundation: ['fondation', 'foundation'],
};

const ALSO_PLAN_STATE: Readonly<Partial<Record<PlanState, readonly string[]>>> = {
  listed: [
    'oui',
    'yes',
    'x',
    'inscrit',
    'inscrite',
    'inscrits',
    'deja inscrit',
    'inscrit au',
    'inscrite au',
    'inscrit dans le',
    'inscrit au plan',
    'inscrite au plan',
  ],
  'in-revision': ['en revision', 'en cours de revision', 'plan en revision', 'revision en cours', 'being revised'],
  'not-listed': [
    'non',
    'no',
    'non inscrit',
    'non inscrite',
    'pas inscrit',
    'non inscrit au',
    'non inscrite au',
    'non inscrit au plan',
    'pas inscrit au',
    'pas encore',
    'pas encore inscrit',
    'not yet',
  ],
};

const ALSO_VISIBILITY: Readonly<Partial<Record<Visibility, readonly string[]>>> = {
  public: ['public', 'tous', 'tout le monde', 'everybody'],
  members: [
    'membres',
    'membre',
    'organisations verifiees',
    'reservee',
    'reserve',
    'restreinte',
    'restreint',
    'restricted',
  ],
  coordinators: [
    'confidentiel',
    'confidentielle',
    'coordination',
    'coordination seule',
    'confidential',
    'private',
    'privee',
  ],
};
const ALSO: Readonly<Partial<Record<LabelList, Readonly<Partial<Record<string, readonly string[]>>>>>> = {
  modality: ALSO_MODALITY,
  targetGroup: ALSO_TARGET_GROUP,
  subtheme: ALSO_SUBTHEME,
  organisationType: ALSO_ORGANISATION_TYPE,
  planState: ALSO_PLAN_STATE,
  visibility: ALSO_VISIBILITY,
};

/** What is perhaps meant, and may as well be something else: it is asked. */
const PERHAPS: Readonly<Partial<Record<LabelList, Readonly<Partial<Record<string, readonly string[]>>>>>> = {
  modality: { grant: ['financement', 'financements', 'appui financier', 'aide financiere', 'fonds', 'funding'] },
};

/** Everyday names of whole sectors. */
const ALSO_SECTOR: Readonly<Partial<Record<string, readonly string[]>>> = {
  '111': ['education', 'enseignement'],
  '121': ['sante', 'health'],
  '140': ['eau', 'hydraulique', 'hydraulique rurale', 'hydraulique villageoise', 'eau et assainissement', 'water'],
  '151': ['gouvernance', 'gouvernance locale', 'governance'],
  '210': ['transport', 'transports'],
  '240': ['finance', 'finances', 'microfinance'],
  '311': ['agriculture'],
  '410': ['environnement', 'environment'],
};

const lists = new Map<LabelList, readonly Known[]>();

export function knownIn(list: LabelList): readonly Known[] {
  const made =
    lists.get(list) ??
    labelsOf(list).map(({ code, label }) =>
      // « diasporra »: the code is a word as well
      ({ ...known(code, label, [fold(code), ...(ALSO[list]?.[code] ?? [])]), perhaps: PERHAPS[list]?.[code] ?? [] }),
    );
  lists.set(list, made);
  return made;
}

const knownSectors: readonly Known[] = sectors()
  .filter(({ active }) => active)
  .map(({ code, name }) => known(code, name, ALSO_SECTOR[code]));

/** « 14031 », « 14031 – Approvisionnement… » as in the template, or the name alone. */
export function lookUpSector(text: string): Found {
  const [, code] = /^\s*(\d{5}|\d{3})(?!\d)/.exec(text) ?? [];
  return lookUp(code ?? text, knownSectors);
}

function known(code: string, shown: Readonly<Record<Language, string>>, also: readonly string[] = []): Known {
  return { code, shown, names: [...LANGUAGES.map((language) => fold(shown[language])), ...also] };
}
