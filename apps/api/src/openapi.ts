import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { INestApplication } from '@nestjs/common';
import { Problem } from './http/problem.filter';

/** The description of the api, made from the api itself. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Penc')
      .setDescription('Needs of territories, offers of partners, and what comes of them. Accept-Language: fr or en.')
      .setVersion('1')
      .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'an API key' })
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
    {
      extraModels: [Problem],
      operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
    },
  );
  return document;
}
