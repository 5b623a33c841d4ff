import type { Description, Route } from './description';
import { ResponseSchemas } from './response-schemas';

const description: Description = {
  paths: {},
  components: {
    schemas: {
      Sum: { type: 'object', properties: { value: { type: 'string' } }, required: ['value'] },
      View: {
        type: 'object',
        properties: {
          at: { type: 'string', format: 'date-time' },
          left: { type: 'object', nullable: true, allOf: [{ $ref: '#/components/schemas/Sum' }] },
        },
        required: ['at', 'left'],
      },
    },
  },
};
const route: Route = {
  ...{ name: 'GET /view', method: 'GET', path: '/view', query: [], headers: [], places: {}, body: null },
  answers: { '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/View' } } } } },
};

describe('The check of answers', () => {
  const schemas = new ResponseSchemas(description);
  const at = '2026-01-01T00:00:00Z';

  it.each<[what: string, status: number, type: string, body: unknown, fault: RegExp | null]>([
    ['as described', 200, 'application/json; charset=utf-8', { at, left: { value: '1' } }, null],
    ['a null where it may be', 200, 'application/json', { at, left: null }, null],
    ['a null where it may not be', 200, 'application/json', { at: null, left: null }, /must be string/],
    ['a field that is missing', 200, 'application/json', { at }, /required property 'left'/],
    ['a field that nobody described', 200, 'application/json', { at, left: null, x: 1 }, /additional/],
    ['one deeper down', 200, 'application/json', { at, left: { value: '1', x: 1 } }, /\/left/],
    ['a time that is none', 200, 'application/json', { at: 'now', left: null }, /date-time/],
    ['another status', 204, '', '', /204 is not described/],
    ['another type', 200, 'text/html', '', /is text\/html/],
  ])('%s', (_what, status, type, body, fault) => {
    const found = schemas.faultOf(route, status, type, JSON.stringify(body));
    if (fault) expect(found).toMatch(fault);
    else expect(found).toBeNull();
  });
});
