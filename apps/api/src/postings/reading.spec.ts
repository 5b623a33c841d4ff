import {
  ORGANISATION_STATES,
  POSTING_STATES,
  ROLES,
  VISIBILITIES,
  addDays,
  dayOf,
  isConfidential,
  visibilityOn,
} from '@penc/domain';
import { confidentialSql } from '@penc/storage';
import { aNeed } from '../../../../test/system/square/postings';
import { type System, startSystem } from '../../../../test/system/system';
import { database } from '../../../../test/world';
import type { Caller, Reader } from '../access/caller';
import { Conditions } from '../http/sql';
import { mayReadPosting, readablePostings } from './reading';
import { POSTING_COLUMNS, type PostingRow } from './views';

/** In every state, of organisations in every state, for every audience, before, on and after the day of an embargo. */
describe('Who may read a posting', () => {
  const db = database();
  const today = dayOf(new Date());
  const embargoes = [null, addDays(today, -1), today, addDays(today, 1)];
  let system: System;
  let rows: readonly PostingRow[];
  let owner: string;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
    const ard = await system.account();
    owner = ard.organisationId;
    const { body } = await ard.client.post<{ id: string }>('/needs', aNeed());
    const others = await Promise.all(ORGANISATION_STATES.map(() => system.account()));
    const organisations = [owner, ...others.map(({ organisationId }) => organisationId)];
    for (const [place, status] of ORGANISATION_STATES.entries())
      await system.storage.read('UPDATE organisations SET status = $2 WHERE id = $1 RETURNING id', [
        others[place]?.organisationId,
        status,
      ]);
    await system.storage.read(
      `INSERT INTO postings (organisation_id, kind, status, content, amounts, concepts, words, concepts_version, language, themes,
         sectors, territories, modalities, visibility, embargo_until)
       SELECT organisation, kind, state, content || jsonb_build_object('visibility', audience) ||
                CASE WHEN embargo IS NULL THEN '{}' ELSE jsonb_build_object('embargoUntil', embargo) END,
              amounts, concepts, words, concepts_version, language, themes, sectors, territories, modalities, audience, embargo
       FROM postings, unnest($2::uuid[]) organisation, unnest($3::text[]) state, unnest($4::text[]) audience,
            unnest($5::date[]) embargo WHERE id = $1 RETURNING id`,
      [body.id, organisations, POSTING_STATES, VISIBILITIES, embargoes],
    );
    rows = await system.storage.read<PostingRow>(
      `SELECT ${POSTING_COLUMNS} FROM postings p JOIN organisations o ON o.id = p.organisation_id ORDER BY p.id`,
    );
  });
  afterAll(() => system.stop());

  const caller = (
    role: Caller['role'],
    organisationId: string,
    territories: readonly string[],
    organisationStatus: Caller['organisationStatus'] = 'verified',
  ): Caller => ({
    ...{ membershipId: owner, personId: owner, organisationType: 'ard', organisationStatus, language: 'fr' },
    ...{ role, organisationId, territories, belongsTo: [organisationId], appliesTo: [] },
  });
  const ELSEWHERE = '00000000-0000-4000-8000-000000000000';

  it.each([null, ...ROLES])('is one rule of lists and of single postings: %s', async (role) => {
    const readers: Reader[] =
      role === null
        ? [null]
        : [
            caller(role, ELSEWHERE, ['SN-LG']),
            caller(role, ELSEWHERE, ['SN-LG'], 'applied'),
            caller(role, owner, []),
            caller(role, owner, ['SN-SE']),
          ];
    for (const reader of readers) {
      const conditions = readablePostings(new Conditions(), reader, today);
      const listed = await system.storage.read<{ id: string }>(
        `SELECT p.id FROM postings p JOIN organisations o ON o.id = p.organisation_id ${conditions.where} ORDER BY p.id`,
        conditions.parameters,
      );
      const read = rows.filter((row) => mayReadPosting(reader, row, today));
      expect(listed.map(({ id }) => id)).toEqual(read.map(({ id }) => id));
      expect(read.length).toBeGreaterThan(0);
    }
  });

  it('of a visitor holds what is open, verified, public and not under embargo, and nothing else', () => {
    const read = rows.filter((row) => mayReadPosting(null, row, today));
    for (const { status, organisation, content } of rows.filter((row) => !read.includes(row)))
      expect([status, organisation.status, visibilityOn(content, today)]).not.toEqual(['open', 'verified', 'public']);
    for (const { status, organisation, content } of read)
      expect([status, organisation.status, visibilityOn(content, today)]).toEqual(['open', 'verified', 'public']);
  });

  it('is told by the same days in SQL as elsewhere: the day of an embargo is its first in the open', async () => {
    const secret = await system.storage.read<{ id: string; secret: boolean }>(
      `SELECT p.id, ${confidentialSql('p', '$1::date')} AS secret FROM postings p ORDER BY p.id`,
      [today],
    );
    expect(secret).toEqual(rows.map(({ id, content }) => ({ id, secret: isConfidential(content, today) })));
  });
});
