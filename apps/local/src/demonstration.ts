import type { Installation } from './installation';
import type { AccountLine, NoticeLine, SuggestionLine } from './summary';

/** What the launcher knows about the running system when it fills and shows it. */
export interface RunningSystem {
  readonly databaseUrl: string;
  readonly baseUrl: string;
  readonly installation: Installation;
}

/** One account of .penc/demo.json. */
export interface DemonstrationAccount {
  readonly email: string;
  readonly organisationId: string;
  readonly apiKey: string;
}

export type AccountKey = 'ard' | 'agency' | 'coordinator' | 'admin' | 'ard2' | 'agency2';

export interface Demonstration {
  readonly accounts: Partial<Record<AccountKey, DemonstrationAccount>>;
  readonly accountLines: readonly AccountLine[];
}

/**
 * SEAM. Loads the reference accounts and the demonstration postings, once: a second start finds them
 * and gives the same accounts back. Called after the migrations, before api and worker start.
 */
export function loadDemonstration(_system: RunningSystem): Promise<Demonstration> {
  return Promise.resolve({ accounts: {}, accountLines: [] });
}

/** SEAM. Waits until the worker has scored all open postings. Called once api and worker are healthy. */
export function awaitScoring(_system: RunningSystem, _signal: AbortSignal): Promise<void> {
  return Promise.resolve();
}

/** SEAM. The best suggestions and the notices that went out, for the page that the launcher prints. */
export function gatherResults(
  _system: RunningSystem,
): Promise<{ readonly suggestions: readonly SuggestionLine[]; readonly notices: readonly NoticeLine[] }> {
  return Promise.resolve({ suggestions: [], notices: [] });
}

/** Writes .penc/demo.json (mode 0600): the address and the keys, for scripts. */
export function writeDemoFile(installation: Installation, baseUrl: string, demonstration: Demonstration): string {
  installation.write('demo.json', `${JSON.stringify({ baseUrl, accounts: demonstration.accounts }, null, 2)}\n`);
  return installation.path('demo.json');
}
