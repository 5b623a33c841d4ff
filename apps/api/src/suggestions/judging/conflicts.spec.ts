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

/** Who belongs to an organisation on a side, or for which a side acts, does not judge. */
describe('A conflict of interest', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let regional: Account;

  beforeAll(async () => {
    system = await startSystem(db.url);
    cast = {
      ard: await system.account({ type: 'ard' }),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator', territories: ['SN'] }),
    };
    regional = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
  });
  afterAll(() => system.stop());

  /** The person of `who` joins an organisation, beside what they are already. */
  const joins = (who: Account, organisationId: string) =>
    system.storage.read(
      `WITH back AS (UPDATE memberships SET ended_at = NULL WHERE organisation_id = $2 AND role = 'member'
                      AND person_id = (SELECT person_id FROM memberships WHERE id = $1) RETURNING id)
       INSERT INTO memberships (person_id, organisation_id, role)
       SELECT person_id, $2, 'member' FROM memberships WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM back) RETURNING id`,
      [who.membershipId, organisationId],
    );
  const leaves = (who: Account) =>
    system.storage.read(
      `UPDATE memberships SET ended_at = now() WHERE role = 'member'
         AND person_id = (SELECT person_id FROM memberships WHERE id = $1) RETURNING id`,
      [who.membershipId],
    );
  /** As the posting would name it; the form of the posting itself is checked elsewhere. */
  const names = (postingId: string, key: string, value: unknown) =>
    system.storage.read(
      `UPDATE postings SET content = content || jsonb_build_object($2::text, $3::jsonb) WHERE id = $1 RETURNING id`,
      [postingId, key, JSON.stringify(value)],
    );
  const attempts = async (who: Account, { id, revision }: SuggestionSeen) => {
    const bodies = {
      approve: {},
      dismiss: { reason: 'duplicate' },
      postpone: { until: '2100-01-01' },
      undo: {},
      reopen: {},
    };
    const answers = await Promise.all(
      Object.entries(bodies).map(([action, body]) =>
        who.client.post<{ code: string }>(`/suggestions/${id}/${action}`, { revision, ...body }),
      ),
    );
    return answers.map(({ status, body }) => `${status} ${body.code}`);
  };

  it.each([
    ['the need’s organisation', 'need', null],
    ['the offer’s organisation', 'offer', null],
    ['the contracting authority', 'need', 'contractingAuthority'],
    ['one on whose behalf it asks', 'need', 'onBehalfOf'],
    ['a partner', 'need', 'partners'],
    ['one that funds the offer', 'offer', 'fundedBy'],
    ['the one that manages it', 'offer', 'managedBy'],
  ] as const)('through %s', async (_what, side, key) => {
    const { need, offer, suggestion } = await aPair(system, cast);
    const stranger = await system.account({ type: 'commune' });
    const own = side === 'need' ? cast.ard : cast.agency;
    const organisationId = key === null ? own.organisationId : stranger.organisationId;
    const named = { name: 'Commune', organisationId: organisationId.toUpperCase() };
    const isList = key === 'onBehalfOf' || key === 'partners' || key === 'fundedBy';
    // beside one that is not known here
    const value = isList ? [{ name: 'Autre' }, named] : named;
    if (key !== null) await names(side === 'need' ? need.id : offer.id, key, value);
    expect(await seenBy(regional, suggestion.id)).toMatchObject({ mayJudge: true, why: null, judgedBy: 'region' });
    await joins(regional, organisationId);

    // sees it, without buttons
    const bound = { mayJudge: false, why: 'conflict-of-interest', judgedBy: 'country' };
    expect(await seenBy(regional, suggestion.id)).toMatchObject(bound);
    const refused = await attempts(regional, suggestion);
    expect(refused[2]).toMatch(/^422/);
    expect(refused.toSpliced(2, 1)).toEqual(Array.from({ length: 4 }, () => '403 conflict-of-interest'));
    // what does not wait for them is all that is left, whether or not its state is asked for
    const judgeable = async (who: Account) => {
      const counts = await Promise.all(
        ['true', 'false', 'false&status=suggested'].map(async (asked) => {
          const path = `/suggestions?needId=${need.id}&offerId=${offer.id}&judgeable=${asked}`;
          return (await who.client.get<PageOf<SuggestionSeen>>(path)).body.items.length;
        }),
      );
      const left = 1 - Number(counts[0]);
      expect(counts.slice(1)).toEqual([left, left]);
      return counts[0];
    };
    expect([await judgeable(regional), await judgeable(cast.coordinator)]).toEqual([0, 1]);

    // it lies with the country
    expect(await seenBy(cast.coordinator, suggestion.id)).toMatchObject({ mayJudge: true, judgedBy: 'country' });
    await leaves(regional);
    expect(await judgeable(regional)).toBe(1);
    await cast.ard.client.post(`/needs/${need.id}/withdraw`);
    await cast.agency.client.post(`/offers/${offer.id}/withdraw`);
    await system.settled();
  });

  it('of one coordinator of the region leaves it with another', async () => {
    const colleague = await system.account({ role: 'coordinator', territories: ['SN-SE'] });
    const { need, offer, suggestion } = await aPair(system, cast);
    await joins(regional, cast.ard.organisationId);
    expect(await seenBy(regional, suggestion.id)).toMatchObject({ mayJudge: false, judgedBy: 'region' });
    // but not with one who has left, or was invited and has not come
    for (const [gone, back] of [
      ['ended_at = now()', 'ended_at = NULL'],
      ['joined_at = NULL', 'joined_at = now()'],
    ]) {
      const becomes = (what = '') =>
        system.storage.read(`UPDATE memberships SET ${what} WHERE id = $1 RETURNING id`, [colleague.membershipId]);
      await becomes(gone);
      expect(await seenBy(regional, suggestion.id)).toMatchObject({ judgedBy: 'country' });
      await becomes(back);
    }
    // and is not told of what others are to judge
    await joins(colleague, cast.agency.organisationId);
    const next = await aPair(system, cast, { title: 'Un autre besoin' });
    expect(await noticesOf(regional, next.need.id)).toEqual([]);
    expect((await noticesOf(cast.coordinator, next.need.id)).length).toBe(1);
    expect(await seenBy(regional, next.suggestion.id)).toMatchObject({ judgedBy: 'country' });
    await leaves(regional);
    await leaves(colleague);
    await cast.ard.client.post(`/needs/${need.id}/withdraw`);
    await cast.ard.client.post(`/needs/${next.need.id}/withdraw`);
    await cast.agency.client.post(`/offers/${offer.id}/withdraw`);
  });

  it('is not made by an invitation that nobody has taken up', async () => {
    const { need, suggestion } = await aPair(system, cast, { title: 'Un besoin de plus' });
    await joins(regional, cast.ard.organisationId);
    const joined = (time: string) =>
      system.storage.read(
        `UPDATE memberships SET joined_at = ${time} WHERE role = 'member' AND ended_at IS NULL
           AND person_id = (SELECT person_id FROM memberships WHERE id = $1) RETURNING id`,
        [regional.membershipId],
      );
    await joined('NULL');
    expect(await seenBy(regional, suggestion.id)).toMatchObject({ mayJudge: true, why: null, judgedBy: 'region' });
    await joined('now()');
    expect(await seenBy(regional, suggestion.id)).toMatchObject({ mayJudge: false, why: 'conflict-of-interest' });
    await leaves(regional);
    await cast.ard.client.post(`/needs/${need.id}/withdraw`);
  });

  it('keeps notes, reasons and what the sides say to the coordinators from them', async () => {
    const { suggestion } = await aPair(system, cast);
    const { id, revision } = suggestion;
    await cast.coordinator.client.post(`/suggestions/${id}/notes`, { text: 'À vérifier auprès du ministère.' });
    await cast.coordinator.client.post(`/suggestions/${id}/messages`, { text: 'Pour le seul besoin.', to: 'need' });
    await cast.coordinator.client.post(`/suggestions/${id}/dismiss`, {
      revision,
      reason: 'due-diligence',
      note: 'Compte bloqué.',
    });
    const heard = async () => {
      const paths = ['', '/notes', '/messages', '/history'].map((path) => `/suggestions/${id}${path}`);
      const bodies = await Promise.all([...paths, '/log', '/notices'].map((path) => regional.client.get(path)));
      return JSON.stringify(bodies.map(({ body }) => body));
    };
    expect(await heard()).toMatch(/À vérifier[^]*Pour le seul besoin[^]*Compte bloqué/);
    await joins(regional, cast.agency.organisationId);
    expect(await heard()).not.toMatch(/À vérifier|Pour le seul besoin|Compte bloqué|due-diligence/);
    for (const path of ['messages', 'notes']) {
      const said = await regional.client.post<{ code: string }>(`/suggestions/${id}/${path}`, {
        text: 'De la coordination.',
      });
      expect([path, said.status, said.body.code]).toEqual([path, 403, 'conflict-of-interest']);
    }
    await leaves(regional);
  });
});
