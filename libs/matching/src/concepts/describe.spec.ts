import { LANGUAGES } from '@penc/domain';
import { conceptName } from '@penc/reference';
import fc from 'fast-check';
import { likeness } from '../criteria/text-relevance';
import { describe as describeText } from './describe';
import { conceptModel } from './model';

const french = (title: string) => describeText({ title, description: '', language: 'fr' });
const english = (title: string) => describeText({ title, description: '', language: 'en' });

/** Written for this test, each side on its own, not translated word by word. */
const mates: readonly (readonly [string, string])[] = [
  ['Un robinet dans chaque concession du hameau', 'Bringing tap water to every household'],
  ['Ouvrir une classe préscolaire près du marché', 'A nursery school for the children of market sellers'],
  ['Apprendre la soudure à ceux qui sont rentrés de Libye', 'Welding courses for people back from Libya'],
  ['Des fonds propres pour les entreprises créées depuis Milan', 'Equity for firms set up by emigrants in Milan'],
  ['Recueillir les doléances des habitants avant le vote du budget', 'Letting residents speak before the town budget'],
  ['Remettre en eau les casiers rizicoles du delta', 'Bringing rice fields of the delta back under irrigation'],
  ['Une ambulance pour le district sanitaire', 'An emergency vehicle for the health district'],
  ['Accompagner psychologiquement les rescapés', 'Psychological care for survivors'],
  ['Compter les départs et les retours, commune par commune', 'A census of migration, municipality by municipality'],
  ['Du lait et des vaches mieux nourries', 'Better fed cows and more milk'],
  ['Papiers d’identité pour enfants nés à l’étranger', 'Birth registration for children born abroad'],
  ['Moins de frais quand la famille reçoit de l’argent de l’étranger', 'Families receiving remittances at lower cost'],
];

describe('describing a text', () => {
  it('brings French and English texts on one subject together', () => {
    const offers = mates.map(([, text]) => english(text));
    const ranks = mates.map(([text], place) => {
      const likes = offers.map((offer) => likeness(french(text), offer));
      return likes.filter((like, other) => other !== place && like >= (likes[place] ?? 0)).length + 1;
    });
    // By chance 1 in 12 would stand first and 3 in 12 among the first three
    expect(ranks.filter((rank) => rank === 1).length).toBeGreaterThanOrEqual(10);
    expect(ranks.filter((rank) => rank <= 3).length).toBe(mates.length);
  });

  it.each([
    ['La tontine des femmes du quartier', 'dac:24040'],
    ['Envois de fonds des modou-modou', 'dac:24050'],
    ['Un forage géré par l’ASUFOR', 'dac:14031'],
    ['Périmètre maraîcher des groupements', 'dac:31120'],
    ['Appuyer les émigrés de retour', 'gcm:21'],
    ['appuyer les emigres de retour', 'gcm:21'],
    ['Le PDC de la commune', 'dac:15112'],
    ['Les talibés du daara', 'dac:16015'],
  ])('knows the words of the field: %s', (text, concept) => {
    const nearest = french(text).slice(0, 6);
    expect(nearest.map(({ id }) => id)).toContain(concept);
  });

  it('gives at most 16 concepts as a unit vector of whole numbers, the nearest first', () => {
    const found = french('Formation professionnelle des jeunes migrants de retour et appui aux petites entreprises');
    expect(found.length).toBeGreaterThan(3);
    expect(found.length).toBeLessThanOrEqual(16);
    const weights = found.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.every(Number.isSafeInteger)).toBe(true);
    expect(likeness(found, found)).toBeLessThanOrEqual(100_000_000);
    expect(likeness(found, found)).toBeGreaterThan(99_000_000);
  });

  it('is the same for the same text', () => {
    expect(french('Eau potable et assainissement')).toEqual(french('Eau potable et assainissement'));
  });

  it.each(['', '???', 'Projet 2027', 'Appui aux communes'])('has nothing to say of « %s »', (text) => {
    expect(french(text)).toEqual([]);
  });

  it('counts a title for more than a description', () => {
    const both = { language: 'fr' as const };
    const water = { ...both, title: 'Eau potable', description: 'Formation professionnelle' };
    const training = { ...both, title: 'Formation professionnelle', description: 'Eau potable' };
    const places = (found: readonly { id: string }[]) =>
      ['dac:14031', 'dac:11330'].map((id) => found.findIndex((one) => one.id === id));
    const [waterFirst = -1, trainingSecond = -1] = places(describeText(water));
    const [waterSecond = -1, trainingFirst = -1] = places(describeText(training));
    expect([waterFirst < trainingSecond, trainingFirst < waterSecond]).toEqual([true, true]);
    expect(Math.min(waterFirst, trainingFirst)).toBeGreaterThanOrEqual(0);
  });
});

describe('hasty writing', () => {
  const nearOf = (a: string, b: string) => likeness(french(a), french(b)) / 100_000_000;

  it.each([
    ['Sécurité alimentaire des ménages', 'securite alimentaire des menages'],
    ['L’école élémentaire du village', "L'ECOLE ELEMENTAIRE DU VILLAGE"],
    ['Formation à la soudure', 'Formations aux soudures'],
    ['Main-d’œuvre saisonnière', 'main d’oeuvre saisonniere'],
    ['Électrification rurale', 'Electrifcation rurale'],
    ['Assainissement des quartiers', 'Asainissement des quartiers'],
  ])('is read as it was meant: « %s » and « %s »', (careful, hasty) => {
    expect(nearOf(careful, hasty)).toBeGreaterThan(0.85);
  });

  it('is read in the language it is in, whatever is declared', () => {
    const title = 'Training of the women who process fish and of the fishermen';
    expect(describeText({ title, description: '', language: 'fr' })).toEqual(english(title));
  });

  it('reads each field in its own language', () => {
    const mixed = describeText({
      title: 'Eau potable',
      description: 'The wells of the village are dry and the women walk for hours',
      language: 'fr',
    });
    expect(mixed.map(({ id }) => id)).toContain('dac:14031');
  });

  it('takes a word that it does not know for its translation', () => {
    expect(french('Lutte contre les ascenseurs poussiéreux et le voisinage').length).toBeGreaterThan(0);
  });
});

describe('any text', () => {
  it('gives a unit vector of known concepts, each once, the nearest first', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ maxCount: 30 }));
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(...LANGUAGES), (title, description, language) => {
        const found = describeText({ title, description, language });
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        expect(found.every(({ weight }, place) => weight > 0 && weight <= (found[place - 1]?.weight ?? 10_000))).toBe(
          true,
        );
        const length = Math.sqrt(likeness(found, found)) / 10_000;
        expect(found.length === 0 || (length > 0.999 && length <= 1)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('can be told in words of both languages', () => {
    for (const id of conceptModel().ids)
      for (const language of LANGUAGES) expect(conceptName(id, language)).not.toBe('');
  });
});
