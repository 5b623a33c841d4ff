import { database } from '../../world';
import { type System, startSystem } from '../system';
import type { Account } from '../accounts';
import type { PostingImportView } from '../../../apps/api/src/imports/views';

export interface ImportProblem {
  readonly code: string;
  readonly detail: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
}

export const CSV = { 'content-type': 'text/csv' };
export const HEADINGS =
  'Intitulé;Descriptif;Région;Commune;Axe;Modalités;Secteur;Montant (FCFA);Contrepartie;Début;Fin';
export const FORAGE =
  'Forage à Tanaff;Un forage pour trois villages;Sédhiou;Tanaff;Mobilisation de la diaspora;Subvention, formation;14031;45 millions;5 000 000;01/04/2100;31 mars 2101';
/** A typing error in the region, no sector, and euros. */
export const MARCHE = 'Marché de Goudomp;Halle et étals pour les commerçantes;Sedhiu;;diaspora;subvention;;68 602 €;;;';
export const sheetOf = (...lines: readonly string[]) => [HEADINGS, ...lines].join('\r\n');

export function send<T = PostingImportView>(
  { client }: Account,
  file: string | Buffer,
  query = '?kind=need',
  headers: Readonly<Record<string, string>> = CSV,
) {
  return client.raw<T>('POST', `/imports${query}`, file, headers);
}

/** What is told of a file that can be read. */
export async function sent(account: Account, file: string | Buffer): Promise<PostingImportView> {
  const { status, body } = await send(account, file);
  expect(status).toBe(201);
  return body;
}

export function commit<T = PostingImportView>({ client }: Account, id: string, request = {}) {
  return client.post<T>(`/imports/${id}/commit`, request);
}

/** By their titles. */
export function postingsOf({ storage }: System, { organisationId }: Account) {
  return storage.read<{ title: string; status: string; content: Record<string, unknown> }>(
    `SELECT content->>'title' AS title, status, content FROM postings WHERE organisation_id = $1 ORDER BY 1`,
    [organisationId],
  );
}

/** For a file of tests: a system without workers, and for each of them an ARD that has posted nothing yet. */
export function importing(): { readonly system: System; readonly ard: Account } {
  const db = database();
  const at = {} as { system: System; ard: Account };
  beforeAll(async () => {
    at.system = await startSystem(db.url, { workers: 0 });
  });
  beforeEach(async () => {
    at.ard = await at.system.account();
  });
  afterAll(() => at.system.stop());
  return at;
}
