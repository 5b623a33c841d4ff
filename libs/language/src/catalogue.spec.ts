import { LANGUAGES, type Language } from '@penc/domain';
import { MESSAGE_KEYS, type MessageKey, has, placeholdersIn, say } from './index';
import { catalogue } from './catalogue';
import { frAccess } from './catalogue/fr/access';
import { frChannels } from './catalogue/fr/channels';
import { frBackup } from './catalogue/fr/backup';
import { frHome } from './catalogue/fr/home';
import { frJudging } from './catalogue/fr/judging';
import { frLab } from './catalogue/fr/lab';
import { frLearning } from './catalogue/fr/learning';
import { frVerifyOwn } from './catalogue/fr/verify-own';
import { frLocal } from './catalogue/fr/local';
import { frNearMisses } from './catalogue/fr/near-misses';
import { frNotices } from './catalogue/fr/notices';
import { frPeople } from './catalogue/fr/people';
import { frPages } from './catalogue/fr/pages';
import { frPartnerships } from './catalogue/fr/partnerships';
import { frProblems } from './catalogue/fr/problems';
import { frReasons } from './catalogue/fr/reasons';
import { frSheets } from './catalogue/fr/sheets';
import { frTrackRecords } from './catalogue/fr/track-records';

const sorted = (names: Iterable<string>) => [...names].sort();
const places = (language: Language, key: MessageKey) =>
  sorted([...placeholdersIn(language, key)].map(([name, kind]) => `${name} ${kind}`));

describe('the catalogue', () => {
  it('has every key in both languages, and no key twice', () => {
    expect(sorted(Object.keys(catalogue.en))).toEqual(sorted(MESSAGE_KEYS));
    const all = [
      frReasons,
      frProblems,
      frNotices,
      frLocal,
      frHome,
      frPeople,
      frAccess,
      frPartnerships,
      frJudging,
      frTrackRecords,
      frSheets,
      frChannels,
      frBackup,
      frLab,
      frNearMisses,
      frLearning,
      frVerifyOwn,
      frPages,
    ];
    const rooms = all.flatMap((room) => Object.keys(room));
    expect(rooms).toHaveLength(new Set(rooms).size);
    expect(rooms).toHaveLength(MESSAGE_KEYS.length);
  });

  it.each(LANGUAGES)('parses every message in %s, and leaves none empty', (language) => {
    for (const key of MESSAGE_KEYS) {
      expect(() => placeholdersIn(language, key)).not.toThrow();
      expect([key, catalogue[language][key].trim() !== '']).toEqual([key, true]);
    }
  });

  it.each(LANGUAGES)('lets no amount in %s break before its francs', (language) => {
    const breaking = MESSAGE_KEYS.filter((key) => /number\} (M )?F\s/.test(catalogue[language][key]));
    expect(breaking).toEqual([]);
  });

  it('asks for the same values in French and in English', () => {
    for (const key of MESSAGE_KEYS) expect([key, places('en', key)]).toEqual([key, places('fr', key)]);
  });

  it('uses the curved apostrophe in French: the straight one is a sign of the message syntax', () => {
    expect(MESSAGE_KEYS.filter((key) => catalogue.fr[key].includes("'"))).toEqual([]);
  });

  it.each(LANGUAGES)('puts no two colons into a sentence about a pair in %s', (language) => {
    const doubled = [...Object.keys(frReasons), ...Object.keys(frNearMisses)].filter((key) => {
      const values = new Proxy({}, { get: () => 1 });
      const sentences = say(language, key as MessageKey, values).split(/\.\s/);
      return sentences.some((one) => one.split(/\s?:\s/).length > 2);
    });
    expect(doubled).toEqual([]);
  });

  it('knows its keys', () => {
    expect(has('problem.not-found.title')).toBe(true);
    expect(has('problem.nonsense')).toBe(false);
    expect(has('toString')).toBe(false);
  });
});

