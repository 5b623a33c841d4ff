import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

const DEADLOCK = '40P01';
const SERIALISATION_FAILURE = '40001';
/**
 * Shutting down, starting up, or no connection left: it may well come back. So may a container that was stopped, whose
 * name nobody resolves meanwhile, and a host that is cut off.
 */
const AWAY_CODES = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);
const AWAY_MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Client was closed',
];
/** TypeORM lets go of a connection that dies between two statements, and complains at the next one of that. */
const AWAY_ERRORS = [QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError];

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** True when Postgres took the transaction back for the sake of another (deadlock, serialisation): done again, it may pass. */
export function isRetriable(error: unknown): boolean {
  const code = codeOf(error);
  return code === DEADLOCK || code === SERIALISATION_FAILURE;
}

/** True when Postgres could not be reached or hung up, as against having refused the statement. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined && (AWAY_CODES.has(code) || code.startsWith('08'))) return true;
  if (AWAY_ERRORS.some((type) => error instanceof type)) return true;
  const message = error instanceof Error ? error.message : '';
  return AWAY_MESSAGES.some((part) => message.includes(part));
}
