import type { INestApplication } from '@nestjs/common';
import type { Account } from '../../../../test/system/accounts';
import { judgedByTexts } from '../../../../test/system/square/judgements';
import { storedLists, trueLists } from '../../../../test/system/watching/oracle';
import type { PageOf } from '../../../../test/system/square/pairs';
import { aNeed, anOffer } from '../../../../test/system/square/postings';
import { type System, startSystem, startWorker } from '../../../../test/system/system';
import { until } from '../../../../test/system/until';
import {
  type Proposal,
  type ScoredSuggestion,
  type Weights,
  deployedWeights,
  propose,
  storedWeights,
  suggestedTo,
  truePlaces,
} from '../../../../test/system/square/weights';
import { database } from '../../../../test/world';

interface LogEntry {
  readonly action: string;
  readonly details: Record<string, unknown>;
}

/** More than one slice of lists. */
const NEEDS = 130;
const OFFERS = 6;
const TERRITORIES = ['SN1101', 'SN-SE', 'SN1102', 'SN1103'];

/** The whole way of weights, from the judgements to what the sides are told: each test goes on from the one before. */
describe('Weights that are learnt from judgements', () => {
  const db = database();
  let system: System;
  let admin: Account;
  let national: Account;
  let regional: Account;
  let ard: Account;
  let agency: Account;
  let worker: INestApplication;
  /** Made of a handful of judgements. */
  let tooEarly: Proposal;
  let proposal: Proposal;
  let experts: Weights;
  /** The pairs that were suggested before they were deployed. */
  let suggestedBefore: ReadonlySet<string>;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    worker = await startWorker(system.config);
    admin = await system.account({ role: 'admin' });
    national = await system.account({ role: 'coordinator' });
    regional = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    ard = await system.account({ type: 'ard' });
    agency = await system.account({ type: 'cooperation-agency' });
    for (let index = 0; index < NEEDS; index++) {
      await posted(ard, '/needs', aNeed({ territories: [TERRITORIES[index % TERRITORIES.length]] }));
    }
    for (let index = 0; index < OFFERS; index++) {
      await posted(agency, '/offers', anOffer({ territories: [['SN-SE'], ['SN-SE', 'SN-KD'], ['SN']][index % 3] }));
    }
    await system.settled();
    experts = await deployedWeights(admin);
    tooEarly = await propose(national);
    const { id, revision } = await suggestedTo(national);
    await national.client.post(`/suggestions/${id}/dismiss`, { revision, reason: 'duplicate' });
    await system.settled();
    await judgedByTexts(system.storage, 1_200);
    proposal = await propose(national);
  });
  afterAll(async () => {
    await worker.close();
    await system.stop();
  });

  async function posted({ client }: Account, path: string, body: object): Promise<void> {
    expect((await client.post(path, body)).status).toBe(201);
  }
  const rescored = async () =>
    until('all lists to be made anew', async () => {
      const [row] = await system.storage.read<{ running: boolean }>(
        'SELECT EXISTS (SELECT 1 FROM rescorings WHERE finished_at IS NULL AND stopped_at IS NULL) AS running',
      );
      return row?.running === false;
    });
  const pairIn = (line: string) => line.split(' ').slice(0, 2).join(' ');
  const learnt = async () => (await admin.client.get<Weights>(`/weights/${proposal.weightsId}`)).body;

  it('foretell better what was kept aside, and name the gates that refusals point to', async () => {
    const { fit, gates, judgements } = proposal.report;
    expect(proposal.refusals).toEqual([]);
    expect(judgements.used).toBe(1_200);
    expect(fit.proposed.brier).toBeLessThan(fit.present.brier);
    expect(gates).toEqual([{ gate: null, reason: 'duplicate', count: 1 }]);
    const weights = await learnt();
    expect(weights.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(10_000);
    expect(Math.max(...weights.criteria.map(({ weight }) => weight))).toBe(
      weights.criteria.find(({ key }) => key === 'text-relevance')?.weight,
    );
  });

  it('foretell every place of every list, slice by slice, and change none', async () => {
    const places = await system.storage.read(
      `SELECT need_id AS "needId", offer_id AS "offerId", need_before AS "needBefore", need_after AS "needAfter",
              offer_before AS "offerBefore", offer_after AS "offerAfter"
       FROM weight_previews WHERE weights_id = $1 ORDER BY need_id, offer_id`,
      [proposal.weightsId],
    );
    expect(places).toEqual(await truePlaces(system.storage, proposal.weightsId));
    expect(await storedLists(system.storage)).toEqual(await trueLists(system.storage));
  });

  it('let the present weights, the experts’, say how likely both sides are to accept, if an administrator has them', async () => {
    expect((await suggestedTo(national)).scoreKind).toBe('score');
    const path = `/weights/${experts.id}/calibrate`;
    const body = { proposalId: proposal.id };
    expect((await national.client.post(path, body)).status).toBe(403);
    const early = await admin.client.post<Weights>(path, { proposalId: tooEarly.id });
    expect(early).toMatchObject({ status: 409, body: { code: 'too-few-answers' } });
    const others = await admin.client.post<Weights>(`/weights/${proposal.weightsId}/calibrate`, body);
    expect(others).toMatchObject({ status: 409, body: { code: 'stale-revision' } });
    const calibrated = await admin.client.post<Weights>(path, body);
    expect(calibrated).toMatchObject({ status: 200, body: { scoreKind: 'probability', status: 'deployed' } });
    const suggestion = await suggestedTo(national);
    expect(suggestion).toMatchObject({ scoreKind: 'probability' });
    const [entry] = (await admin.client.get<PageOf<LogEntry>>('/log?limit=1')).body.items;
    expect(entry).toMatchObject({ action: 'weights.calibrate', details: { version: experts.version } });
  });

  it('in shadow rank what is judged as well, without touching the lists', async () => {
    const before = await storedLists(system.storage);
    expect((await admin.client.post(`/weights/${proposal.weightsId}/shadow`)).status).toBe(200);
    const nobody = { auc: null, meanRank: { approved: null, dismissed: null } };
    const { id, offerRank } = await higherWithOffer();
    const seen = async () => (await learnt()).shadow;
    const act = async ({ client }: Account, action: string, body: object = {}) => {
      const { revision } = (await national.client.get<ScoredSuggestion>(`/suggestions/${id}`)).body;
      expect((await client.post(`/suggestions/${id}/${action}`, { revision, ...body })).status).toBe(200);
      await system.settled();
    };

    // it stands higher in the list of the offer: that is the place that the fit reads as well
    await act(national, 'approve');
    expect(await seen()).toMatchObject({
      judgements: 1,
      live: { auc: null, meanRank: { approved: offerRank, dismissed: null } },
      shadow: { auc: null, meanRank: { approved: await shadowPlace(id), dismissed: null } },
    });
    await act(ard, 'answer', { answer: 'decline', reason: 'other', note: 'Autre chose' });
    expect(await seen()).toMatchObject({
      judgements: 1,
      live: { meanRank: { approved: null, dismissed: offerRank } },
    });
    await act(national, 'reopen');
    expect(await seen()).toBeNull();
    await act(national, 'dismiss', { reason: 'duplicate' });
    // of which no weights could have known
    expect(await seen()).toMatchObject({ judgements: 0, live: nobody, shadow: nobody });
    await act(national, 'reopen');
    expect(await seen()).toBeNull();
    expect(await storedLists(system.storage)).toEqual(before);
  });

  it('are deployed by a decision that rests on what is deployed', async () => {
    const path = `/weights/${proposal.weightsId}/deploy`;
    const stale = await admin.client.post<Weights>(path, { replaces: experts.version + 50 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-revision' } });
    // nor where others have been deployed since the report compared them: better than those is not better than these
    const comparedWith = (version: number) =>
      system.storage.read(
        `UPDATE weight_proposals SET report = jsonb_set(report, '{presentVersion}', to_jsonb($1::integer))
         WHERE report IS NOT NULL RETURNING id`,
        [version],
      );
    await comparedWith(experts.version - 1);
    const other = await admin.client.post<Weights>(path, { replaces: experts.version });
    expect(other).toMatchObject({ status: 409, body: { code: 'stale-revision' } });
    await comparedWith(experts.version);
  });

  it('make all lists anew, and go on where a slice broke off', async () => {
    await readNearMisses();
    suggestedBefore = new Set((await storedLists(system.storage)).map(pairIn));
    await breakSecondSlice();
    const path = `/weights/${proposal.weightsId}/deploy`;
    const { status, body } = await admin.client.post<Weights>(path, { replaces: experts.version });
    expect([status, body.status, body.previous]).toEqual([200, 'deployed', experts.version]);
    await until('the first slice', async () => ((await learnt()).rescoring?.done ?? 0) > 0);
    expect((await learnt()).rescoring).toMatchObject({ done: 100, total: NEEDS + OFFERS });
    await worker.close();
    await system.storage.read('DROP TRIGGER break_slice ON rescorings');
    worker = await startWorker(system.config);
    await rescored();
    await system.settled();
    expect((await learnt()).rescoring).toMatchObject({ done: NEEDS + OFFERS, total: NEEDS + OFFERS });
    expect(await storedLists(system.storage)).toEqual(
      await trueLists(system.storage, await storedWeights(system.storage, proposal.weightsId)),
    );
    const mixed = await system.storage.read(
      `SELECT DISTINCT weights_version AS version FROM suggestions WHERE status = 'suggested'`,
    );
    expect(mixed).toEqual([{ version: body.version }]);
  });

  it('tell whoever deployed them that it is done, and coordinators once of all that has entered', async () => {
    const fresh = (await storedLists(system.storage)).map(pairIn).filter((pair) => !suggestedBefore.has(pair));
    const needs = new Set(fresh.map((pair) => pair.split(' ')[0]));
    const details = {
      version: String((await deployedWeights(admin)).version),
      entered: fresh.length,
      needs: needs.size,
    };
    expect(await rescoringNotices(admin)).toEqual([details]);
    expect(await rescoringNotices(national)).toEqual(fresh.length > 0 ? [details] : []);
    expect(await rescoringNotices(ard)).toEqual([]);
    expect(await system.storage.read('SELECT * FROM rescoring_entered')).toEqual([]);
  });

  it('make anew what almost matches, where somebody reads it', async () => {
    const stored = await system.storage.read(
      'SELECT weights_version AS version, asked_at AS "askedAt" FROM near_misses WHERE as_of IS NOT NULL',
    );
    expect(stored).toEqual([{ version: (await deployedWeights(admin)).version, askedAt: null }]);
  });

  it('calibrated on enough answers, say how likely both sides are to accept', async () => {
    const suggestion = await suggestedTo(national);
    expect(suggestion.scoreKind).toBe('probability');
    expect(suggestion.probability).toBeGreaterThan(0);
    expect(suggestion.scoreSentence).toContain('les deux parties acceptent');
  });

  it('once in force, are compared with others on what is judged from then on', async () => {
    const soon = await propose(national);
    expect(soon.refusals).toEqual(['too-few-judgements']);
    expect(soon.report.judgements).toMatchObject({ used: 1_200, since: 0 });
    await judgedByTexts(system.storage, 60);
    const later = await propose(national);
    expect(later.report.judgements).toMatchObject({ used: 1_200, since: 60 });
    expect(later.report.fit.present.brier).toBeGreaterThan(0);
  });

  it('are rolled back once, to what was deployed before', async () => {
    const { version } = await deployedWeights(admin);
    const stale = await admin.client.post<Weights>('/weights/roll-back', { replaces: experts.version });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale-revision' } });
    const back = await admin.client.post<Weights>('/weights/roll-back', { replaces: version });
    expect([back.status, back.body.id, back.body.status]).toEqual([200, experts.id, 'deployed']);
    await rescored();
    await system.settled();
    expect(await storedLists(system.storage)).toEqual(await trueLists(system.storage));
    const again = await admin.client.post<Weights>('/weights/roll-back', { replaces: experts.version });
    expect(again).toMatchObject({ status: 409, body: { code: 'nothing-to-go-back-to' } });
  });

  it('stand in the log, for administrators and coordinators of the country', async () => {
    const actions = async (account: Account) =>
      (await account.client.get<PageOf<LogEntry>>('/log?limit=100')).body.items
        .map(({ action }) => action)
        .filter((action) => action.startsWith('weights.'));
    const expected = ['weights.roll-back', 'weights.propose', 'weights.deploy', 'weights.shadow', 'weights.calibrate'];
    expect([...new Set(await actions(admin))]).toEqual(expected);
    expect([...new Set(await actions(national))]).toEqual(expected);
    expect(await actions(regional)).toEqual([]);
  });

  async function higherWithOffer(): Promise<{ id: string; offerRank: number }> {
    const [row] = await system.storage.read<{ id: string; offerRank: number }>(
      `SELECT id, offer_rank AS "offerRank" FROM suggestions
       WHERE status = 'suggested' AND offer_rank < need_rank ORDER BY id LIMIT 1`,
    );
    return row as { id: string; offerRank: number };
  }
  async function shadowPlace(suggestionId: string): Promise<number | undefined> {
    const [row] = await system.storage.read<{ place: number }>(
      `SELECT least(j.need_rank, j.offer_rank) AS place FROM shadow_judgements j JOIN decisions d ON d.id = j.decision_id
       WHERE d.suggestion_id = $1 ORDER BY d.id DESC LIMIT 1`,
      [suggestionId],
    );
    return row?.place;
  }
  async function readNearMisses(): Promise<void> {
    const { body } = await ard.client.get<PageOf<{ id: string }>>(`/needs?organisation=${ard.organisationId}&limit=1`);
    await until('near misses', async () => {
      const { status } = await ard.client.get(`/needs/${body.items[0]?.id}/near-misses`);
      return status === 200;
    });
  }
  function rescoringNotices({ membershipId }: Account) {
    return system.storage
      .read<{ details: object }>(`SELECT details FROM notices WHERE membership_id = $1 AND kind = 'lists-rescored'`, [
        membershipId,
      ])
      .then((rows) => rows.map(({ details }) => details));
  }
  /** As when the process dies before the commit: all of the slice is taken back. */
  async function breakSecondSlice(): Promise<void> {
    await system.storage.read(
      `CREATE FUNCTION break_slice() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN IF NEW.purpose = 'lists' AND NEW.slices = 2 THEN RAISE EXCEPTION 'broken'; END IF; RETURN NEW; END $$`,
    );
    await system.storage.read(
      'CREATE TRIGGER break_slice BEFORE UPDATE ON rescorings FOR EACH ROW EXECUTE FUNCTION break_slice()',
    );
  }
});
