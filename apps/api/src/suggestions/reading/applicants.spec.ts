import { type Answer, OFFER_KINDS, SUGGESTION_STATES, isApplicant, isCompetitive, keepsNames } from '@penc/domain';
import { SEALED, applicantsSql, appliesToSql, sealedSql, sealedTablesSql } from '@penc/storage';
import { type Cast, aPair } from '../../../../../test/system/square/pairs';
import { type System, startSystem } from '../../../../../test/system/system';
import { database } from '../../../../../test/world';

/** What the side of a need may have said. */
const ANSWERS: readonly Answer[] = ['waiting', 'considering', 'accepted', 'declined', 'submitted'];
const DAYS = [undefined, '2020-06-30T12:00:00Z', '2099-06-30T12:00:00Z'];

interface Found {
  readonly status: (typeof SUGGESTION_STATES)[number];
  readonly needAnswer: Answer;
  readonly told: boolean;
  readonly kind: (typeof OFFER_KINDS)[number];
  readonly deadline: string | null;
  readonly othersOpen: boolean;
  readonly applies: boolean;
  readonly listed: boolean;
}

/** One need with as many offers as there are ways to stand to one of them. */
describe('Who applies to a call', () => {
  const db = database();
  let system: System;
  let cast: Cast;
  let pair: Awaited<ReturnType<typeof aPair>>;
  let other: Awaited<ReturnType<typeof aPair>>;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 1 });
    cast = {
      ard: await system.account(),
      agency: await system.account({ type: 'cooperation-agency' }),
      coordinator: await system.account({ role: 'coordinator' }),
    };
    pair = await aPair(system, cast);
    other = await aPair(system, { ...cast, ard: await system.account() }, { title: 'Un autre besoin' });
    const { need, offer, suggestion } = pair;
    await system.storage.read(
      `WITH kinds AS (
         SELECT gen_random_uuid() AS id, kind, deadline, open, status, answer, told
         FROM unnest($2::text[]) kind, unnest($3::text[]) deadline, unnest(ARRAY[true, false]) open, unnest($4::text[]) status,
              unnest($5::text[]) answer, unnest(ARRAY[true, false]) told),
       offers AS (
         INSERT INTO postings (id, organisation_id, kind, status, content, amounts, concepts, words, concepts_version, language,
           themes, sectors, territories, modalities, visibility, deadline_at)
         SELECT k.id, organisation_id, p.kind, p.status, content || jsonb_strip_nulls(jsonb_build_object('kind', k.kind,
                  'deadline', k.deadline)), amounts, concepts, words, concepts_version, language, themes, sectors, territories,
                modalities, visibility, k.deadline::timestamptz
         FROM postings p, kinds k WHERE p.id = $1 RETURNING id)
       INSERT INTO suggestions SELECT (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'offer_id', k.id,
           'need_id', pair.need_id, 'status', pair.status, 'need_answer', pair.answer, 'need_rank', null, 'offer_rank', null,
           'postponed_until', '2099-01-01', 'need_shared_at', CASE WHEN pair.told THEN now() END))).*
       FROM suggestions s, kinds k CROSS JOIN LATERAL (
         VALUES ($7::uuid, k.status, k.answer, k.told), ($8::uuid, CASE WHEN k.open THEN 'approved' ELSE 'declined' END, 'waiting', false))
         AS pair (need_id, status, answer, told)
       WHERE s.id = $6 RETURNING id`,
      [offer.id, OFFER_KINDS, DAYS, SUGGESTION_STATES, ANSWERS, suggestion.id, need.id, other.need.id],
    );
  });
  afterAll(() => system.stop());

  it('is one rule of the domain and of SQL, of the caller and of all who apply', async () => {
    const { need, offer } = pair;
    const found = await system.storage.read<Found>(
      `SELECT s.status, s.need_answer AS "needAnswer", s.need_shared_at IS NOT NULL AS told, f.content->>'kind' AS kind,
              f.content->>'deadline' AS deadline, o.status = 'approved' AS "othersOpen",
              f.id = ANY (mine.calls) AS applies, $3 = ANY (${applicantsSql('f')}) AS listed
       FROM suggestions s JOIN postings f ON f.id = s.offer_id
       JOIN suggestions o ON o.offer_id = s.offer_id AND o.need_id = $2,
       (SELECT ${appliesToSql('ARRAY[$3::text]')} AS calls) mine WHERE s.need_id = $1 AND s.offer_id <> ALL ($4::uuid[])`,
      [need.id, other.need.id, cast.ard.organisationId, [offer.id, other.offer.id]],
    );
    expect(found.length).toBe(OFFER_KINDS.length * DAYS.length * SUGGESTION_STATES.length * ANSWERS.length * 4);
    const now = new Date();
    const odd = found.filter(({ kind, deadline, status, needAnswer, told, othersOpen, applies, listed }) => {
      const call = {
        keepsNames: keepsNames({ kind, ...(deadline && { deadline }) }, now),
        settled: !othersOpen && status !== 'approved',
      };
      const expected = isCompetitive(kind) && isApplicant({ status, needAnswer, told }, call);
      return applies !== expected || listed !== expected;
    });
    expect(odd).toEqual([]);
    expect(new Set(found.map(({ applies }) => applies))).toEqual(new Set([true, false]));
  });

  it('keeps from the same pairs where many are asked at once', async () => {
    const told = new Set<boolean>();
    for (const belongsTo of [[cast.ard], [cast.agency], [cast.ard, cast.agency], []]) {
      const ids = belongsTo.map(({ organisationId }) => organisationId);
      const bound = { belongsTo: '$1', appliesTo: appliesToSql('$1::text[]') };
      const found = await system.storage.read<{ one: boolean; many: boolean }>(
        `WITH ${sealedTablesSql(bound)} SELECT ${sealedSql('f', bound)} AS one, ${SEALED} AS many
         FROM suggestions s JOIN postings f ON f.id = s.offer_id`,
        [ids],
      );
      expect(found.filter(({ one, many }) => one !== many)).toEqual([]);
      for (const { many } of found) told.add(many);
    }
    expect(told).toEqual(new Set([true, false]));
  });
});
