import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { type Marks, marksOf } from './access/marks';
import { examplesByType } from './http/fields/example';
import { Problem } from './http/problems/problem.filter';

/** What holds of every route, in Markdown, as descriptions of apis are read. */
const DESCRIPTION = `Needs of territories, offers of partners, and what comes of them.

- **Language**: sentences and labels come in the language of \`Accept-Language\` (\`fr\` or \`en\`); codes are the same in both.
- **Refusals** are \`application/problem+json\` (RFC 9457): a program goes by \`code\`, which is stable, and people by
  \`detail\`. Bad input is a 422 with all its faults in \`errors\`, and nothing is written. What belongs to others is a 404.
- **Lists** answer \`{items, nextCursor}\`: the next page is asked for with \`cursor\`, until \`nextCursor\` is null.
- **Repeating**: with an \`Idempotency-Key\` a request has its effect once, however often it is sent, for seven days.
- **Values**: times are ISO 8601 in UTC, days \`YYYY-MM-DD\`; an amount is a decimal string in whole units of its
  currency; sectors are DAC codes; territories are codes of \`/reference/territories\`.
- **Changes** carry the \`revision\` that they are based on, in the body; a stale one is a 409 (\`stale-revision\`).
- **Limits**: a 429 and a 503 say in \`Retry-After\` after how many seconds to try again.
- **Webhooks** are signed by the [Standard Webhooks](https://www.standardwebhooks.com) convention: \`webhook-id\`,
  \`webhook-timestamp\`, \`webhook-signature\`.`;

const ONCE = 'with the same key and the same request, the effect is had once; a key of another request is a 422';

/** The description of the api, made from the api itself. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Penc')
      .setDescription(DESCRIPTION)
      .setVersion('1')
      .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'penc_…', description: 'an API key' })
      .addCookieAuth(
        'penc_session',
        { type: 'apiKey', in: 'cookie', description: 'a session, from /api/v1/sign-in' },
        'session',
      )
      .addSecurityRequirements('bearer')
      .addSecurityRequirements('session')
      .addGlobalResponse({
        status: '4XX',
        description: 'application/problem+json (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      } as never)
      .build(),
    { extraModels: [Problem], operationIdFactory: operationId },
  );
  for (const [{ name }, example] of examplesByType())
    Object.assign(document.components?.schemas?.[name] ?? {}, { example });
  const marks = marksByOperation(app);
  for (const operation of operationsOf(document)) {
    sayWhoMayCall(operation, marks.get(operation.operationId));
    for (const parameter of operation.parameters ?? []) {
      if (parameter.name === 'Idempotency-Key') parameter.description = ONCE;
    }
  }
  return document;
}

function operationId(controller: string, method: string): string {
  return `${controller.replace('Controller', '')}_${method}`;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: { readonly name: string; description?: string }[];
  description?: string;
  security?: Record<string, string[]>[];
}

function operationsOf({ paths }: OpenAPIObject): Operation[] {
  return Object.values(paths).flatMap((path) => Object.values(path) as Operation[]);
}

/** What the guard asks of the caller of each route. */
function marksByOperation(app: INestApplication): ReadonlyMap<string, Marks> {
  const reflector = app.get(Reflector);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  const marks = new Map<string, Marks>();
  for (const { metatype } of controllers) {
    // pages are not described, and may bear the name of what is
    if (typeof metatype !== 'function' || !metatype.name.endsWith('Controller')) continue;
    for (const [method, handler] of handlersOf(metatype.prototype as object)) {
      const context = { getHandler: () => handler, getClass: () => metatype as never };
      marks.set(operationId(metatype.name, method), marksOf(reflector, context));
    }
  }
  return marks;
}

/** Those that it has from another class too. */
function handlersOf(prototype: object | null): [string, () => unknown][] {
  if (prototype === null || prototype === Object.prototype) return [];
  const own = Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(([name, { value }]) =>
    typeof value === 'function' ? [[name, value as () => unknown] as [string, () => unknown]] : [],
  );
  return [...handlersOf(Object.getPrototypeOf(prototype) as object | null), ...own];
}

function sayWhoMayCall(operation: Operation, marks: Marks | undefined): void {
  if (!marks) return;
  if (marks.isPublic) operation.security = [];
  else if (marks.sessionOnly) operation.security = [{ session: [] }];
  else if (marks.scope) {
    const needed = `An API key needs the scope \`${marks.scope}\`.`;
    operation.description = [operation.description, needed].filter(Boolean).join('\n\n');
  }
}
