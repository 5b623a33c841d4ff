import { atOnce } from '../../../../../test/system/watching/locked';
import { type Cast, type SuggestionSeen, aPair, seenBy } from '../../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

/** Whoever decides or answers holds the two postings still, and the suggestion for themselves. */
describe('At the same time', () => {
  const db = database();
  let system: System;
  let cast: Cast;

  beforeAll(async () => {
    system = await startSystem(db.url);
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
  });
  afterAll(() => system.stop());

  const held = (id: string) => ['SELECT 1 FROM suggestions WHERE id = $1 FOR UPDATE', id] as const;
  const act = ({ id, revision }: SuggestionSeen, who: keyof Cast, action: string, more: object = {}) =>
    cast[who].client.post<{ code?: string }>(`/suggestions/${id}/${action}`, { revision, ...more });

  it('both sides accept, and become partners', async () => {
    const { suggestion } = await aPair(system, cast);
    await act(suggestion, 'coordinator', 'approve');
    await system.settled();
    const shown = await seenBy(cast.coordinator, suggestion.id);
    const answers = await atOnce(system.storage, held(shown.id), () => [
      act(shown, 'ard', 'answer', { answer: 'accept' }),
      act(shown, 'agency', 'answer', { answer: 'accept' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await seenBy(cast.coordinator, shown.id)).toMatchObject({
      status: 'agreed',
      answers: { need: 'accepted', offer: 'accepted' },
      partnershipId: expect.any(String) as string,
    });
  });

  it('two coordinators decide otherwise: one does, the other is told', async () => {
    const { suggestion } = await aPair(system, cast);
    const answers = await atOnce(system.storage, held(suggestion.id), () => [
      act(suggestion, 'coordinator', 'dismiss', { reason: 'duplicate' }),
      act(suggestion, 'coordinator', 'approve'),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  });

  it('a need is closed and what is suggested for it approved: the need is, it is not', async () => {
    const { need, suggestion } = await aPair(system, cast);
    const closed = [`UPDATE postings SET status = 'closed' WHERE id = $1`, need.id] as const;
    const [answer] = await atOnce(system.storage, closed, () => [act(suggestion, 'coordinator', 'approve')]);
    expect([answer?.status, answer?.body.code]).toEqual([409, 'posting-moved']);
    expect((await seenBy(cast.coordinator, suggestion.id)).status).toBe('suggested');
  });
});
