/** As much of OpenAPI 3.0 as our description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
export interface Answer {
  readonly content?: Content;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema?: Schema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Answer>>;
}
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One thing that can be asked. */
export interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly Parameter[];
  readonly headers: readonly Parameter[];
  /** Of the path's own parameters, by name. */
  readonly places: Readonly<Record<string, Schema>>;
  readonly body: { readonly type: string; readonly schema: Schema } | null;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** All but the streams, which never end. */
export function routesOf(description: Description): readonly Route[] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => !Object.values(operation.responses).some(isStream))
      .map(([method, operation]) => routeOf(path, method, operation)),
  );
}

function routeOf(path: string, method: string, operation: Operation): Route {
  const parameters = operation.parameters ?? [];
  const among = (where: string) => parameters.filter((parameter) => parameter.in === where);
  return {
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    query: among('query'),
    headers: among('header').filter(({ name }) => name.toLowerCase() !== 'idempotency-key'),
    places: Object.fromEntries(among('path').map(({ name, schema }) => [name, schema ?? {}])),
    body: bodyOf(operation),
    answers: operation.responses,
  };
}

/** JSON where it may be JSON; another type is sent as text. */
function bodyOf({ requestBody }: Operation): Route['body'] {
  if (!requestBody) return null;
  const types = Object.entries(requestBody.content);
  const [type, media] = types.find(([name]) => /json/.test(name)) ?? types[0] ?? [];
  return type === undefined ? null : { type, schema: media?.schema ?? {} };
}

function isStream(answer: Answer): boolean {
  return Object.keys(answer.content ?? {}).includes('text/event-stream');
}

export function resolved(description: Description, schema: Schema): Schema {
  const title = schema.$ref?.split('/').at(-1);
  return title === undefined ? schema : resolved(description, description.components.schemas[title] ?? {});
}
