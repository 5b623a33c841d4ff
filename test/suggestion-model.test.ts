import fc from 'fast-check';
import type { Account } from './system/accounts';
import { aNeed, anOffer } from './system/postings';
import { type System, startSystem } from './system/system';
import { until } from './system/until';
import { database } from './world';

type Action =
  | 'approve'
  | 'dismiss'
  | 'reopen'
  | 'undo'
  | 'acceptNeed'
  | 'acceptOffer'
  | 'declineNeed'
  | 'declineOffer'
  | 'editNeed';
interface Model {
  status: 'suggested' | 'approved' | 'dismissed' | 'agreed' | 'declined';
  need: 'waiting' | 'accepted' | 'declined';
  offer: 'waiting' | 'accepted' | 'declined';
}
interface Seen {
  readonly id: string;
  readonly status: string;
  readonly revision: number;
  readonly needRank: number | null;
  readonly answers: { need: string; offer: string };
}

/** What the state tables promise, in a dozen lines; undefined where the move must be refused. */
function next(model: Model, action: Action): Model | undefined {
  const fresh = { need: 'waiting', offer: 'waiting' } as const;
  const { status } = model;
  switch (action) {
    case 'approve':
      return status === 'suggested' ? { status: 'approved', ...fresh } : undefined;
    case 'dismiss':
      return status === 'suggested' ? { status: 'dismissed', ...fresh } : undefined;
    case 'reopen':
      return status === 'dismissed' || status === 'declined' ? { status: 'suggested', ...fresh } : undefined;
    case 'undo':
      // with no time to undo, the notices have left
      return undefined;
    case 'editNeed':
      return status === 'agreed' ? model : { status: 'suggested', ...fresh };
    case 'acceptNeed':
    case 'acceptOffer':
    case 'declineNeed':
    case 'declineOffer': {
      const side = action.endsWith('Need') ? 'need' : 'offer';
      if (status !== 'approved' || model[side] !== 'waiting') return undefined;
      if (action.startsWith('decline')) return { ...model, [side]: 'declined', status: 'declined' };
      const other = side === 'need' ? model.offer : model.need;
      return { ...model, [side]: 'accepted', status: other === 'accepted' ? 'agreed' : 'approved' };
    }
  }
}

describe('A suggestion', () => {
  const db = database();
  let system: System;
  let ard: Account;
  let agency: Account;
  let coordinator: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    ard = await system.account();
    agency = await system.account({ type: 'cooperation-agency' });
    coordinator = await system.account({ role: 'coordinator' });
  });
  afterAll(() => system.stop());

  const actions = fc.array(
    fc.constantFrom<Action>(
      'approve',
      'approve',
      'approve',
      'dismiss',
      'reopen',
      'undo',
      'acceptNeed',
      'acceptOffer',
      'acceptNeed',
      'acceptOffer',
      'declineNeed',
      'declineOffer',
      'editNeed',
    ),
    { minLength: 6, maxLength: 12 },
  );

  it('moves as its model does, whatever is tried on it', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (script) => {
        const need = (await ard.client.post<{ id: string }>('/needs', aNeed())).body;
        const offer = (await agency.client.post<{ id: string }>('/offers', anOffer())).body;
        const look = async () => {
          const path = `/suggestions?needId=${need.id}&offerId=${offer.id}`;
          return (await coordinator.client.get<{ items: Seen[] }>(path)).body.items[0];
        };
        await until('the suggestion', look);
        await system.settled();
        let model: Model = { status: 'suggested', need: 'waiting', offer: 'waiting' };
        for (const action of script) {
          const before = (await look()) as Seen;
          const expected = next(model, action);
          const status = await attempt(action, before, need.id);
          expect([action, status]).toEqual([action, expected ? 200 : status === 404 ? 404 : 409]);
          model = expected ?? model;
          await system.settled();
          const after = (await look()) as Seen;
          expect({ status: after.status, ...after.answers }).toEqual(model);
          expect(after.needRank !== null).toBe(model.status === 'suggested');
        }
        // out of the way of the next run
        await ard.client.post(`/needs/${need.id}/withdraw`);
        await agency.client.post(`/offers/${offer.id}/withdraw`);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  async function attempt(action: Action, { id, revision }: Seen, needId: string): Promise<number> {
    switch (action) {
      case 'approve':
      case 'reopen':
      case 'undo':
        return (await coordinator.client.post(`/suggestions/${id}/${action}`, { revision })).status;
      case 'dismiss':
        return (await coordinator.client.post(`/suggestions/${id}/dismiss`, { revision, reason: 'wrong-time' })).status;
      case 'editNeed': {
        const { body } = await ard.client.get<{ revision: number; title: string }>(`/needs/${needId}`);
        return (await ard.client.patch(`/needs/${needId}`, { revision: body.revision, title: `${body.title}.` }))
          .status;
      }
      case 'acceptNeed':
      case 'declineNeed':
      case 'acceptOffer':
      case 'declineOffer': {
        const { client } = action.endsWith('Need') ? ard : agency;
        const answer = action.startsWith('accept') ? 'accept' : 'decline';
        return (await client.post(`/suggestions/${id}/answer`, { revision, answer })).status;
      }
    }
  }
});
