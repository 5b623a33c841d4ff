import { ConfigError, readConfig } from './config';

const DATABASE_URL = 'postgres://penc@localhost/penc';
const SECRET_KEY = 'c0ffee'.repeat(11).slice(0, 64);
const faultsOf = (env: Readonly<Record<string, string>>): readonly string[] => {
  try {
    readConfig({ DATABASE_URL, ...env });
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
};

describe('SECRET_KEY', () => {
  const production = { NODE_ENV: 'production' };

  it.each([
    ['not there', {}],
    ['empty', { SECRET_KEY: '' }],
    ['too short', { SECRET_KEY: SECRET_KEY.slice(2) }],
    ['no hexadecimal digits', { SECRET_KEY: 'z'.repeat(64) }],
    ['zeros', { SECRET_KEY: '0'.repeat(64) }],
    [
      'the one of the workbench, that everybody knows',
      { SECRET_KEY: readConfig({ DATABASE_URL }).secretKey.toString('hex') },
    ],
  ])('in production is refused when it is %s', (_, env: Readonly<Record<string, string>>) => {
    expect(faultsOf({ ...production, ...env })).toEqual([
      expect.stringMatching(/^SECRET_KEY must be 64 hexadecimal digits/),
    ]);
  });

  it('in production is taken when it is sound; elsewhere it may be left out, but not be unsound', () => {
    expect(faultsOf({ ...production, SECRET_KEY })).toEqual([]);
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ SECRET_KEY: 'abc' })).toHaveLength(1);
  });
});

describe('REQUIRE_TOTP', () => {
  it.each([
    [{ NODE_ENV: 'production', SECRET_KEY }, true],
    [{ NODE_ENV: 'production', SECRET_KEY, REQUIRE_TOTP: 'false' }, false],
    [{}, false],
    [{ REQUIRE_TOTP: 'true' }, true],
  ])('%j: %s', (env, expected) => {
    expect(readConfig({ DATABASE_URL, ...env }).requireTotp).toBe(expected);
  });

  it('is told in no third way', () => expect(faultsOf({ REQUIRE_TOTP: 'yes' })).toHaveLength(1));
});

describe('EMBEDDINGS_URL', () => {
  const EMBEDDINGS_URL = 'https://models.example/v1/embeddings';

  it('is off when it is not said, whatever else is', () => {
    expect(readConfig({ DATABASE_URL, EMBEDDINGS_MODEL: 'bge-m3' }).embeddings).toBeNull();
  });

  it('needs a model, and takes a key', () => {
    expect(faultsOf({ EMBEDDINGS_URL })).toEqual(['EMBEDDINGS_URL needs EMBEDDINGS_MODEL']);
    expect(faultsOf({ EMBEDDINGS_URL: 'models.example' })).toHaveLength(2);
    const env = { DATABASE_URL, EMBEDDINGS_URL, EMBEDDINGS_MODEL: 'bge-m3' };
    expect(readConfig(env).embeddings).toEqual({ url: EMBEDDINGS_URL, model: 'bge-m3', apiKey: null });
    expect(readConfig({ ...env, EMBEDDINGS_API_KEY: 'k' }).embeddings?.apiKey).toBe('k');
  });
});

describe('PUBLIC_URL', () => {
  it.each([
    ['https://penc.example.org', 0],
    ['https://penc.example.org:8443/', 0],
    ['http://localhost:3000', 0],
    // every link of a mail would leave it out
    ['https://example.org/penc', 1],
    ['https://penc.example.org/?x', 1],
    ['penc.example.org', 1],
  ])('%s has %i faults', (PUBLIC_URL, faults) => {
    expect(faultsOf({ PUBLIC_URL })).toHaveLength(faults);
  });
});

describe('MAIL_FROM', () => {
  it.each([
    ['Penc <penc@example.org>', 0],
    ['"Penc, Sénégal" <penc@example.org>', 0],
    ['penc@example.org', 0],
    ['', 0],
    ['Penc', 1],
    ['Penc penc@example.org', 1],
    ['Penc <penc@example.org', 1],
  ])('%s has %i faults', (MAIL_FROM, faults) => {
    expect(faultsOf({ MAIL_FROM })).toHaveLength(faults);
  });
});

describe('CONTACT_EMAIL', () => {
  it.each([
    ['penc@example.org', 0],
    ['', 0],
    ['Penc <penc@example.org>', 1],
    ['penc', 1],
  ])('%s has %i faults', (CONTACT_EMAIL, faults) => {
    expect(faultsOf({ CONTACT_EMAIL })).toHaveLength(faults);
  });
});
