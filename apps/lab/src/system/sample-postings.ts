import { MODALITIES, ORGANISATION_TYPES, TARGET_GROUPS, THEMES } from '@penc/domain';
import { territories } from '@penc/reference';

/** Numbers from 0 to 1, the same ones for the same seed: two runs measure the same postings. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SECTORS = ['11330', '12220', '12230', '14031', '15112', '16020', '31120', '31140', '31161', '32130', '43042'];
const PHRASES = [
  'Deux forages équipés au solaire, un château d’eau et des bornes-fontaines gérés par l’ASUFOR.',
  'Formation et installation de groupements de femmes et de migrants de retour dans le maraîchage.',
  'Un poste de santé avec maternité, sur un terrain affecté par délibération du conseil municipal.',
  'Les associations de ressortissants apportent une partie du coût et suivent les travaux.',
  'Actualisation du plan de développement communal avec un diagnostic migratoire participatif.',
  'Guichet d’accueil, d’information et d’orientation pour les migrants de retour et leurs familles.',
  'Appui aux petites entreprises créées par les jeunes, avec un fonds de garantie local.',
  'L’ARD anime le comité de pilotage et assure le suivi technique et financier.',
];
const WIDE_SHARE = 0.02;
const WIDE = territories().filter(({ level }) => level === 'region' || level === 'country');
const NARROW = territories().filter(({ level }) => level === 'department' || level === 'commune');

/** A need as an ARD would post it. */
export function sampleNeed(random: () => number): Record<string, unknown> {
  return {
    ...common(random),
    territories: some(
      random,
      NARROW.map(({ code }) => code),
      2,
    ),
    amount: { value: String(10_000_000 + Math.floor(random() * 90_000_000)), currency: 'XOF' },
    ownContribution: { value: '2000000', currency: 'XOF' },
    plan: { kind: 'PDC', status: random() < 0.7 ? 'listed' : 'in-revision' },
  };
}

/** An offer as an agency would post it. */
export function sampleOffer(random: () => number): Record<string, unknown> {
  return {
    ...common(random),
    territories: some(
      random,
      WIDE.map(({ code }) => code),
      4,
    ),
    envelope: { value: '900000', currency: 'EUR' },
    ticket: { min: { value: '5000', currency: 'EUR' }, max: { value: '200000', currency: 'EUR' } },
    fundingRateMax: 0.9,
    eligibleTypes: [...new Set([...some(random, ORGANISATION_TYPES, 6), 'ard'])],
    capacity: 12,
  };
}

/** The same for a few places: of many partners, few give to whole regions. */
export function sampleLocalOffer(random: () => number): Record<string, unknown> {
  const offer = sampleOffer(random);
  const narrow = NARROW.map(({ code }) => code);
  return random() < WIDE_SHARE ? offer : { ...offer, territories: some(random, narrow, 3) };
}

function common(random: () => number): Record<string, unknown> {
  return {
    title: `Appui au développement local n° ${Math.floor(random() * 1_000_000)}`,
    description: some(random, PHRASES, 4).join(' '),
    language: 'fr',
    themes: some(random, THEMES, 2),
    sectors: some(random, SECTORS, 3),
    modalities: some(random, MODALITIES, 4),
    targetGroups: some(random, TARGET_GROUPS, 4),
    period: { start: '2100-01-01', end: '2102-12-31' },
    status: 'open',
  };
}

/** One to `most` different ones of the list. */
function some<T>(random: () => number, list: readonly T[], most: number): T[] {
  const left = [...list];
  const wanted = 1 + Math.floor(random() * most);
  return Array.from({ length: Math.min(wanted, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}
