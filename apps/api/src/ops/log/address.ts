const NAMES = ['text', 'subjectType', 'from', 'until', 'by', 'action', 'subject', 'organisation', 'cursor'] as const;

/** What the log is asked for, as it stands in its address. */
export type LogFilter = { readonly [Name in (typeof NAMES)[number]]?: string | undefined };

export function logAddress(filter: LogFilter): string {
  const given = NAMES.flatMap((name): [string, string][] => {
    const value = filter[name];
    return value ? [[name, value]] : [];
  });
  return given.length > 0 ? `/log?${new URLSearchParams(given)}` : '/log';
}
