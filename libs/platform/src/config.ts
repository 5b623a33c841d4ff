import { isAddressRange } from './addresses';

/** An HTTP gateway for SMS: `{to}`, `{text}` and `{id}` of URL and body are filled in. */
export interface SmsGatewayConfig {
  readonly url: string;
  readonly method: 'POST' | 'PUT' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
/** An endpoint that speaks like OpenAI's `POST /v1/embeddings`. */
export interface EmbeddingsConfig {
  /** Of the endpoint itself. */
  readonly url: string;
  readonly model: string;
  readonly apiKey: string | null;
}
export interface WebhookConfig {
  /** Receivers without TLS: for tests and private networks only. */
  readonly allowHttp: boolean;
  /** Address ranges (CIDR) that may be reached although they are not on the public internet. */
  readonly allowAddresses: readonly string[];
}

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
  /** Where people write who need somebody: at the foot of pages and mails. Null: nowhere. */
  readonly contactEmail: string | null;
  /** How long a mail waits for other news of its matter. */
  readonly mailSettleSeconds: number;
  /** Whether the mails of a burst are gathered into few. */
  readonly mailGathers: boolean;
  readonly publicUrl: string;
  readonly webhooks: WebhookConfig;
  /** Null: no SMS leaves. */
  readonly sms: SmsGatewayConfig | null;
  /** What the gateway shows when it brings an SMS; null: none is taken. */
  readonly smsInboundSecret: string | null;
  /** Null: texts are compared by what Penc knows, and none leaves. */
  readonly embeddings: EmbeddingsConfig | null;
  readonly logLevel: string;
  /** For how long an approval can be undone before the sides are told. */
  readonly undoSeconds: number;
  /** Whole francs CFA: above it two persons approve. Null: one is enough, whatever the amount. */
  readonly twoPersonAboveXof: number | null;
  /** How many jobs a worker runs at a time, per queue. */
  readonly concurrency: number;
  /** Requests a minute that one caller may make. */
  readonly requestsPerMinute: number;
  /** The largest file that a route may be sent, in bytes. */
  readonly importMaxBytes: number;
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

/** More than all the money there is. */
const MOST_XOF = 1_000_000_000_000_000;
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
    mailFrom: reader.sender('MAIL_FROM', 'Penc <penc@localhost>'),
    contactEmail: env['CONTACT_EMAIL'] ? reader.address('CONTACT_EMAIL') : null,
    mailSettleSeconds: reader.integer('MAIL_SETTLE_SECONDS', 60, 0, 3600),
    mailGathers: reader.oneOf('MAIL_GATHERS', ['true', 'false'] as const, 'true') === 'true',
    publicUrl: env['PUBLIC_URL'] ? reader.site('PUBLIC_URL') : 'http://localhost:3000',
    webhooks: {
      allowHttp: reader.oneOf('WEBHOOK_ALLOW_HTTP', ['true', 'false'] as const, 'false') === 'true',
      allowAddresses: reader.list('WEBHOOK_ALLOW_ADDRESSES', isAddressRange, 'address ranges such as 10.1.0.0/16'),
    },
    sms: env['SMS_URL'] ? smsGateway(reader, env) : null,
    smsInboundSecret: reader.secret('SMS_INBOUND_SECRET', 16),
    embeddings: env['EMBEDDINGS_URL'] ? embeddings(reader, env) : null,
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    undoSeconds: reader.integer('UNDO_SECONDS', 10, 0, 3600),
    twoPersonAboveXof: env['TWO_PERSON_ABOVE_XOF'] ? reader.integer('TWO_PERSON_ABOVE_XOF', 0, 0, MOST_XOF) : null,
    concurrency: reader.integer('CONCURRENCY', 4, 1, 64),
    requestsPerMinute: reader.integer('REQUESTS_PER_MINUTE', 1200, 1, 10_000_000),
    importMaxBytes: reader.integer('IMPORT_MAX_BYTES', 1_073_741_824, 1_000, 1_000_000_000_000),
    redispatchSeconds: reader.integer('REDISPATCH_SECONDS', 60, 1, 86_400),
    secretKey: reader.key('SECRET_KEY', production ? null : PUBLIC_KEY),
    requireTotp: reader.oneOf('REQUIRE_TOTP', ['true', 'false'] as const, production ? 'true' : 'false') === 'true',
    trustedProxies: reader.integer('TRUSTED_PROXIES', 0, 0, 10),
  };
  if (config.queue === 'redis' && !redisUrl) faults.push('QUEUE=redis needs REDIS_URL');
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

function smsGateway(reader: EnvironmentReader, env: Readonly<Record<string, string | undefined>>): SmsGatewayConfig {
  return {
    url: reader.url('SMS_URL', ['http:', 'https:']),
    method: reader.oneOf('SMS_METHOD', ['POST', 'PUT', 'GET'] as const, 'POST'),
    headers: reader.texts('SMS_HEADERS', { 'Content-Type': 'application/json' }),
    body: env['SMS_BODY'] || '{"to":"{to}","text":"{text}"}',
  };
}

function embeddings(reader: EnvironmentReader, env: Readonly<Record<string, string | undefined>>): EmbeddingsConfig {
  return {
    url: reader.url('EMBEDDINGS_URL', ['http:', 'https:']),
    model: reader.text('EMBEDDINGS_MODEL', 'EMBEDDINGS_URL'),
    apiKey: env['EMBEDDINGS_API_KEY'] || null,
  };
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

  /** Of a site at the root of its host: whatever stands behind would be in none of its links. */
  site(name: string): string {
    const value = this.url(name, ['http:', 'https:']);
    if (!URL.canParse(value)) return value;
    const { pathname, search, hash } = new URL(value);
    if (pathname + search + hash !== '/') this.faults.push(`${name} must end with its host: Penc answers at its root`);
    return value;
  }

  /** An address, alone or in angle brackets behind a name. */
  sender(name: string, fallback: string): string {
    const value = this.env[name]?.trim() || fallback;
    const isSender = /^(?:[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(value);
    if (!isSender) this.faults.push(`${name} must be an address such as Penc <penc@example.org>`);
    return value;
  }

  address(name: string): string {
    const value = this.env[name]?.trim() ?? '';
    if (!/^[^<>@\s]+@[^<>@\s]+$/.test(value)) this.faults.push(`${name} must be an address such as penc@example.org`);
    return value;
  }

  /** What another setting asks for. */
  text(name: string, askedBy: string): string {
    const value = this.env[name]?.trim() ?? '';
    if (value === '') this.faults.push(`${askedBy} needs ${name}`);
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

  /** Separated by commas. */
  list(name: string, isSound: (part: string) => boolean, what: string): string[] {
    const parts = (this.env[name] ?? '').split(',').map((part) => part.trim());
    const given = parts.filter((part) => part !== '');
    if (!given.every(isSound)) this.faults.push(`${name} must be a list of ${what}, separated by commas`);
    return given;
  }

  /** A JSON object of texts. */
  texts(name: string, fallback: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const value = this.env[name];
    if (value === undefined || value === '') return fallback;
    try {
      const read: unknown = JSON.parse(value);
      const isMap = typeof read === 'object' && read !== null && !Array.isArray(read);
      if (isMap && Object.values(read).every((text) => typeof text === 'string')) return read as Record<string, string>;
    } catch {
      // told below
    }
    this.faults.push(`${name} must be a JSON object of texts`);
    return fallback;
  }

  secret(name: string, minLength: number): string | null {
    const value = this.env[name];
    if (value === undefined || value === '') return null;
    if (value.length < minLength) this.faults.push(`${name} must have at least ${minLength} characters`);
    return value;
  }
}
