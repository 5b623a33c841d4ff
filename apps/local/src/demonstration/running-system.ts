import type { Installation } from '../installation';

/** What the launcher knows about the running system when it fills and shows it. */
export interface RunningSystem {
  readonly databaseUrl: string;
  readonly baseUrl: string;
  readonly installation: Installation;
}
