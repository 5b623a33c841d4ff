/** The only reader of the environment: every fault is told at once, nothing is guessed silently. */
export interface Config {
  readonly production: boolean;
  readonly databaseUrl: string;
  readonly databasePoolSize: number;
  readonly queue: 'redis' | 'postgres';
  readonly redisUrl: string | null;
  readonly port: number;
  readonly workerPort: number;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly publicUrl: string;
  readonly logLevel: string;
  /** For how long an approval can be undone before the sides are told. */
  readonly undoSeconds: number;
  /** How many jobs a worker runs at a time, per queue. */
  readonly concurrency: number;
  /** Requests a minute that one caller may make. */
  readonly requestsPerMinute: number;
  /** After how long a dispatched message that is not done is dispatched again. */
  readonly redispatchSeconds: number;
  /** 32 bytes: seals second factors, and makes hashes that a copy of the database does not give away. */
  readonly secretKey: Buffer;
  /** Whether coordinators and admins need a second factor. */
  readonly requireTotp: boolean;
  /** How many reverse proxies of ours a request passes: the address before them is the caller's. */
  readonly trustedProxies: number;
}

export class ConfigError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`configuration refused: ${faults.join(' · ')}`);
  }
}

/** Known to everybody who reads this: for tests and for the workbench, refused in production. */
const PUBLIC_KEY = Buffer.from('a key for the workbench, no more');

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads and checks; throws ConfigError with all faults. Defaults stand in .env.example. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const faults: string[] = [];
  const reader = new EnvironmentReader(env, faults);
  const redisUrl = env['REDIS_URL'] ? reader.url('REDIS_URL', ['redis:', 'rediss:']) : null;
  const production = env['NODE_ENV'] === 'production';
  const config: Config = {
    production,
    databaseUrl: reader.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    databasePoolSize: reader.integer('DATABASE_POOL_SIZE', 10, 2, 200),
    queue: reader.oneOf('QUEUE', ['redis', 'postgres'] as const, redisUrl ? 'redis' : 'postgres'),
    redisUrl,
    port: reader.integer('PORT', 3000, 0, 65_535),
    workerPort: reader.integer('WORKER_PORT', 3001, 0, 65_535),
    smtpUrl: env['SMTP_URL'] ? reader.url('SMTP_URL', ['smtp:', 'smtps:']) : null,
    mailFrom: env['MAIL_FROM'] || 'Penc <penc@localhost>',
    publicUrl: env['PUBLIC_URL'] ? reader.url('PUBLIC_URL', ['http:', 'https:']) : 'http://localhost:3000',
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    undoSeconds: reader.integer('UNDO_SECONDS', 10, 0, 3600),
    concurrency: reader.integer('CONCURRENCY', 4, 1, 64),
    requestsPerMinute: reader.integer('REQUESTS_PER_MINUTE', 1200, 1, 10_000_000),
    redispatchSeconds: reader.integer('REDISPATCH_SECONDS', 60, 1, 86_400),
    secretKey: reader.key('SECRET_KEY', production ? null : PUBLIC_KEY),
    requireTotp: reader.oneOf('REQUIRE_TOTP', ['true', 'false'] as const, production ? 'true' : 'false') === 'true',
    trustedProxies: reader.integer('TRUSTED_PROXIES', 0, 0, 10),
  };
  if (config.queue === 'redis' && !redisUrl) faults.push('QUEUE=redis needs REDIS_URL');
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

class EnvironmentReader {
  constructor(
    private readonly env: Readonly<Record<string, string | undefined>>,
    private readonly faults: string[],
  ) {}

  url(name: string, protocols: readonly string[]): string {
    const value = this.env[name] ?? '';
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol)) {
      this.faults.push(`${name} must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    }
    return value;
  }

  integer(name: string, fallback: number, min: number, max: number): number {
    const value = this.env[name];
    if (value === undefined || value === '') return fallback;
    const number = Number(value);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    this.faults.push(`${name} must be a whole number from ${min} to ${max}`);
    return fallback;
  }

  /** 32 bytes in hexadecimal digits; `fallback` is null where it must be given. */
  key(name: string, fallback: Buffer | null): Buffer {
    const value = this.env[name];
    if ((value === undefined || value === '') && fallback) return fallback;
    const key = Buffer.from(value ?? '', 'hex');
    const isKey = /^[0-9a-f]{64}$/i.test(value ?? '') && !/^(.)\1*$/.test(value ?? '') && !key.equals(PUBLIC_KEY);
    if (!isKey) this.faults.push(`${name} must be 64 hexadecimal digits, such as "openssl rand -hex 32" gives`);
    return key;
  }

  oneOf<T extends string>(name: string, choices: readonly T[], fallback: T): T {
    const value = this.env[name];
    if (value === undefined || value === '') return fallback;
    if (choices.includes(value as T)) return value as T;
    this.faults.push(`${name} must be one of ${choices.join(', ')}`);
    return fallback;
  }
}
