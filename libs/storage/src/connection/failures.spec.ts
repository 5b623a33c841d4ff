import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { isAway, isRetriable } from './failures';

const withCode = (code: string) => Object.assign(new Error('no'), { code });
const failed = (code: string) => new QueryFailedError('SELECT 1', [], withCode(code));

describe('What went wrong with Postgres', () => {
  it.each<[what: string, error: unknown, away: boolean, retriable: boolean]>([
    ['nobody listens', withCode('ECONNREFUSED'), true, false],
    ['its container is down: nobody knows its name', withCode('ENOTFOUND'), true, false],
    ['nobody can be asked for its name', withCode('EAI_AGAIN'), true, false],
    ['its host is cut off', withCode('EHOSTUNREACH'), true, false],
    ['so is ours', withCode('ENETUNREACH'), true, false],
    ['it hangs up', withCode('ECONNRESET'), true, false],
    ['it shuts down', failed('57P01'), true, false],
    ['it starts up', failed('57P03'), true, false],
    ['it has no connection left', failed('53300'), true, false],
    ['the connection failed', failed('08006'), true, false],
    ['the connection died under a statement', new Error('Connection terminated unexpectedly'), true, false],
    ['the connection died between two statements', new QueryRunnerProviderAlreadyReleasedError(), true, false],
    ['the connection died before the commit', new QueryRunnerAlreadyReleasedError(), true, false],
    ['the pool has none to give', new Error('timeout exceeded when trying to connect'), true, false],
    ['a deadlock', failed('40P01'), false, true],
    ['a serialisation failure', failed('40001'), false, true],
    ['a duplicate', failed('23505'), false, false],
    ['a fault of ours', new TypeError('x is not a function'), false, false],
    ['nothing at all', null, false, false],
  ])('%s', (_what, error, away, retriable) => {
    expect({ away: isAway(error), retriable: isRetriable(error) }).toEqual({ away, retriable });
  });
});
