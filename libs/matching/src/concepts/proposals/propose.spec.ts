import fc from 'fast-check';
import { propose } from './propose';

const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

describe('Proposing what a text is about', () => {
  it.each([
    ['Un forage et des bornes-fontaines pour trois villages', '14031', 'fr'],
    ['Vocational training in welding for young people', '11330', 'en'],
    ['Lower fees when emigrants send money home', '24050', 'en'],
    ['Mieux nourrir les bébés malnutris', '12240', 'fr'],
    ['Le plan communal de développement', '15112', 'fr'],
    ['Un poste de sante et une ambulence', '12230', 'fr'],
  ])('finds the sector of « %s »', (text, sector, language) => {
    const found = propose(text);
    expect(found.language).toBe(language);
    expect(codes(found.sectors)).toContain(sector);
  });

  it.each([
    ['Réintégrer les rapatriés de Libye', ['return'], ['returnees']],
    ['The diaspora invests in women entrepreneurs', ['diaspora'], ['diaspora', 'women', 'entrepreneurs']],
    ['Former les élus à tenir compte de la migration dans le PDC', ['planning'], ['elected']],
    ['Des bergers et leurs troupeaux', [], ['farmers']],
  ])('finds the axis and the target groups of « %s »', (text, themes, groups) => {
    const found = propose(text);
    expect(codes(found.themes)).toEqual(themes);
    expect(codes(found.targetGroups)).toEqual(expect.arrayContaining(groups));
  });

  it.each([
    // a verb that shares its stem with a noun, and a form of support
    ['Des projets portés par les femmes', ['21040', '31391']],
    ['L’initiative porte sur les jeunes', ['21040', '31391']],
    ['Nous cherchons une subvention', ['53030', '53040']],
    // what is done to a thing, and for whom
    ['Construction d’une maternité', ['32310', '21023', '21021']],
    ['Réhabilitation du collège de Goudomp', ['73010']],
    ['Women’s vegetable gardens', ['15170']],
    ['Formation de forgerons', ['31181', '31381', '14081']],
  ])('takes no word of « %s » for a sector of its own', (text, sectors) => {
    expect(codes(propose(text).sectors).filter((code) => sectors.includes(code))).toEqual([]);
  });

  it.each([
    'We run a project',
    'Help young people receive support',
    'A team that works with partners to make the best of an opportunity',
    'To conduct, lead and organise; to raise, share and hold; to start and to end',
    'Un projet conduit par les femmes',
    'Recevoir un appui, reçu par des partenaires',
    'Accompagner, mener, gérer et renforcer les capacités des acteurs',
    'Améliorer les conditions de vie des personnes',
    'Les travaux de la première phase',
  ])('proposes no sector for « %s », which says nothing of one', (text) => {
    expect(propose(text).sectors).toEqual([]);
  });

  it('keeps what such words add to another word, and the subject beside them', () => {
    const found = codes(propose('They run a borehole and receive water').sectors);
    expect(found).toContain('14031');
    expect(found.filter((code) => ['16065', '15119'].includes(code))).toEqual([]);
    expect(propose('Lutte contre le paludisme').sectors[0]?.code).toBe('12262');
    expect(codes(propose('Conduite d’eau du village').sectors)).toContain('14021');
    expect(propose('Climate change').sectors).not.toEqual([]);
  });

  it.each([
    ['Le port de Ziguinchor', '21040'],
    ['Les subventions à l’importation', '53040'],
    ['Construction d’une voie de desserte', '21021'],
    ['Women’s rights', '15170'],
    ['Formation agricole', '31181'],
    ['Construction de salles de classe', '11120'],
    // the same verb adds to what another word says
    ['Des marchandises portées par les bateaux', '21040'],
  ])('but does find the sector of « %s »', (text, sector) => {
    expect(codes(propose(text).sectors)).toContain(sector);
  });

  it('takes who writes neither for what it is about nor for whom it is meant', () => {
    const { themes, targetGroups } = propose('L’ARD cherche un échographe');
    expect([themes, targetGroups]).toEqual([[], []]);
  });

  it('says which words led there, as they stand in the text, a word within a longer one not again', () => {
    const [first] = propose('Réhabiliter la Borne-Fontaine du quartier').sectors;
    expect(first?.reason).toEqual({ key: 'proposal.words', values: { words: { words: ['borne-fontaine'] } } });
  });

  it('reads the language of the text, whatever is declared', () => {
    expect(propose('The wells of the village', 'fr').language).toBe('en');
    expect(propose('Wells', 'en').language).toBe('en');
    expect(propose('They run a borehole and receive water', 'fr').language).toBe('en');
    expect(propose('La commune a des puits', 'en').language).toBe('fr');
  });

  it('gives at most five of each, the first first, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 60 })), (text) => {
        for (const found of Object.values({ ...propose(text), language: [] })) {
          const scores = found.map(({ score }) => score);
          expect(scores.length).toBeLessThanOrEqual(5);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          expect(scores.every((score) => Number.isInteger(score) && score >= 1 && score <= 10_000)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
