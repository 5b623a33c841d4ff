import { withQuery } from '../../site/address';

const NAMES = ['text', 'subjectType', 'from', 'until', 'by', 'action', 'subject', 'organisation', 'cursor'] as const;

/** What the log is asked for, as it stands in its address. */
export type LogFilter = { readonly [Name in (typeof NAMES)[number]]?: string | undefined };

export function logAddress(filter: LogFilter): string {
  return withQuery('/log', Object.fromEntries(NAMES.map((name) => [name, filter[name]])));
}
