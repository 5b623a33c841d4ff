import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { type Description, type Route, type Schema } from './description';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Checks answers against the description: what is not described there is a fault as well. */
export class ResponseSchemas {
  private readonly ajv = addFormats(new Ajv({ strict: false, allErrors: false }));
  private readonly compiled = new Map<Schema, ValidateFunction>();

  constructor(description: Description) {
    for (const [name, schema] of Object.entries(description.components.schemas)) {
      this.ajv.addSchema(this.closed(schema), idOf(name));
    }
  }

  /** What is wrong with this answer, or null. */
  faultOf(route: Route, status: number, contentType: string, text: string): string | null {
    const answers = route.answers;
    const answer = answers[String(status)] ?? answers[`${Math.floor(status / 100)}XX`] ?? answers['default'];
    if (!answer) return `${status} is not described`;
    const type = contentType.split(';')[0]?.trim() ?? '';
    const content = answer.content ?? {};
    if (Object.keys(content).length === 0) return text === '' ? null : `${status} is described without content`;
    const media = content[type];
    if (!media) return `${status} is described as ${Object.keys(content).join(', ')}, and is ${type}`;
    if (!/json/.test(type) || !media.schema) return null;
    const validate = this.validatorOf(media.schema);
    if (validate(JSON.parse(text))) return null;
    // of several ways to be sound, the one that came farthest says what is wrong
    const [error] = (validate.errors ?? []).toSorted((a, b) => b.instancePath.length - a.instancePath.length);
    return `${status} ${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`;
  }

  private validatorOf(schema: Schema): ValidateFunction {
    const validate = this.compiled.get(schema) ?? this.ajv.compile(this.closed(schema));
    this.compiled.set(schema, validate);
    return validate;
  }

  /** The same in JSON Schema: `nullable` said its way, and objects closed to what they do not name. */
  private closed(schema: Schema): JsonSchema {
    if (schema.$ref) return { $ref: idOf(schema.$ref.split('/').at(-1) ?? '') };
    const { nullable, allOf, oneOf, anyOf, items, properties, additionalProperties, ...rest } = schema;
    const parts = (list: readonly Schema[]) => list.map((part) => this.closed(part));
    const whole: Record<string, unknown> = {
      ...rest,
      ...(allOf ? { allOf: parts(allOf) } : {}),
      ...(oneOf ? { oneOf: parts(oneOf) } : {}),
      ...(anyOf ? { anyOf: parts(anyOf) } : {}),
      ...(items ? { items: this.closed(items) } : {}),
      ...(properties ? { properties: this.closedProperties(properties), additionalProperties: false } : {}),
      ...(typeof additionalProperties === 'object' ? { additionalProperties: this.closed(additionalProperties) } : {}),
      ...(typeof additionalProperties === 'boolean' ? { additionalProperties } : {}),
    };
    return nullable ? { anyOf: [{ type: 'null' }, whole] } : whole;
  }

  private closedProperties(properties: Readonly<Record<string, Schema>>): Record<string, JsonSchema> {
    return Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, this.closed(inner)]));
  }
}

function idOf(name: string): string {
  return `https://penc.example/schemas/${name}`;
}