describe('refusals', () => {
  const codes = [
    'invalid-input',
    'invalid-json',
    'unsupported-media-type',
    'body-too-large',
    'malformed-request',
    'method-not-allowed',
    'not-authenticated',
    'not-found',
    'not-allowed',
    'illegal-move',
    'stale-revision',
    'posting-moved',
    'idempotency-key-reused',
    'already-answered',
    'confidential-pair',
    'deadline-passed',
    'envelope-exceeded',
    'file-too-large',
    'already-member',
    'last-editor',
    'last-admin',
    'approvals-to-submit',
    'approvals-open',
    'approvals-settled',
    'other-sides-move',
    'terms-settled',
    'already-signed',
    'signatory-required',
    'delegation-required',
    'delegation-not-in-force',
    'delegation-ceiling',
    'need-overcovered',
    'not-a-signatory',
    'conflict-of-interest',
    'second-person-needed',
    'too-many-requests',
    'sign-in-failed',
    'cross-site-request',
    'scope-missing',
    'session-required',
    'second-factor-required',
    'wrong-second-factor',
    'second-factor-enrolled',
    'second-factor-not-begun',
    'too-many-keys',
    'unavailable',
    'internal-error',
  ];

  it.each(codes)('%s has a title and a detail', (code) => {
    expect([has(`problem.${code}.title`), has(`problem.${code}.detail`)]).toEqual([true, true]);
  });

  it('name the state and the action of an illegal move, in agreement with the subject', () => {
    const move = { subject: 'suggestion', from: 'approved', action: 'approve' };
    expect(say('fr', 'problem.illegal-move.detail', move)).toBe(
      'Cette proposition est validée\u00a0: il n’est pas possible de la valider.',
    );
    expect(say('en', 'problem.illegal-move.detail', move)).toBe(
      'This suggestion is approved: it is not possible to approve it.',
    );
    expect(say('fr', 'problem.illegal-move.detail', { subject: 'posting', from: 'closed', action: 'withdraw' })).toBe(
      'Cette fiche est clôturée\u00a0: il n’est pas possible de la retirer.',
    );
  });

  it('say of an approval that cannot be undone any more that the time is over', () => {
    const move = { subject: 'suggestion', from: 'approved', action: 'undo' };
    expect(say('fr', 'problem.illegal-move.detail', move)).toBe(
      'Cette proposition est validée\u00a0: le délai d’annulation est passé, il n’est plus possible d’annuler la validation.',
    );
    expect(say('en', 'problem.illegal-move.detail', { ...move, from: 'suggested' })).toBe(
      'This suggestion is still to review: there is nothing to undo.',
    );
    expect(say('en', 'problem.illegal-move.detail', { ...move, from: 'dismissed' })).toBe(
      'This suggestion is dismissed: the time to undo this is over, review it again instead.',
    );
  });

  it('count and group in each language', () => {
    expect(say('fr', 'fault.text-too-long', { max: 10_000 })).toBe(
      'Le texte est trop long\u00a0: 10\u00a0000 caractères au plus.',
    );
    expect(say('en', 'fault.text-too-long', { max: 1 })).toBe('The text is too long: 1 character at most.');
    expect(say('en', 'fault.wrong-type', { expected: 'array' })).toBe('The value is not of the expected type: a list.');
    expect(say('fr', 'fault.wrong-type', { expected: 'bigint' })).toBe('La valeur n’est pas du type attendu.');
  });

  it('keep French quotation marks with their words', () => {
    expect(say('fr', 'fault.unknown-code', { value: 'SN-XX' })).toBe(
      'Le code «\u00a0SN-XX\u00a0» n’existe pas dans cette liste.',
    );
  });

  it('keep a French number together, with what it counts', () => {
    expect(say('fr', 'fault.typed-money')).toContain(
      '45\u00a0000\u00a0000, 45\u00a0millions ou 68\u00a0000\u00a0euros',
    );
    expect(say('fr', 'page.mandates.reference.hint')).toContain('n°\u00a014 du 12');
  });

  it('show a gap where a value was not given, and let signs of the message syntax in values be', () => {
    expect(say('en', 'fault.unknown-code')).toBe('The code “…” does not exist in this list.');
    expect(say('en', 'fault.unknown-code', { value: "<b>{x}'" })).toBe(
      "The code “<b>{x}'” does not exist in this list.",
    );
  });
});

