import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type System, startSystem } from '../system/system';
import { database } from '../world';
import { Asking } from './asking';
import type { Description } from './description';
import { plansOf } from './requests';
import { SMS_SECRET } from './values';

/** As many as FUZZ_REQUESTS says; `npm run fuzz` asks for 100,000. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 100_000);
const AT_A_TIME = 8;
/** So many requests later, most of what there was to ask about has been used up. */
const FURNISHED_FOR = 4_000;
/** Where nobody comes who has not been told a secret first. */
const BEHIND_SECRETS = ['sms/inbound', 'me/totp/confirm', 'me/totp/remove', 'sign-in/second-factor'].map(
  (path) => `POST /api/v1/${path}`,
);
const DESCRIPTION_FILE = join(__dirname, '..', '..', 'docs', 'openapi.json');

describe('Whatever is asked', () => {
  const description = JSON.parse(readFileSync(DESCRIPTION_FILE, 'utf8')) as Description;
  const db = database();
  let system: System;
  let asking: Asking;

  beforeAll(async () => {
    // time enough for some undos to come in time
    system = await startSystem(db.url, { env: { UNDO_SECONDS: '5', SMS_INBOUND_SECRET: SMS_SECRET } });
    asking = new Asking(system, description);
    await asking.begin();
  });
  afterAll(() => system.stop());

  it('there is something to ask about that chance hardly comes to', async () => {
    const read = (query: string) => system.storage.read<{ found: string }>(query);
    expect(await read('SELECT status AS found FROM partnerships ORDER BY 1')).toEqual(
      ['active', 'drafted', 'drafted', 'drafted', 'signed'].map((found) => ({ found })),
    );
    const answers = await read(
      `SELECT s.need_answer || ' ' || s.offer_answer AS found FROM suggestions s JOIN postings f ON f.id = s.offer_id
       WHERE f.content->>'kind' = 'call' AND s.need_shared_at IS NOT NULL ORDER BY 1`,
    );
    expect(answers.map(({ found }) => found)).toEqual([
      'submitted awarded',
      'submitted rejected',
      'submitted shortlisted',
      'submitted waiting',
      'submitted waiting',
      'waiting waiting',
    ]);
    expect(await read('SELECT id AS found FROM weight_proposals WHERE made_at IS NOT NULL')).toHaveLength(1);
    expect(await read('SELECT id AS found FROM outbox WHERE failed_at IS NOT NULL')).not.toEqual([]);
  });

  it(`${REQUESTS} requests: never a 5xx, every answer as it is described, every refusal names its fault`, async () => {
    const batches = fc.array(plansOf(description), { minLength: AT_A_TIME, maxLength: AT_A_TIME });
    expect(await asking.lookAround()).toEqual([]);
    let left = FURNISHED_FOR;
    await fc.assert(
      fc.asyncProperty(batches, async (plans) => {
        if (left <= 0) {
          expect(await asking.furnish()).toEqual([]);
          left = FURNISHED_FOR;
        }
        left -= plans.length;
        const faults = await Promise.all(plans.map((plan) => asking.faultOf(plan)));
        expect(faults.filter((fault) => fault !== null)).toEqual([]);
      }),
      { numRuns: Math.ceil(REQUESTS / AT_A_TIME), endOnFailure: true },
    );
    const { tally } = asking;
    tally.tell();
    // it must have got past the door
    expect(tally.writes.accepted).toBeGreaterThan(tally.writes.asked / 10);
    expect(BEHIND_SECRETS.filter((name) => tally.accepted(name) === 0)).toEqual([]);
  }, 3_600_000);
});
