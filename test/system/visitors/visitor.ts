import { type Answer, answerOf } from '../client';

/** A browser without a window: it keeps its cookie, and says like one where its requests come from. */
export class Visitor {
  cookie: string | null = null;

  constructor(
    private readonly baseUrl: string,
    private readonly headers: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' },
  ) {}

  /** With the same cookie, but from elsewhere. */
  saying(headers: Readonly<Record<string, string>>): Visitor {
    const other = new Visitor(this.baseUrl, headers);
    other.cookie = this.cookie;
    return other;
  }

  get<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.call<T>('GET', `/api/v1${path}`);
  }

  post<T = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<T>> {
    return this.call<T>('POST', `/api/v1${path}`, body);
  }

  delete<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.call<T>('DELETE', `/api/v1${path}`);
  }

  /** Any path of the site, as it is; redirects are not followed. */
  async call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(new URL(path, this.baseUrl), {
      method,
      redirect: 'manual',
      headers: {
        'accept-language': 'fr',
        ...this.headers,
        ...headers,
        ...(this.cookie === null ? {} : { cookie: `penc_session=${this.cookie}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = /^penc_session=([^;]*)/.exec(response.headers.get('set-cookie') ?? '')?.[1];
    if (set !== undefined) this.cookie = set === '' ? null : set;
    return answerOf<T>(response);
  }
}