describe('every sentence', () => {
  it.each(LANGUAGES)('can be said in %s, with its values or without', (language) => {
    for (const key of MESSAGE_KEYS) {
      const kinds = placeholdersIn(language, key);
      const values = Object.fromEntries([...kinds].map(([name, kind]) => [name, kind === 'number' ? 2 : 'x']));
      expect(say(language, key, values)).not.toMatch(/…undefined|NaN|\u202f/);
      expect(() => say(language, key)).not.toThrow();
    }
  });

  it('speaks of none, of one and of several as each is spoken of', () => {
    const few = (settled: number, accepted: number) =>
      LANGUAGES.map((language) => {
        const values = { settled, accepted, all: 300, each: 50 };
        return say(language, 'page.weights.proposal.calibration.few', values).split(/\s?: /)[0];
      });
    expect(few(0, 0)).toEqual([
      'L’issue d’aucune proposition validée n’est connue',
      'The outcome of no approved suggestion is known',
    ]);
    expect(few(1, 0)).toEqual([
      'L’issue d’une seule proposition validée est connue',
      'The outcome of one approved suggestion alone is known',
    ]);
    expect(few(9, 0)).toEqual([
      'L’issue de 9 propositions validées est connue, sans aucun double accord',
      'The outcome of 9 approved suggestions is known, none of them accepted by both sides',
    ]);
    const awaited = (language: Language, count: number) =>
      say(language, 'page.partnership.awaited', { what: 'approvals', count, organisation: 'A', given: 'no' });
    expect(awaited('fr', 1)).toMatch(/d’une approbation exigée .* dès qu’elle est donnée\.$/);
    expect(awaited('fr', 3)).toMatch(/ approbations exigées .* inscrivez la date de chacune dès qu’elle est donnée\.$/);
    expect(awaited('en', 3)).toMatch(/3 required approvals .* enter the day of each once it is given\.$/);
    const over = (language: Language, count: number, action: string) =>
      say(language, 'page.bulk.undo.over', { count, action });
    expect(over('fr', 1, 'dismiss')).toMatch(/, ou la proposition a changé entre-temps\. La proposition peut encore /);
    expect(over('fr', 3, 'dismiss')).toMatch(/, ou les propositions ont changé entre-temps\. Chaque proposition peut /);
    expect(over('en', 1, 'dismiss')).toMatch(/ or the suggestion has changed meanwhile\. The suggestion can /);
    expect(over('en', 3, 'approve')).toMatch(/ or the suggestions have changed meanwhile\. Both sides have been told/);
    const applied = (language: Language, count: number) => say(language, 'notice.applications-ready.body', { count });
    expect(applied('fr', 1)).toMatch(/ un dossier\s: vous pouvez désormais le consulter /);
    expect(applied('fr', 4)).toMatch(/ 4\sdossiers\s: vous pouvez désormais les consulter /);
    expect(applied('en', 1)).toMatch(/One application .* read it and /);
    const rescored = (language: Language, entered: number) =>
      say(language, 'notice.lists-rescored.body', { entered, needs: entered });
    expect(rescored('fr', 0)).toMatch(/ dans les listes\.$/);
    expect(rescored('fr', 1)).toMatch(/ Vous la trouverez parmi /);
    expect(rescored('en', 3)).toMatch(/ You will find them among /);
  });

  it('puts no name after a « de » or « que » that it might have to be elided for', () => {
    const beforeAName = /(?<![a-zà-ÿ])(de|ne|le|la|(lors|puis|jus)?que) \{(\w*organisation|name|who|by)\}/i;
    expect(MESSAGE_KEYS.filter((key) => beforeAName.test(catalogue.fr[key]))).toEqual([]);
  });

  it('writes « n° » with one sign', () => {
    expect(MESSAGE_KEYS.filter((key) => /\bnº/i.test(catalogue.fr[key]))).toEqual([]);
  });
});
