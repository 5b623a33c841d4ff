import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import addFormats from 'ajv-formats';
import Ajv from 'ajv';
import { examplesByType } from '../apps/api/src/http/fields/example';
import { faultsOf } from '../apps/api/src/http/bodies/read';
import { describeApi } from '../apps/api/src/openapi';
import { type System, startSystem } from './system/system';
import { database } from './world';

const ROOT = resolve(__dirname, '..');
const FILE = join(ROOT, 'docs', 'openapi.json');
const API = join(ROOT, 'apps', 'api', 'src');

/** What somebody writes who has only the description: every shape that the README shows. */
const PROGRAM = `
import createClient from 'openapi-fetch';
import type { components, paths } from './penc';

const penc = createClient<paths>({ baseUrl: 'http://localhost:3000' });
const need: components['schemas']['NeedRequest'] = {
  title: 'Forage', description: 'Un forage pour trois villages', language: 'fr', themes: ['diaspora'],
  sectors: ['14031'], territories: ['SN1103'], modalities: ['grant'], status: 'open',
  amount: { value: '74000000', currency: 'XOF' }, period: { start: '2027-04-01', end: '2028-09-30' },
};
export async function journey(): Promise<number> {
  const posted = await penc.POST('/api/v1/needs', { body: need });
  const covered: string | undefined = posted.data?.coverage.covered.value;
  const { data, error } = await penc.GET('/api/v1/suggestions', { params: { query: { status: 'suggested', sort: 'score' } } });
  const problem: string | undefined = error?.code;
  const [best] = data?.items ?? [];
  if (!best) return Number(covered ?? problem);
  await penc.POST('/api/v1/suggestions/{id}/approve', { params: { path: { id: best.id } }, body: { revision: best.revision } });
  const points: number = best.criteria.reduce((sum, criterion) => sum + criterion.contribution, 0);
  return points - best.score;
}
// @ts-expect-error an axis that there is none of
export const wrong: components['schemas']['NeedRequest'] = { ...need, themes: ['trade'] };
`;

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly description?: string;
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
}

