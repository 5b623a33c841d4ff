import { LaunchFault } from './fault';
import { checkSettings } from './settings';
import { both } from './page/words';

function refusalOf(env: Readonly<Record<string, string>>): readonly [string, string] {
  try {
    checkSettings(env);
  } catch (error) {
    if (error instanceof LaunchFault) return both(`local.fault.${error.fault}`, error.values);
    throw error;
  }
  return ['', ''];
}

describe('the settings', () => {
  it.each([{}, { QUEUE: 'redis' }, { QUEUE: '', PORT: '', UNDO_SECONDS: '0' }, { PORT: '0', LOG_LEVEL: 'debug' }])(
    'may be %j',
    (env) => expect(refusalOf(env)).toEqual(['', '']),
  );

  it.each([
    { DATABASE_URL: 'hello' },
    { DATABASE_URL: 'mysql://localhost/x' },
    { REDIS_URL: 'localhost' },
    ...['abc', '70000', '-1', '3.5'].map((PORT) => ({ PORT })),
  ])('may not be %j', (env) => expect(refusalOf(env)[0]).toContain(Object.entries(env)[0]?.join('=')));

  it('that are refused are all named, with what is expected, in French and in English', () => {
    const [french, english] = refusalOf({ QUEUE: 'foo', UNDO_SECONDS: '-1', DATABASE_URL: 'mysql://penc:secret@db/x' });
    expect(french.replaceAll('\u00a0', ' ')).toContain('UNDO_SECONDS=-1 (attendu : un nombre entier de 0 à 3600)');
    expect(french).toContain('QUEUE=foo');
    expect(english).toContain('QUEUE=foo (expected: one of redis, postgres)');
    expect(english).toContain('DATABASE_URL=mysql://db/x (expected: an address that begins with postgres://');
    expect(french + english).not.toMatch(/secret|must be|…/);
  });

  it('never show a key that is refused', () => {
    const [french, english] = refusalOf({ SECRET_KEY: 'deadbeef', NODE_ENV: 'production' });
    expect(french).toContain('SECRET_KEY (attendu');
    expect(english).toContain('SECRET_KEY (expected: 64 hexadecimal digits');
    expect(french + english).not.toContain('deadbeef');
  });
});
