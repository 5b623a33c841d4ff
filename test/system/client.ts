import type { Language } from '@penc/domain';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

interface Extra {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Speaks HTTP to the api under test, as one account and in one language; refusals are answers, not errors. */
export class Client {
  constructor(
    private readonly baseUrl: string,
    private readonly key: string | null,
    private readonly language: Language = 'fr',
  ) {}

  in(language: Language): Client {
    return new Client(this.baseUrl, this.key, language);
  }

  withKey(key: string): Client {
    return new Client(this.baseUrl, key, this.language);
  }

  get<T = Record<string, unknown>>(path: string, extra?: Extra): Promise<Answer<T>> {
    return this.call<T>('GET', path, undefined, extra);
  }

  post<T = Record<string, unknown>>(path: string, body?: unknown, extra?: Extra): Promise<Answer<T>> {
    return this.call<T>('POST', path, body, extra);
  }

  patch<T = Record<string, unknown>>(path: string, body: unknown, extra?: Extra): Promise<Answer<T>> {
    return this.call<T>('PATCH', path, body, extra);
  }

  /** A body as it is, for what no JSON writer would write. */
  async raw<T = Record<string, unknown>>(
    method: string,
    path: string,
    body: string | Buffer,
    headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' },
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
      method,
      headers: { ...this.identity(), ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
    return answerOf<T>(response);
  }

  /** The bytes of a file. */
  async download(path: string): Promise<Buffer> {
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, { headers: this.identity() });
    return Buffer.from(await response.arrayBuffer());
  }

  private async call<T>(method: string, path: string, body: unknown, extra?: Extra): Promise<Answer<T>> {
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
      method,
      headers: {
        ...this.identity(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...extra?.headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answerOf<T>(response);
  }

  private identity(): Record<string, string> {
    return {
      'accept-language': this.language,
      ...(this.key === null ? {} : { authorization: `Bearer ${this.key}` }),
    };
  }
}

export async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as T };
}
