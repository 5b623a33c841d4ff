import { dayOf } from '@penc/domain';
import { Storage, WORKER, connect } from '@penc/storage';
import { ensureMembers } from '../apps/local/src/demonstration/accounts';
import { demonstrationPostings } from '../apps/local/src/demonstration/postings';
import { database } from './world';

describe('The accounts of the demonstration', () => {
  const db = database();
  let storage: Storage;

  beforeAll(async () => {
    storage = new Storage(await connect(db.url, 2));
  });
  afterAll(() => storage.dataSource.destroy());

  it('are made once; those of ARDs and agencies may sign, each by a delegation in force', async () => {
    const make = () => storage.transaction(WORKER, (tx) => ensureMembers(tx, demonstrationPostings(dayOf(new Date()))));
    const members = await make();
    // as an earlier version had left them
    await storage.read(`UPDATE memberships SET role = 'editor' WHERE role = 'signatory' RETURNING id`);
    expect(await make()).toEqual(members);
    const signatories = members.filter(({ role }) => role === 'signatory');
    expect(signatories.map(({ key }) => String(key)).toSorted()).toEqual(['agency', 'agency2', 'ard', 'ard2']);
    const delegated = await storage.read<{ id: string }>(
      `SELECT d.membership_id AS id FROM delegations d JOIN memberships m ON m.id = d.membership_id
       WHERE m.role = 'signatory' AND current_date BETWEEN d.valid_from AND d.valid_until`,
    );
    expect(delegated.map(({ id }) => id).toSorted()).toEqual(signatories.map((one) => one.membershipId).toSorted());
  });
});
