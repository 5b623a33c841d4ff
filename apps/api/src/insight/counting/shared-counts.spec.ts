import type { Day } from '@penc/domain';
import type { Caller, Reader } from '../../access/caller';
import { SharedCounts } from './shared-counts';
import { sightOf } from './sight';

const TODAY: Day = '2026-11-27';

const coordinator: Caller = {
  ...{ membershipId: 'm', personId: 'p', organisationId: 'o', organisationType: 'ard', organisationStatus: 'verified' },
  ...{ role: 'coordinator', territories: ['SN-SE', 'SN-KD'], belongsTo: ['o'], appliesTo: [], language: 'fr' },
};
const editor: Caller = { ...coordinator, role: 'editor', territories: [] };

describe('Counts that are shared', () => {
  let now = Date.parse('2026-11-27T08:00:00Z');
  const shared = () => new SharedCounts({ now: () => new Date(now) });

  /** Whether one who asks while another’s counts are being made is told these. */
  const shares = (one: Reader, other: Reader, ...[place, otherPlace, day]: (string | undefined)[]) => {
    const counts = shared();
    const [first, second] = [new Promise<string>(() => undefined), new Promise<string>(() => undefined)];
    const asked = counts.of('cells', sightOf(one, TODAY, place), () => first);
    const answered = counts.of('cells', sightOf(other, day ?? TODAY, otherPlace), () => second);
    return asked === first && answered === first;
  };

  it.each<[string, Reader, Reader, boolean]>([
    ['visitors', null, null, true],
    ['two of an organisation', editor, { ...editor, membershipId: 'n', personId: 'q', language: 'en' }, true],
    ['a visitor and a member', null, editor, false],
    ['an editor and a member', editor, { ...editor, role: 'member' }, false],
    ['two organisations', editor, { ...editor, organisationId: 'other' }, false],
    [
      'of an organisation that is verified and that is not',
      editor,
      { ...editor, organisationStatus: 'applied' },
      false,
    ],
    ['who belongs to another side as well', coordinator, { ...coordinator, belongsTo: ['o', 'agency'] }, false],
    ['who belongs to an applicant of a call as well', coordinator, { ...coordinator, appliesTo: ['call'] }, false],
    ['an observer and an editor', editor, { ...editor, role: 'observer' }, false],
    ['an administrator and an editor', editor, { ...editor, role: 'admin' }, false],
    ['coordinators of the same regions', coordinator, { ...coordinator, membershipId: 'n' }, true],
    ['coordinators of other regions', coordinator, { ...coordinator, territories: ['SN-SE'] }, false],
    ['of a region and of the country', coordinator, { ...coordinator, territories: ['SN'] }, false],
    [
      'of the country and an administrator',
      { ...coordinator, territories: ['SN'] },
      { ...editor, role: 'admin' },
      false,
    ],
  ])('are those of all who see the same: %s', (_, one, other, same) => {
    expect([shares(one, other), shares(other, one)]).toEqual([same, same]);
  });

  it('are of one place, of one day, and of one kind', () => {
    expect(shares(null, null, 'SN-SE', 'SN-SE')).toBe(true);
    expect(shares(null, null, 'SN-SE', 'SN-LG')).toBe(false);
    expect(shares(null, null, 'SN-SE', undefined)).toBe(false);
    expect(shares(null, null, undefined, undefined, '2026-11-28')).toBe(false);
    const counts = shared();
    const sight = sightOf(null, TODAY);
    const pending = new Promise<string>(() => undefined);
    void counts.of('cells', sight, () => pending);
    expect(counts.of('courses', sight, () => Promise.resolve('courses'))).not.toBe(pending);
  });

  it.each<[string, Reader, readonly number[]]>([
    ['half a minute for visitors', null, [1, 1, 2]],
    ['for nobody else', editor, [1, 2, 3]],
  ])('are kept %s', async (_, reader, expected) => {
    const counts = shared();
    let made = 0;
    const ask = () => counts.of('cells', sightOf(reader, TODAY), () => Promise.resolve(++made));
    const told = [await ask()];
    now += 29_999;
    told.push(await ask());
    now += 1;
    told.push(await ask());
    expect(told).toEqual(expected);
  });

  it('are waited for by all who ask meanwhile, and counted again for the next when they fail', async () => {
    const counts = shared();
    let fail: (reason: Error) => void = () => undefined;
    let made = 0;
    const ask = () =>
      counts.of('cells', sightOf(null, TODAY), () => {
        made += 1;
        return made === 1 ? new Promise<number>((_, reject) => (fail = reject)) : Promise.resolve(made);
      });
    const waiting = [ask(), ask(), ask()];
    now += 60_000;
    waiting.push(ask());
    fail(new Error('away'));
    const outcomes = await Promise.allSettled(waiting);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    expect([made, await ask(), made]).toEqual([1, 2, 2]);
  });
});
