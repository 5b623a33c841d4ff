import type { Values } from './page/words';
import codes from './exit-codes.json';

/** What can keep the launcher from doing its work; each has its exit code and its line in the catalogue. */
export type FaultCode = Exclude<
  keyof typeof codes,
  'done' | 'node-too-old' | 'install-failed' | 'build-failed' | 'project-closed'
>;

export const EXIT_CODES: Readonly<Record<keyof typeof codes, number>> = codes;

export class LaunchFault extends Error {
  constructor(
    readonly fault: FaultCode,
    readonly values: Values = {},
  ) {
    super(fault);
  }
}

/** Whether the system refused to let this account at something in the folder: another account has been here. */
export function isClosed(error: unknown, folder: string): boolean {
  const { code, path } = (error ?? {}) as { code?: unknown; path?: unknown };
  return (code === 'EACCES' || code === 'EPERM') && typeof path === 'string' && path.startsWith(folder);
}

/** One line of what went wrong, without a password that a URL may hold. */
export function reasonOf(error: unknown): string {
  const { message, code } = (error ?? {}) as { message?: string; code?: string };
  const text = message || code || String(error);
  return (text.trim().split('\n')[0] ?? '').replaceAll(/:\/\/[^@\s/]*@/g, '://');
}
