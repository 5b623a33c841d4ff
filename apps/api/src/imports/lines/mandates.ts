import { PLAN_KINDS, type PlanKind } from '@penc/domain';
import { fold } from '@penc/reference';
import type { Cells } from './cells';
import { knownIn } from './known';

/** Of a contracting authority that says no type, the one that its name begins with: « Commune de Tanaff », « Mairie de Bona ». */
export function withAuthorityType(said: Cells): Cells {
  const [name] = said['contractingAuthority.name'] ?? [];
  if (name === undefined || said['contractingAuthority.type']) return said;
  const code = typeNamed(name);
  return code === undefined ? said : { ...said, 'contractingAuthority.type': [code] };
}

/** The longest that fits: « Conseil départemental » before « Conseil ». */
function typeNamed(name: string): string | undefined {
  const asked = fold(name);
  const begins = (word: string) => asked === word || asked.startsWith(`${word} `);
  const fitting = knownIn('organisationType').flatMap(({ code, names }) =>
    names.filter(begins).map((word) => ({ code, length: word.length })),
  );
  return fitting.toSorted((a, b) => b.length - a.length)[0]?.code;
}

/** A mandate without a name is that of the contracting authority. */
export function withMandate(said: Cells): Cells {
  const owner = said['contractingAuthority.name'];
  if (!said['onBehalfOf.reference'] || said['onBehalfOf.name'] || !owner) return said;
  return { ...said, 'onBehalfOf.name': owner };
}

const KIND = new RegExp(`\\b(${PLAN_KINDS.filter((kind) => kind !== 'other').join('|')})\\b`, 'i');
const YEARS = /\b(20\d\d) ?[-–—/à] ?(20\d\d)\b/;

/**
 * « Inscrit au PDC : oui », « PDC 2023-2028 », « Non »: of which plan a cell speaks, it says itself or its heading does. Whoever
 * names the action in the plan says that it is listed.
 */
export function withPlan(said: Cells, heading: string): Cells {
  const [[named], [status], [action]] = [said['plan.kind'] ?? [], said['plan.status'] ?? [], said['plan.action'] ?? []];
  if (named === undefined && status === undefined && action === undefined) return said;
  const words = [named, status].filter((text) => text !== undefined).join(' ');
  const kind = kindIn(words) ?? (named === undefined ? kindIn(heading) : undefined);
  const [, from, to] = YEARS.exec(words) ?? [];
  const listed = status === undefined ? action && 'listed' : stateIn(status);
  return {
    ...(from && to && { 'plan.years': [`${from}-${to}`] }),
    ...said,
    ...(kind && { 'plan.kind': [kind] }),
    ...(listed && { 'plan.status': [listed] }),
  };
}

/** What is left of a cell without plan and years; « PDC 2023-2028 » alone says that it is listed there. */
function stateIn(cell: string): string {
  const rest = cell
    .replace(YEARS, ' ')
    .replace(KIND, ' ')
    .replaceAll(/[():,;]/g, ' ')
    .trim();
  return rest === '' ? 'listed' : rest;
}

function kindIn(text: string): PlanKind | undefined {
  const [, found] = KIND.exec(text) ?? [];
  return PLAN_KINDS.find((kind) => kind === found?.toUpperCase());
}

/** As the posting wants it: for each of those who have given a mandate, by which act. */
export function asPosted(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { onBehalfOf, ...rest } = body as { onBehalfOf?: { name?: readonly string[]; reference?: string } };
  if (!onBehalfOf) return body;
  const { name: names = [undefined], reference } = onBehalfOf;
  return { ...rest, onBehalfOf: names.map((name) => ({ name, reference })) };
}
