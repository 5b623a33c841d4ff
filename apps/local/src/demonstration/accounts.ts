import type { OrganisationType, Role } from '@penc/domain';
import { ApiKey, Membership, Organisation, Person, type Transaction } from '@penc/storage';
import { createHash, randomBytes } from 'node:crypto';
import type { Repository } from 'typeorm';
import { addressOf } from './addresses';
import type { DemonstrationPosting } from './postings';

export type AccountKey = 'ard' | 'agency' | 'coordinator' | 'admin' | 'ard2' | 'agency2';

interface Team {
  readonly key: AccountKey | null;
  readonly organisation: string;
  readonly organisationType: OrganisationType;
  readonly establishedIn: string;
  readonly role: Role;
  readonly territories: readonly string[];
  readonly address: string;
}

const COORDINATION = 'Cellule de coordination de Penc (fictive)';

/** Which organisations of the data the demonstration accounts act for. */
const ACCOUNTS: Readonly<Record<string, AccountKey>> = {
  'ARD de Sédhiou': 'ard',
  'ARD de Kaolack': 'ard2',
  'Agence de coopération européenne A (fictive)': 'agency',
  'Agence des Nations Unies A (fictive)': 'agency2',
};

export interface Member {
  readonly key: AccountKey | null;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly role: Role;
  readonly email: string;
}

/**
 * Somebody who acts for every organisation of the data, a national coordinator, an administrator; made once. Those
 * whose keys are given out may sign as well.
 */
export async function ensureMembers(tx: Transaction, postings: readonly DemonstrationPosting[]): Promise<Member[]> {
  const members: Member[] = [];
  for (const team of teams(postings)) members.push(await ensureMember(tx, team));
  for (const { role, membershipId } of members) if (role === 'signatory') await ensureDelegation(tx, membershipId);
  return members;
}

/** As an act would be recorded that lets a signatory sign: for a year, from the first start on. */
async function ensureDelegation(tx: Transaction, membershipId: string): Promise<void> {
  await tx.query(
    `INSERT INTO delegations (membership_id, reference, valid_from, valid_until)
     SELECT $1, 'Délégation d’illustration', current_date, (current_date + interval '1 year')::date
     WHERE NOT EXISTS (SELECT 1 FROM delegations WHERE membership_id = $1 AND valid_until >= current_date)`,
    [membershipId],
  );
}

/** A new key; only its hash is kept. */
export async function mintKey(tx: Transaction, membershipId: string, label: string): Promise<string> {
  const key = `penc_${randomBytes(32).toString('base64url')}`;
  const hash = createHash('sha256').update(key).digest();
  await tx.repository(ApiKey).insert({ membershipId, hash, label });
  return key;
}

function teams(postings: readonly DemonstrationPosting[]): Team[] {
  const editors = new Map(
    postings.map(({ organisation, organisationType, establishedIn }): [string, Team] => [
      organisation,
      {
        key: ACCOUNTS[organisation] ?? null,
        organisation,
        organisationType,
        establishedIn,
        role: ACCOUNTS[organisation] ? 'signatory' : 'editor',
        territories: [],
        address: addressOf(organisation),
      },
    ]),
  );
  const coordination = { organisation: COORDINATION, organisationType: 'state-agency', establishedIn: 'SN' } as const;
  return [
    ...editors.values(),
    {
      ...coordination,
      key: 'coordinator',
      role: 'coordinator',
      territories: ['SN'],
      address: 'coordinatrice@penc.example',
    },
    { ...coordination, key: 'admin', role: 'admin', territories: [], address: 'admin@penc.example' },
  ];
}

async function ensureMember(tx: Transaction, team: Team): Promise<Member> {
  const email = team.address;
  const [known] = await tx.query<{ membershipId: string; organisationId: string }>(
    `SELECT m.id AS "membershipId", m.organisation_id AS "organisationId"
     FROM memberships m JOIN people p ON p.id = m.person_id WHERE lower(p.email) = $1`,
    [email],
  );
  const { key, organisation, role } = team;
  if (known) {
    // an earlier version had made an editor of whoever signs now
    await tx.query('UPDATE memberships SET role = $2 WHERE id = $1 AND role <> $2', [known.membershipId, role]);
    return { ...known, key, organisation, role, email };
  }
  const organisationId = await ensureOrganisation(tx, team);
  const person = { name: nameOf(team), email, phone: '+221 00 000 00 00', language: languageOf(organisation) };
  const personId = await insert(tx, Person, person);
  const membership = { personId, organisationId, role, territories: [...team.territories] };
  return { membershipId: await insert(tx, Membership, membership), organisationId, key, organisation, role, email };
}

async function ensureOrganisation(tx: Transaction, team: Team): Promise<string> {
  const [known] = await tx.query<{ id: string }>('SELECT id FROM organisations WHERE name = $1 AND illustrative', [
    team.organisation,
  ]);
  if (known) return known.id;
  return insert(tx, Organisation, {
    name: team.organisation,
    type: team.organisationType,
    establishedIn: team.establishedIn,
    status: 'verified',
    illustrative: true,
  });
}

/** The id of the new row. */
async function insert<T extends object>(
  tx: Transaction,
  entity: new () => T,
  row: Parameters<Repository<T>['insert']>[0],
): Promise<string> {
  const made = await tx.repository(entity).insert(row);
  return (made.identifiers[0] as { id: string }).id;
}

function nameOf({ role, organisation }: Team): string {
  if (role === 'coordinator') return 'Coordonnatrice nationale (fictive)';
  if (role === 'admin') return 'Administrateur (fictif)';
  return languageOf(organisation) === 'en' ? `Editor, ${organisation}` : `Gestionnaire, ${organisation}`;
}

function languageOf(organisation: string): 'fr' | 'en' {
  return /illustrative/.test(organisation) ? 'en' : 'fr';
}
