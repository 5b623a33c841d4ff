import type { OrganisationType, Role } from '@penc/domain';
import type { Transaction } from '@penc/storage';
import { createHash, randomBytes } from 'node:crypto';
import type { DemonstrationPosting } from './postings';

export type AccountKey = 'ard' | 'agency' | 'coordinator' | 'admin' | 'ard2' | 'agency2';

interface Team {
  readonly key: AccountKey | null;
  readonly organisation: string;
  readonly organisationType: OrganisationType;
  readonly role: Role;
  readonly territories: readonly string[];
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

/** One editor for every organisation of the data, a national coordinator, an administrator; made once. */
export async function ensureMembers(tx: Transaction, postings: readonly DemonstrationPosting[]): Promise<Member[]> {
  const members: Member[] = [];
  for (const team of teams(postings)) members.push(await ensureMember(tx, team));
  return members;
}

/** A new key; only its hash is kept. */
export async function mintKey(tx: Transaction, membershipId: string, label: string): Promise<string> {
  const key = `penc_${randomBytes(32).toString('base64url')}`;
  const hash = createHash('sha256').update(key).digest();
  await tx.query('INSERT INTO api_keys (membership_id, hash, label) VALUES ($1, $2, $3)', [membershipId, hash, label]);
  return key;
}

function teams(postings: readonly DemonstrationPosting[]): Team[] {
  const editors = new Map(
    postings.map(({ organisation, organisationType }): [string, Team] => [
      organisation,
      { key: ACCOUNTS[organisation] ?? null, organisation, organisationType, role: 'editor', territories: [] },
    ]),
  );
  const coordination = { organisation: COORDINATION, organisationType: 'state-agency' } as const;
  return [
    ...editors.values(),
    { ...coordination, key: 'coordinator', role: 'coordinator', territories: ['SN'] },
    { ...coordination, key: 'admin', role: 'admin', territories: [] },
  ];
}

async function ensureMember(tx: Transaction, team: Team): Promise<Member> {
  const email = addressOf(team);
  const [known] = await tx.query<{ membershipId: string; organisationId: string }>(
    `SELECT m.id AS "membershipId", m.organisation_id AS "organisationId"
     FROM memberships m JOIN people p ON p.id = m.person_id WHERE lower(p.email) = $1`,
    [email],
  );
  const { key, organisation, role } = team;
  if (known) return { ...known, key, organisation, role, email };
  const organisationId = await ensureOrganisation(tx, team);
  const [made] = await tx.query<{ membershipId: string }>(
    `WITH person AS (INSERT INTO people (name, email, phone, language) VALUES ($1, $2, $3, $4) RETURNING id)
     INSERT INTO memberships (person_id, organisation_id, role, territories)
     SELECT id, $5, $6, $7 FROM person RETURNING id AS "membershipId"`,
    [nameOf(team), email, '+221 00 000 00 00', languageOf(organisation), organisationId, role, team.territories],
  );
  return {
    membershipId: (made as { membershipId: string }).membershipId,
    organisationId,
    key,
    organisation,
    role,
    email,
  };
}

async function ensureOrganisation(tx: Transaction, team: Team): Promise<string> {
  const [known] = await tx.query<{ id: string }>('SELECT id FROM organisations WHERE name = $1 AND illustrative', [
    team.organisation,
  ]);
  if (known) return known.id;
  const [made] = await tx.query<{ id: string }>(
    'INSERT INTO organisations (name, type, illustrative) VALUES ($1, $2, true) RETURNING id',
    [team.organisation, team.organisationType],
  );
  return (made as { id: string }).id;
}

/** Under `.example`, which no mail ever reaches (RFC 2606). */
function addressOf(team: Team): string {
  const words = `${team.role === 'editor' ? '' : team.role} ${team.organisation}`.normalize('NFD').toLowerCase();
  const local = words
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${local}@penc.example`;
}

function nameOf({ role, organisation }: Team): string {
  if (role === 'coordinator') return 'Coordonnatrice nationale (fictive)';
  if (role === 'admin') return 'Administrateur (fictif)';
  return languageOf(organisation) === 'en' ? `Editor, ${organisation}` : `Gestionnaire, ${organisation}`;
}

function languageOf(organisation: string): 'fr' | 'en' {
  return /illustrative/.test(organisation) ? 'en' : 'fr';
}
