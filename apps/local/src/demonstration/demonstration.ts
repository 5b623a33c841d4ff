import { ACTING_ROLES, type Role, dayOf } from '@penc/domain';
import { NOT_DONE } from '@penc/messages';
import { type Storage, WORKER } from '@penc/storage';
import { existsSync, readFileSync } from 'node:fs';
import { withStorage } from '../database/with-storage';
import type { AccountLine } from '../page/summary';
import { type AccountKey, type Member, ensureMembers, mintKey } from './accounts';
import { ApiClient } from './client';
import { type DemonstrationPosting, demonstrationPostings } from './postings';
import { approveTheBest } from './results';
import type { RunningSystem } from './running-system';

interface Account {
  readonly email: string;
  readonly organisationId: string;
  readonly apiKey: string;
}
type Accounts = Readonly<Record<AccountKey, Account>>;

export interface Demonstration {
  readonly accounts: Accounts;
  readonly accountLines: readonly AccountLine[];
  /** Where the addresses and keys stand. */
  readonly file: string;
  /** Some of its postings were posted just now. */
  readonly isNew: boolean;
}

const FILE = 'demo.json';
const KEY_LABEL = 'demonstration';
const LOADING_LABEL = 'demonstration: loading';
/** Two cores serve the api and Postgres: more at a time would only wait. */
const AT_A_TIME = 4;

/**
 * Makes what is missing of the demonstration and gives its accounts; a second start finds all of it.
 * Writes .penc/demo.json (mode 0600): the address and the keys, for scripts.
 */
export async function loadDemonstration(system: RunningSystem): Promise<Demonstration> {
  return withStorage(system.databaseUrl, async (storage) => {
    const postings = demonstrationPostings(dayOf(new Date()));
    const members = await storage.transaction(WORKER, (tx) => ensureMembers(tx, postings));
    const accounts = await ensureAccounts(storage, system, members);
    system.installation.write(FILE, `${JSON.stringify({ baseUrl: system.baseUrl, accounts }, null, 2)}\n`);
    const missing = await missingPostings(storage, postings);
    if (missing.length > 0) await postAll(storage, system, members, missing);
    const file = system.installation.path(FILE);
    return { accounts, accountLines: accountLines(members), file, isNew: missing.length > 0 };
  });
}

/** Waits until the worker has nothing left to do; the first time, also until the first approvals are told. */
export async function awaitScoring(
  system: RunningSystem,
  demonstration: Demonstration,
  signal: AbortSignal,
): Promise<void> {
  await withStorage(system.databaseUrl, async (storage) => {
    await allDone(storage, signal);
    if (!demonstration.isNew) return;
    await approveTheBest(new ApiClient(system.baseUrl, demonstration.accounts.coordinator.apiKey));
    await allDone(storage, signal);
  });
}

/** Keeps the keys of demo.json while the database knows them; makes new ones otherwise. */
async function ensureAccounts(storage: Storage, system: RunningSystem, members: readonly Member[]): Promise<Accounts> {
  const kept = await keptAccounts(system);
  return storage.transaction(WORKER, async (tx) => {
    const accounts: Partial<Record<AccountKey, Account>> = {};
    for (const { key, membershipId, organisationId, email } of members) {
      if (!key) continue;
      const apiKey = kept?.[key]?.apiKey ?? (await mintKey(tx, membershipId, KEY_LABEL));
      accounts[key] = { email, organisationId, apiKey };
    }
    return accounts as Accounts;
  });
}

async function keptAccounts({ installation, baseUrl }: RunningSystem): Promise<Partial<Accounts> | null> {
  const file = installation.path(FILE);
  if (!existsSync(file)) return null;
  const { accounts } = JSON.parse(readFileSync(file, 'utf8')) as { accounts: Accounts };
  const stillValid = await new ApiClient(baseUrl, accounts.admin.apiKey).get('/me').catch(() => null);
  return stillValid ? accounts : null;
}

async function missingPostings(
  storage: Storage,
  postings: readonly DemonstrationPosting[],
): Promise<DemonstrationPosting[]> {
  const known = await storage.read<{ name: string; title: string }>(
    'SELECT o.name, p.title FROM postings p JOIN organisations o ON o.id = p.organisation_id WHERE o.illustrative',
  );
  const there = new Set(known.map(({ name, title }) => `${name}\n${title}`));
  return postings.filter(({ organisation, body }) => !there.has(`${organisation}\n${body.title}`));
}

/** Through the api, each by its own organisation, with keys that end with the loading. */
async function postAll(
  storage: Storage,
  system: RunningSystem,
  members: readonly Member[],
  postings: readonly DemonstrationPosting[],
): Promise<void> {
  const clients = new Map<string, ApiClient>();
  for (const member of members.filter(({ role }) => ACTING_ROLES.includes(role))) {
    const key = await storage.transaction(WORKER, (tx) => mintKey(tx, member.membershipId, LOADING_LABEL));
    clients.set(member.organisation, new ApiClient(system.baseUrl, key));
  }
  const waiting = [...postings];
  const postNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await clients.get(next.organisation)?.post(`/${next.kind}s`, next.body);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, postNext));
  await storage.transaction(WORKER, (tx) =>
    tx.query('UPDATE api_keys SET revoked_at = now() WHERE label = $1 AND revoked_at IS NULL', [LOADING_LABEL]),
  );
}

/** Until the worker has nothing left to do. */
async function allDone(storage: Storage, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const [left] = await storage.read<{ count: number }>(
      `SELECT count(*)::integer AS count FROM outbox WHERE ${NOT_DONE} AND failed_at IS NULL`,
    );
    if (left?.count === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function accountLines(members: readonly Member[]): AccountLine[] {
  return members.flatMap(({ key, role, email, organisation }) =>
    key ? [{ key, role: lineRole(key, role), email, organisation }] : [],
  );
}

function lineRole(key: AccountKey, role: Role): AccountLine['role'] {
  if (role === 'coordinator' || role === 'admin') return role;
  return key.startsWith('ard') ? 'ard' : 'agency';
}
