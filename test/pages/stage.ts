import { WORKER } from '@penc/storage';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSession } from '../../apps/api/src/access/sessions/open';
import type { Account } from '../system/accounts';
import { type System, startSystem } from '../system/system';
import { type StagedPair, stagePair } from './stage-pair';
import { type AdminStage, setAdministration } from './stage-admin';
import { type ImportStage, stageImports } from './stage-imports';
import { type InboxStage, setInbox } from './stage-inbox';
import type { Who } from './who';

/** The system with the postings of the demonstration, and a session for each kind of reader. */
export interface Stage {
  readonly system: System;
  readonly needId: string;
  readonly offerId: string;
  /** A need with nothing but its words. */
  readonly draftId: string;
  readonly stopToken: string;
  readonly pair: StagedPair;
  readonly inbox: InboxStage;
  readonly admin: AdminStage;
  readonly imports: ImportStage;
  readonly accounts: Readonly<Record<Exclude<Who, 'anyone' | 'without factor'>, Account>>;
  /** For the cookie penc_session; null for anyone. */
  readonly sessions: Readonly<Record<Who, string | null>>;
  stop(): Promise<void>;
}

const DATA = join(__dirname, '..', '..', 'apps', 'local', 'data');

export async function setStage(databaseUrl: string): Promise<Stage> {
  const system = await startSystem(databaseUrl);
  const accounts = {
    ard: await system.account({ type: 'ard', name: 'ARD de Sédhiou' }),
    agency: await system.account({ type: 'cooperation-agency', name: 'Agence de coopération' }),
    coordinator: await system.account({ role: 'coordinator', type: 'ministry', name: 'Coordination nationale' }),
    admin: await system.account({ role: 'admin', type: 'ministry', name: 'Administration de la plateforme' }),
  };
  const needs = await postAll(accounts.ard, 'need');
  const offers = await postAll(accounts.agency, 'offer');
  const draftId = await draftOf(accounts.ard);
  await system.settled();
  // near misses are worked out once somebody has asked for them
  await accounts.ard.client.get(`/needs/${needs[0]}/near-misses`);
  await accounts.agency.client.get(`/offers/${offers[0]}/near-misses`);
  await system.settled();
  const pair = await stagePair(system, accounts);
  const inbox = await setInbox(system, accounts.coordinator, accounts.admin);
  const admin = await setAdministration(system, accounts.ard);
  const imports = await stageImports(accounts.ard, accounts.agency);
  const sessions = {
    anyone: null,
    ard: await sessionOf(system, accounts.ard, false),
    agency: await sessionOf(system, accounts.agency, false),
    coordinator: await sessionOf(system, accounts.coordinator, false),
    admin: await sessionOf(system, accounts.admin, false),
    'without factor': await sessionOf(system, await system.account({ role: 'coordinator' }), true),
  };
  const [person] = await system.storage.read<{ token: string }>(
    'SELECT stop_token AS token FROM people WHERE email = $1',
    [accounts.ard.email],
  );
  return {
    system,
    accounts,
    sessions,
    inbox,
    admin,
    imports,
    needId: needs[0] ?? '',
    offerId: offers[0] ?? '',
    draftId,
    stopToken: String(person?.token),
    pair,
    stop: () => system.stop(),
  };
}

async function postAll({ client }: Account, kind: 'need' | 'offer'): Promise<string[]> {
  const ids: string[] = [];
  for (const line of readFileSync(join(DATA, `${kind}s.jsonl`), 'utf8')
    .trim()
    .split('\n')) {
    const fields = Object.entries(JSON.parse(line) as object).filter(([name]) => !name.startsWith('_'));
    const answer = await client.post<{ id: string }>(`/${kind}s`, Object.fromEntries(fields));
    if (answer.status !== 201) throw new Error(`${kind}: ${answer.status} ${JSON.stringify(answer.body)}`);
    ids.push(answer.body.id);
  }
  return ids;
}

async function draftOf({ client }: Account): Promise<string> {
  const { body } = await client.post<{ id: string }>('/needs', {
    title: 'Former les jeunes de Tanaff à l’aviculture',
    description:
      'Cinquante jeunes, dont vingt migrants de retour, à former et à équiper : poulaillers, poussins, suivi vétérinaire pendant un an.',
    language: 'fr',
    themes: [],
    sectors: [],
    territories: [],
    modalities: [],
    // known by its name
    partners: [{ name: 'Agence de coopération' }],
    status: 'draft',
  });
  return body.id;
}

/** With a second factor that is set up and was not given, when `lacksFactor` says so. */
async function sessionOf(system: System, { email }: Account, lacksFactor: boolean): Promise<string> {
  const opened = await system.storage.transaction(WORKER, async (tx) => {
    const [person] = await tx.query<{ id: string }>('SELECT id FROM people WHERE email = $1', [email]);
    const id = String(person?.id);
    if (lacksFactor) {
      await tx.query(`INSERT INTO second_factors (person_id, secret, confirmed_at) VALUES ($1, '\\x00', now())`, [id]);
    }
    return openSession(tx, id, { browser: 'firefox', system: 'android' }, system.config);
  });
  return String(opened?.token);
}