describe('The description of the api', () => {
  const db = database();
  let system: System;

  beforeAll(async () => {
    system = await startSystem(db.url, { workers: 0 });
  });
  afterAll(() => system.stop());

  it('is up to date: docs/openapi.json is what the api says of itself (npm run openapi)', () => {
    const written: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
    expect(written).toEqual(JSON.parse(JSON.stringify(describeApi(system.api))));
  });

  it('gives each shape a name of its own: of two classes that share one, only one would be described', () => {
    const described = Object.keys(describeApi(system.api).components?.schemas ?? {});
    const files = readdirSync(API, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.spec)\.tsx?$/.test(name),
    );
    const names = files.flatMap((name) => {
      const found = readFileSync(join(API, name), 'utf8').matchAll(/^(?:export )?class (\w+)/gm);
      return [...found].map(([, one]) => String(one)).filter((one) => described.includes(one));
    });
    expect(names.length).toBeGreaterThan(described.length / 2);
    expect(names.filter((name, place) => names.indexOf(name) < place)).toEqual([]);
  });

  it('says of texts at length that they identify no migrant', () => {
    const schemas = Object.values(describeApi(system.api).components?.schemas ?? {}) as Schema[];
    const fields = schemas.flatMap(({ properties = {} }) => Object.entries(properties));
    const told = fields.filter(([, { description }]) => description?.includes('must identify no migrant'));
    const names = told.map(([name]) => name);
    expect([...new Set(names)].toSorted()).toEqual(['condition', 'description', 'note', 'text', 'withheldFor']);
    expect(told.length).toBeGreaterThan(12);
  });

  it('says of each route what it does, and who may call it, as the api answers to somebody without a key', async () => {
    const told = operations(describeApi(system.api));
    expect(told.filter(({ summary }) => !summary).map(({ operationId }) => operationId)).toEqual([]);
    const open: string[] = [];
    for (const { method, path, operationId } of told) {
      const url = `${system.baseUrl}${path.replaceAll(/\{\w+\}/g, '0b5ad5b4-7a4e-4c43-9d1a-0f1f7d1a2b3c')}`;
      const answer = await fetch(url, { method });
      if (answer.status !== 401) open.push(operationId);
    }
    expect(told.filter(({ security }) => security?.length === 0).map(({ operationId }) => operationId)).toEqual(open);
    const needing = (scope: string) => told.filter(({ description }) => description?.includes(`\`${scope}\``));
    expect(needing('judge').map(({ operationId }) => operationId)).toContain('Suggestions_approve');
    expect(needing('post').map(({ operationId }) => operationId)).toContain('Offers_create');
  });

  it('says of each field of a body what it means', () => {
    const document = describeApi(system.api);
    const seen = new Set<string>();
    const untold = (schema: Schema, path: string): string[] => {
      if (schema.$ref) {
        const name = schema.$ref.split('/').at(-1) ?? '';
        if (seen.has(name)) return [];
        seen.add(name);
        return untold(document.components?.schemas?.[name] as Schema, name);
      }
      const fields = Object.entries(schema.properties ?? {}).map(
        ([name, field]) => [`${path}.${name}`, field] as const,
      );
      return [
        ...fields.filter(([, { description }]) => !description).map(([name]) => name),
        ...fields.flatMap(([name, field]) => untold(field, name)),
        ...[...(schema.allOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap((part) => untold(part, path)),
      ];
    };
    const bodies = operations(document).flatMap(({ operationId, requestBody }) =>
      Object.values(requestBody?.content ?? {}).map(({ schema = {} }) => [operationId, schema] as const),
    );
    expect(bodies.flatMap(([operationId, schema]) => untold(schema, operationId))).toEqual([]);
    expect(seen.size).toBeGreaterThan(50);
  });

  it('gives examples of what is posted first that are as it says, and that the api accepts', () => {
    const schemas = (describeApi(system.api).components?.schemas ?? {}) as Record<string, Schema>;
    const ajv = addFormats(new Ajv({ strict: false }));
    ajv.addSchema({ $id: 'penc', components: { schemas } });
    const faults = Object.entries(schemas).flatMap(([name, { example }]) =>
      example === undefined || ajv.validate({ $ref: `penc#/components/schemas/${name}` }, example)
        ? []
        : [`${name}: ${ajv.errorsText()}`],
    );
    expect(faults).toEqual([]);
    const refused = [...examplesByType()].map(([type, body]) => [type.name, faultsOf(type, body)]);
    expect(refused.filter(([, found]) => found?.length)).toEqual([]);
    const shown = Object.keys(schemas).filter((name) => schemas[name]?.example !== undefined);
    expect(shown.toSorted()).toEqual([
      'AnswerRequest',
      'ApplicationRequest',
      'ApproveRequest',
      'DismissRequest',
      'NeedRequest',
      'OfferRequest',
      'PartnershipPatch',
      'PostponeRequest',
    ]);
  });

  it('is served by the api itself', async () => {
    const served = await system.anyone.get('/openapi.json');
    expect(served.body).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
  });

  it('makes a client that compiles', () => {
    const folder = mkdtempSync(join(tmpdir(), 'penc-client-'));
    try {
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
      run('openapi-typescript/bin/cli.js', FILE, '-o', join(folder, 'penc.ts'));
      writeFileSync(join(folder, 'program.ts'), PROGRAM);
      const options = [
        '--noEmit',
        '--ignoreConfig',
        '--strict',
        '--skipLibCheck',
        '--module',
        'esnext',
        '--moduleResolution',
        'bundler',
        '--target',
        'es2022',
      ];
      expect(run('typescript/bin/tsc', ...options, join(folder, 'program.ts'))).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

interface Told {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly object[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

function operations({ paths }: ReturnType<typeof describeApi>) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Told>).map(([method, told]) => ({
      ...told,
      path,
      method: method.toUpperCase(),
    })),
  );
}

/** Runs a program of node_modules and gives what it printed; its failure is the test's. */
function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program}: ${stdout}${stderr}`);
  return stdout;
}
