import { DEFAULT_WEIGHTS, type PackedReasons, unpackReasons } from '@penc/matching';
import type { Account } from '../../../../test/system/accounts';
import { type Cast, aPair } from '../../../../test/system/square/pairs';
import { aNeed } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import {
  type ScoredSuggestion,
  deployedWeights,
  propose,
  suggestedTo,
  versionsSeenBy,
} from '../../../../test/system/square/weights';
import { database } from '../../../../test/world';

describe('Weights', () => {
  const db = database();
  let system: System;
  let admin: Account;
  let national: Account;
  let regional: Account;
  let ard: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    admin = await system.account({ role: 'admin' });
    national = await system.account({ role: 'coordinator' });
    regional = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    ard = await system.account({ type: 'ard' });
    const cast: Cast = { ard, agency: await system.account({ type: 'cooperation-agency' }), coordinator: national };
    await aPair(system, cast);
  });
  afterAll(() => system.stop());

  it('begin with the experts’, and a score is only a score', async () => {
    const [newest, ...older] = await versionsSeenBy(admin);
    expect(newest).toMatchObject({
      status: 'deployed',
      origin: 'experts',
      scoreKind: 'score',
      version: DEFAULT_WEIGHTS.version,
    });
    expect(older.every(({ status }) => status === 'retired')).toBe(true);
    expect(newest?.criteria.map(({ key, weight }) => [key, weight])).toEqual(Object.entries(DEFAULT_WEIGHTS.weights));
    const suggestion = await suggestedTo(national);
    expect(suggestion).toMatchObject({ scoreKind: 'score', probability: null });
    expect(suggestion.scoreSentence).toContain('pas une probabilité');
  });

  it('are for administrators to deploy, for coordinators of the country to ask about, for no side to read', async () => {
    const { id, version } = await deployedWeights(admin);
    const statuses = async (ask: (account: Account) => Promise<{ status: number }>) =>
      Promise.all([admin, national, regional, ard].map(async (account) => (await ask(account)).status));
    expect(await statuses(({ client }) => client.get('/weights'))).toEqual([200, 200, 200, 403]);
    expect(await statuses(({ client }) => client.get(`/weights/${id}/preview`))).toEqual([200, 200, 200, 403]);
    expect(await statuses(({ client }) => client.post('/weights/proposals'))).toEqual([202, 202, 403, 403]);
    for (const path of [`/weights/${id}/deploy`, '/weights/roll-back']) {
      expect(await statuses(({ client }) => client.post(path, { replaces: version }))).toEqual([409, 403, 403, 403]);
    }
    await system.settled();
  });

  it('are not proposed from a handful of judgements, and nothing comes of asking', async () => {
    const proposal = await propose(national);
    expect(proposal).toMatchObject({ refusals: ['too-few-judgements'], weightsId: null });
    expect((await versionsSeenBy(admin)).filter(({ status }) => status === 'proposed')).toEqual([]);
  });

  it('a judgement is kept with what was shown when it was made', async () => {
    // the first in the list of its need, the second in that of the offer
    await ard.client.post('/needs', aNeed());
    await system.settled();
    const [shown] = await system.storage.read<{ id: string; total: number; reasons: PackedReasons }>(
      'SELECT id, total, reasons FROM suggestions WHERE need_rank = 1 AND offer_rank = 2',
    );
    const path = `/suggestions/${shown?.id}`;
    const suggestion = (await national.client.get<ScoredSuggestion>(path)).body;
    const answer = await national.client.post(`${path}/dismiss`, {
      revision: suggestion.revision,
      reason: 'duplicate',
    });
    expect(answer.status).toBe(200);
    const [decision] = await system.storage.read(
      `SELECT engine IS NOT NULL AS engine, criteria, unknown_criteria AS unknown, need_rank AS "needRank",
              offer_rank AS "offerRank", total, weights_version AS version FROM decisions WHERE suggestion_id = $1`,
      [suggestion.id],
    );
    const criteria = shown ? unpackReasons(shown.reasons).criteria : [];
    expect(criteria.length).toBeGreaterThan(5);
    expect(decision).toEqual({
      engine: true,
      criteria: Object.fromEntries(criteria.map(({ key, value }) => [key, value])),
      unknown: criteria.filter(({ known }) => !known).map(({ key }) => key),
      needRank: 1,
      offerRank: 2,
      total: shown?.total,
      version: (await deployedWeights(admin)).version,
    });
    await system.settled();
  });
});
