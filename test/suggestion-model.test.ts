import { addDays, dayOf } from '@penc/domain';
import fc from 'fast-check';
import type { Account } from './system/accounts';
import { aNeed, anOffer } from './system/square/postings';
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
  | 'considerNeed'
  | 'considerOffer'
  | 'postpone'
  | 'daysPass'
  | 'editNeed';
type Answer = 'waiting' | 'considering' | 'accepted' | 'declined';
interface Model {
  status: 'suggested' | 'approved' | 'dismissed' | 'postponed' | 'agreed' | 'declined' | 'expired';
  need: Answer;
  offer: Answer;
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
    case 'postpone':
      return status === 'suggested' ? { status: 'postponed', ...fresh } : undefined;
    case 'reopen':
      return REOPENED.has(status) ? { status: 'suggested', ...fresh } : undefined;
    case 'daysPass':
      return afterDays(model);
    case 'undo':
      // with no time to undo, the notices have left
      return undefined;
    case 'editNeed':
      return status === 'agreed' ? model : { status: 'suggested', ...fresh };
    case 'acceptNeed':
    case 'acceptOffer':
    case 'declineNeed':
    case 'declineOffer':
    case 'considerNeed':
    case 'considerOffer': {
      const side = action.endsWith('Need') ? 'need' : 'offer';
      if (status !== 'approved' || (model[side] !== 'waiting' && model[side] !== 'considering')) return undefined;
      if (action.startsWith('consider')) return { ...model, [side]: 'considering' };
      if (action.startsWith('decline')) return { ...model, [side]: 'declined', status: 'declined' };
      const other = side === 'need' ? model.offer : model.need;
      return { ...model, [side]: 'accepted', status: other === 'accepted' ? 'agreed' : 'approved' };
    }
  }
}

const REOPENED = new Set(['dismissed', 'postponed', 'declined', 'expired']);

/**
 * Two hundred days later: what was postponed is back, who considered is asked again, and whoever was asked once and
 * said nothing has let the time pass.
 */
function afterDays(model: Model): Model {
  if (model.status === 'postponed') return { status: 'suggested', need: 'waiting', offer: 'waiting' };
  if (model.status !== 'approved') return model;
  const asked = (answer: Answer) => (answer === 'considering' ? 'waiting' : answer);
  const paused = model.need === 'considering' || model.offer === 'considering';
  if (paused) return { status: 'approved', need: asked(model.need), offer: asked(model.offer) };
  return { ...model, status: 'expired' };
}

const inDays = (days: number) => addDays(dayOf(new Date()), days);

function shows({ status, answers }: Seen, model: Model): boolean {
  return status === model.status && answers.need === model.need && answers.offer === model.offer;
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
      'considerNeed',
      'considerOffer',
      'postpone',
      'daysPass',
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
          if (action === 'daysPass') await until('what time brings', async () => shows((await look()) as Seen, model));
          await system.settled();
          const after = (await look()) as Seen;
          expect([action, shows(after, model), after.status, after.answers]).toMatchObject([
            action,
            true,
            model.status,
            {},
          ]);
          expect(after.needRank !== null).toBe(model.status === 'suggested');
        }
        // out of the way of the next run
        await ard.client.post(`/needs/${need.id}/withdraw`);
        await agency.client.post(`/offers/${offer.id}/withdraw`);
      }),
      { numRuns: 12 },
    );
  });

  /** Two hundred days at once, for all that counts days but the first day on which a side asked for time. */
  async function daysPass(id: string): Promise<number> {
    await until('pauses that are over to end', async () => {
      const [row] = await system.storage.read<{ open: boolean }>(
        `SELECT status = 'approved' AND paused_on IS NOT NULL AND 'considering' NOT IN (need_answer, offer_answer) AS open
         FROM suggestions WHERE id = $1`,
        [id],
      );
      return row?.open === false;
    });
    const columns = [
      'told_on',
      'remind_on',
      'answer_due',
      'paused_on',
      'need_considering_until',
      'offer_considering_until',
    ];
    const shifts = [...columns, 'postponed_until'].map((column) => `${column} = ${column} - 200`);
    await system.storage.read(`UPDATE suggestions SET ${shifts.join(', ')} WHERE id = $1 RETURNING id`, [id]);
    return 200;
  }

  async function attempt(action: Action, { id, revision }: Seen, needId: string): Promise<number> {
    switch (action) {
      case 'approve':
      case 'reopen':
      case 'undo':
        return (await coordinator.client.post(`/suggestions/${id}/${action}`, { revision })).status;
      case 'dismiss':
        return (await coordinator.client.post(`/suggestions/${id}/dismiss`, { revision, reason: 'wrong-time' })).status;
      case 'postpone':
        return (await coordinator.client.post(`/suggestions/${id}/postpone`, { revision, until: inDays(100) })).status;
      case 'daysPass':
        return daysPass(id);
      case 'considerNeed':
      case 'considerOffer': {
        const { client } = action === 'considerNeed' ? ard : agency;
        const body = { revision, answer: 'considering', until: inDays(30) };
        return (await client.post(`/suggestions/${id}/answer`, body)).status;
      }
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
