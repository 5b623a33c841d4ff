import fc from 'fast-check';
import { type Description, type Route, type Schema, routesOf } from './description';
import { hostile } from './hostile';
import { soundValue } from './values';

/** What is to be asked, but for what only the running system knows: ids, revisions, who may. */
export interface Plan {
  readonly route: Route;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** In place of the ids of things that exist. */
  readonly oddIds: readonly string[];
  /** Chance, for the choices that are made when it is sent. */
  readonly dice: readonly number[];
}

const DICE = 40;
const ENDINGS = /\/(withdraw|close|suspend|revoke|end|dismiss|delete|sign-out)$/;

/** Requests made from the description of the api: as often sound as spoilt in one place or several. */
export function plansOf(description: Description): fc.Arbitrary<Plan> {
  return fc.oneof(
    ...routesOf(description).map((route) => ({ arbitrary: planOf(description, route), weight: weightOf(route) })),
  );
}

/** What makes things is asked more often than what ends them: else there would soon be nothing left to ask about. */
function weightOf({ method, path }: Route): number {
  if (method === 'DELETE' || ENDINGS.test(path)) return 1;
  return method === 'GET' ? 3 : 6;
}

function planOf(description: Description, route: Route): fc.Arbitrary<Plan> {
  return fc.oneof(
    { arbitrary: soundPlan(description, route), weight: 1 },
    { arbitrary: oddPlan(description, route), weight: 1 },
  );
}

function soundPlan(description: Description, route: Route): fc.Arbitrary<Plan> {
  return fc.record({
    route: fc.constant(route),
    query: parametersOf(description, route.query),
    body: bodyOf(description, route),
    headers: headersOf(description, route, fc.option(fc.uuid(), { nil: undefined })),
    oddIds: fc.constant([]),
    dice: fc.array(fc.nat(), { minLength: DICE, maxLength: DICE }),
  });
}

function oddPlan(description: Description, route: Route): fc.Arbitrary<Plan> {
  const oddKey = fc.option(fc.constantFrom('k-1', 'k-2', ' ', 'é'), { nil: undefined });
  const oddId = fc.oneof(fc.string(), fc.uuid(), fc.constantFrom('0', '..', 'null', '%00'));
  return fc.record({
    route: fc.constant(route),
    query: spoilt(parametersOf(description, route.query)).map((value) => Object(value) as Record<string, unknown>),
    body: route.body
      ? fc.oneof({ arbitrary: spoilt(bodyOf(description, route)), weight: 8 }, { arbitrary: hostile, weight: 1 })
      : fc.constant(undefined),
    headers: headersOf(description, route, oddKey),
    oddIds: fc.oneof(
      { arbitrary: fc.constant([]), weight: 3 },
      { arbitrary: fc.array(oddId, { maxLength: 2 }), weight: 1 },
    ),
    dice: fc.array(fc.nat(), { minLength: DICE, maxLength: DICE }),
  });
}

function bodyOf(description: Description, { body, method }: Route): fc.Arbitrary<unknown> {
  if (!body) return fc.constant(undefined);
  const sound = soundValue(description, body.schema);
  // a patch leaves the state alone: that is moved by its own routes
  return method === 'PATCH' ? sound.map(withoutStatus) : sound;
}

function withoutStatus(body: unknown): unknown {
  const { status: _status, ...rest } = Object(body) as Record<string, unknown>;
  return rest;
}

function parametersOf(
  description: Description,
  parameters: readonly { readonly name: string; readonly schema?: Schema }[],
): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(
    parameters.map(({ name, schema }) => [name, soundValue(description, schema ?? {}, name)]),
  );
  // a cursor is only sound where it came from
  const usual = Object.keys(model).filter((name) => name !== 'cursor');
  // few at a time: all of them together find nothing
  return fc
    .tuple(fc.record(model), fc.subarray(usual, { maxLength: Math.min(2, usual.length) }))
    .map(([values, chosen]) => Object.fromEntries(chosen.map((name) => [name, values[name]])));
}

function headersOf(
  description: Description,
  route: Route,
  key: fc.Arbitrary<string | undefined>,
): fc.Arbitrary<Record<string, string>> {
  return fc
    .record({
      language: fc.constantFrom('fr', 'en', '*', 'de;q=1, fr;q=0', ';;;'),
      key,
      own: parametersOf(description, route.headers),
    })
    .map(({ language, key: given, own }) => ({
      'accept-language': language,
      ...Object.fromEntries(Object.entries(own).map(([name, value]) => [name.toLowerCase(), headerText(value)])),
      ...(given === undefined ? {} : { 'idempotency-key': given }),
    }));
}

/** Headers carry Latin letters only. */
function headerText(value: unknown): string {
  return String(value)
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .trim();
}

/** Something hostile in one place of it, or in two. */
function spoilt(sound: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const blows = fc.array(fc.tuple(fc.nat(), hostile), { minLength: 1, maxLength: 2 });
  return fc
    .tuple(sound, blows)
    .map(([value, each]) => each.reduce((whole, [at, odd]) => struck(whole, at, odd), value));
}

/** `value` with `odd` somewhere in it: `at` chooses the place, or a new field. */
function struck(value: unknown, at: number, odd: unknown): unknown {
  if (typeof value !== 'object' || value === null) return odd;
  const keys = Object.keys(value);
  const chosen = keys[at % (keys.length + 1)];
  if (chosen === undefined) return Array.isArray(value) ? [...(value as unknown[]), odd] : { ...value, odd };
  const inner = struck((value as Record<string, unknown>)[chosen], Math.floor(at / (keys.length + 1)), odd);
  if (!Array.isArray(value)) return { ...value, [chosen]: inner };
  return value.map((item: unknown, index) => (String(index) === chosen ? inner : item));
}
