import fc from 'fast-check';
import { hostile } from './hostile';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Operation {
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Codes and ids that exist, so that some requests get past the first check. */
export interface Known {
  readonly ids: readonly string[];
  /** By the name of the field that wants them. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

/** Requests made from the description of the api: mostly sound, then spoilt in one place or several. */
export function requestsOf(description: Description, known: Known): fc.Arbitrary<FuzzRequest> {
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      // a stream of events never ends, and would hold its request for ever
      .filter(([, { responses }]) => !responses?.['200']?.content?.['text/event-stream'])
      .map(([method, operation]) => requestOf(description, known, path, method, operation)),
  );
  return fc.oneof(...operations);
}

function requestOf(
  description: Description,
  known: Known,
  path: string,
  method: string,
  operation: Operation,
): fc.Arbitrary<FuzzRequest> {
  const schema = operation.requestBody?.content['application/json']?.schema;
  const names = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  const query = fc.record(
    Object.fromEntries(
      names.map(({ name, schema: type = {} }) => [name, spoilt(valueOf(description, known, type, name), 5)]),
    ),
    { requiredKeys: [] },
  );
  return fc
    .record({
      ids: fc.array(
        fc.oneof({ arbitrary: fc.constantFrom(...known.ids), weight: 5 }, { arbitrary: fc.string(), weight: 1 }),
        { minLength: 2, maxLength: 2 },
      ),
      query,
      body: schema ? spoilt(valueOf(description, known, schema), 12) : fc.constant(undefined),
      language: fc.constantFrom('fr', 'en', '*', 'de;q=1, fr;q=0', ';;;'),
      key: fc.option(fc.constantFrom('k-1', 'k-2', ' ', 'é'.normalize('NFD').slice(0, 1)), { nil: undefined }),
    })
    .map(({ ids, query: values, body, language, key }) => ({
      method: method.toUpperCase(),
      path: filled(path, ids) + queryString(values),
      body,
      headers: { 'accept-language': language, ...(key ? { 'idempotency-key': key } : {}) },
    }));
}

function filled(path: string, ids: readonly string[]): string {
  let next = 0;
  return path.replaceAll(/\{\w+\}/g, () => encodeURIComponent((ids[next++] ?? '').replaceAll(/\p{Surrogate}/gu, '?')));
}

function queryString(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).map(([name, value]) => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    return `${name}=${encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '?'))}`;
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** One in `oneIn` is something else altogether. */
function spoilt(sound: fc.Arbitrary<unknown>, oneIn: number): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: sound, weight: oneIn - 1 }, { arbitrary: hostile, weight: 1 });
}

function valueOf(description: Description, known: Known, schema: Schema, name = ''): fc.Arbitrary<unknown> {
  if (schema.$ref) {
    const title = schema.$ref.split('/').at(-1) ?? '';
    return valueOf(description, known, description.components.schemas[title] ?? {}, name);
  }
  if (schema.allOf?.[0]) return valueOf(description, known, schema.allOf[0], name);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type ?? 'string') {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, inner]) => [
            key,
            spoilt(valueOf(description, known, inner, key), 60),
          ]),
        ),
        { requiredKeys: [...(schema.required ?? [])] },
      );
    case 'array':
      return fc.uniqueArray(spoilt(valueOf(description, known, schema.items ?? {}, name), 60), {
        minLength: 1,
        maxLength: 2,
        selector: (value) => JSON.stringify(value),
      });
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 5, 5) });
    case 'number':
      return fc.double({ min: 0, max: 1, noNaN: true });
    default:
      return textOf(known, schema, name);
  }
}

function textOf(known: Known, schema: Schema, name: string): fc.Arbitrary<unknown> {
  if (schema.format === 'date') return fc.constantFrom('2100-01-01', '2100-06-30', '2101-12-31');
  if (schema.format === 'uuid') return fc.constantFrom(...known.ids);
  const codes = known.codes[name];
  if (codes) return fc.constantFrom(...codes);
  return fc.oneof(fc.constantFrom('45000000', 'Forage', 'XOF'), fc.string({ minLength: 3, maxLength: 40 }));
}
