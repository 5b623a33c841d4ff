import type { Account } from '../../../../../test/system/accounts';
import {
  type Cast,
  type PageOf,
  type SuggestionSeen,
  aPair,
  noticesOf,
  seenBy,
} from '../../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

/** Above the amount of the setting, two different persons approve. */
describe('Above the amount of the setting, a coordinator', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let first: Account;
  let second: Account;
  const ABOVE = 30_000_000;
  beforeAll(async () => {
    system = await startSystem(db.url, { env: { TWO_PERSON_ABOVE_XOF: String(ABOVE) } });
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
    first = await system.account({ role: 'coordinator', name: 'Première' });
    second = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
  });
  afterAll(() => system.stop());
  const act = (who: Account, id: string, action: string, body: object) =>
    who.client.post<SuggestionSeen & { code: string }>(`/suggestions/${id}/${action}`, body);
  const waitsFor = async (who: Account, id: string) => {
    const [waits, left] = await Promise.all(
      ['true', 'false&status=suggested'].map(async (asked) => {
        const { body } = await who.client.get<PageOf<SuggestionSeen>>(`/suggestions?limit=100&judgeable=${asked}`);
        return body.items.some((item) => item.id === id);
      }),
    );
    expect(left).toBe(!waits);
    return waits;
  };
  const awaitsSecond = async (id: string) => {
    const { body } = await second.client.get<PageOf<SuggestionSeen>>('/suggestions?awaitsSecond=true&limit=100');
    return body.items.some((item) => item.id === id);
  };
  const dear = { amount: { value: '90000000', currency: 'XOF' }, ownContribution: undefined };

  it('approves with a second, different person, and the sides learn of it only then', async () => {
    const { suggestion } = await aPair(system, cast, dear);
    const { id, revision } = suggestion;
    const once = await act(first, id, 'approve', { revision });
    expect(once.body).toMatchObject({ status: 'suggested', firstApproval: { organisation: 'Première' } });
    expect(once.body.needRank).not.toBeNull();
    await system.settled();
    expect(await noticesOf(cast.ard, id)).toEqual([]);
    expect((await cast.ard.client.get(`/suggestions/${id}`)).status).toBe(404);
    expect((await noticesOf(second, id)).map(({ kind }) => kind)).toEqual(['suggestion-second']);
    expect(await noticesOf(first, id)).toEqual([]);

    const again = await act(first, id, 'approve', { revision: once.body.revision });
    expect([again.status, again.body.code]).toEqual([403, 'second-person-needed']);
    expect([await waitsFor(first, id), await waitsFor(second, id)]).toEqual([false, true]);

    const confirmed = await act(second, id, 'approve', { revision: once.body.revision });
    expect(confirmed.body).toMatchObject({ status: 'approved', firstApproval: null });
    await system.settled();
    expect((await noticesOf(cast.ard, id)).map(({ kind }) => kind)).toEqual(['suggestion-approved']);
  });

  it('and the same person cannot confirm through another membership', async () => {
    const { suggestion } = await aPair(system, cast, dear);
    const once = await act(first, suggestion.id, 'approve', { revision: suggestion.revision });
    const other = await system.account({ role: 'coordinator' });
    await system.storage.read(
      `UPDATE memberships SET person_id = (SELECT person_id FROM memberships WHERE id = $1) WHERE id = $2 RETURNING id`,
      [first.membershipId, other.membershipId],
    );
    const refused = await act(other, suggestion.id, 'approve', { revision: once.body.revision });
    expect(refused.body.code).toBe('second-person-needed');
  });

  it('may take the first back, and the second may dismiss', async () => {
    const { suggestion } = await aPair(system, cast, dear);
    const { id } = suggestion;
    const once = await act(first, id, 'approve', { revision: suggestion.revision });
    const undone = await act(first, id, 'undo', { revision: once.body.revision });
    expect(undone.body).toMatchObject({ status: 'suggested', firstApproval: null });
    await system.settled();
    const fresh = await seenBy(first, id);
    const anew = await act(first, id, 'approve', { revision: fresh.revision });
    expect(anew.body.firstApproval).not.toBeNull();
    const dismissed = await act(second, id, 'dismiss', { revision: anew.body.revision, reason: 'too-large' });
    expect(dismissed.body).toMatchObject({ status: 'dismissed', firstApproval: null });
  });

  it('begins again when a posting has been edited', async () => {
    const { need, suggestion } = await aPair(system, cast, dear);
    const { id } = suggestion;
    await act(first, id, 'approve', { revision: suggestion.revision });
    expect(await awaitsSecond(id)).toBe(true);
    await cast.ard.client.patch(`/needs/${need.id}`, { revision: 1, title: 'Autre chose' });
    await system.settled();
    expect((await seenBy(second, id)).firstApproval).toBeNull();
    expect(await awaitsSecond(id)).toBe(false);
    expect([await waitsFor(first, id), await waitsFor(second, id)]).toEqual([true, true]);
  });

  it('approves alone below it, and never where nobody has put a figure on it', async () => {
    const cheap = await aPair(system, cast, { amount: { value: '20000000', currency: 'XOF' } });
    const alone = await act(first, cheap.suggestion.id, 'approve', { revision: cheap.suggestion.revision });
    expect(alone.body.status).toBe('approved');
    const blank = { amount: undefined, ownContribution: undefined };
    const open = await aPair(system, cast, blank, {
      envelope: undefined,
      ticket: undefined,
      fundingRateMax: undefined,
    });
    const one = await act(first, open.suggestion.id, 'approve', { revision: open.suggestion.revision });
    expect(one.body).toMatchObject({ status: 'suggested' });
    expect(one.body.firstApproval).not.toBeNull();
  });
});
