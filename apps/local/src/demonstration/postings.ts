import { type Day, type OrganisationType, type Period, addMonths } from '@penc/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The month in which the demonstration postings were written; their days move on from it. */
const BASE_MONTH = '2026-12';
/** From dist/apps/local/src/demonstration and from apps/local/src/demonstration alike. */
const DATA = join(__dirname, '..', '..', 'data');

/** A line of the data: keys that begin with `_` are notes for this loader, the rest is posted as it is. */
interface Line {
  readonly title: string;
  readonly period?: Period;
  readonly deadline?: string;
  readonly embargoUntil?: Day;
  readonly resultsOn?: Day;
  readonly _organisation: string;
  readonly _organisationType: OrganisationType;
  /** ISO 3166-1 alpha-2 code of the country of the organisation; a list is that of the eligible ones. */
  readonly _establishedIn?: string | readonly string[];
}

export interface DemonstrationPosting {
  readonly kind: 'need' | 'offer';
  readonly organisation: string;
  readonly organisationType: OrganisationType;
  readonly establishedIn: string;
  /** The body of the request. */
  readonly body: { readonly title: string } & Readonly<Record<string, unknown>>;
}

/** The 40 needs and 25 offers, their days moved by whole months so that they lie ahead of `today`. */
export function demonstrationPostings(today: Day): DemonstrationPosting[] {
  const months = monthsBetween(BASE_MONTH, today);
  return (['need', 'offer'] as const).flatMap((kind) =>
    lines(kind).map((line) => ({
      kind,
      organisation: line._organisation,
      organisationType: line._organisationType,
      establishedIn: typeof line._establishedIn === 'string' ? line._establishedIn : 'SN',
      body: moved(line, months),
    })),
  );
}

function lines(kind: 'need' | 'offer'): Line[] {
  const text = readFileSync(join(DATA, `${kind}s.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

function moved(line: Line, months: number): DemonstrationPosting['body'] {
  const posted = Object.fromEntries(Object.entries(line).filter(([key]) => !key.startsWith('_')));
  return {
    ...posted,
    title: line.title,
    ...(line.period
      ? { period: { start: addMonths(line.period.start, months), end: addMonths(line.period.end, months) } }
      : {}),
    ...(line.deadline ? { deadline: movedDeadline(line.deadline, months) } : {}),
    ...(line.embargoUntil ? { embargoUntil: addMonths(line.embargoUntil, months) } : {}),
    ...(line.resultsOn ? { resultsOn: addMonths(line.resultsOn, months) } : {}),
  };
}

/** A deadline may have an hour, which stays. */
function movedDeadline(deadline: string, months: number): string {
  return addMonths(deadline.slice(0, 10), months) + deadline.slice(10);
}

function monthsBetween(month: string, day: Day): number {
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return count(day) - count(month);
}
