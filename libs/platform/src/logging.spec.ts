import { loggerParams } from './logging';

type Serializer = (req: { id: string; method: string; url: string }) => { path: string };

describe('the path that is logged of a request', () => {
  const { pinoHttp } = loggerParams({ logLevel: 'info' }, 'api');
  const serialize = (pinoHttp as { serializers: { req: Serializer } }).serializers.req;

  it.each([
    ['/api/v1/needs?text=secret', '/api/v1/needs'],
    ['/sign-in/PyYJpYm7MA33I8HO', '/sign-in/…'],
    ['//sign-in/PyYJpYm7MA33I8HO?x', '/sign-in/…'],
    ['/Sign-In/PyYJpYm7MA33I8HO/more', '/sign-in/…'],
    ['/api/v1/sign-in/code', '/api/v1/sign-in/code'],
  ])('%s: %s', (url, path) => {
    expect(serialize({ id: '1', method: 'GET', url })).toEqual({ id: '1', method: 'GET', path });
  });
});
