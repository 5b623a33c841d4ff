/** A browser without a window and without JavaScript: it keeps cookies, follows redirections, fills in forms. */
export class PageVisitor {
  path = '';
  status = 0;
  html = '';
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly baseUrl: string,
    private readonly language = 'fr',
  ) {}

  /** A cookie that this browser has already. */
  bring(name: string, value: string): this {
    this.cookies.set(name, value);
    return this;
  }

  open(path: string): Promise<void> {
    return this.go('GET', path);
  }

  /** Sends the form of the present page, the first or the one with this action, with its hidden fields. */
  send(values: Readonly<Record<string, string | readonly string[]>>, action?: string): Promise<void> {
    const { target, hidden } = this.form(action);
    return this.post(target, { ...hidden, ...values });
  }

  /** The same, of a form with a file: fields first, as browsers send them. */
  upload(
    file: { readonly field: string; readonly name: string; readonly content: Buffer | string; readonly type?: string },
    values: Readonly<Record<string, string>> = {},
    action?: string,
  ): Promise<void> {
    const { target, hidden } = this.form(action);
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...hidden, ...values })) body.append(name, value);
    const { type = 'application/octet-stream' } = file;
    body.append(file.field, new Blob([new Uint8Array(Buffer.from(file.content as string))], { type }), file.name);
    return this.go('POST', target, body);
  }

  post(
    path: string,
    values: Readonly<Record<string, string | readonly string[]>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const pairs = Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
    return this.go('POST', path, new URLSearchParams(pairs), headers);
  }

  /** Of any form of the present page. */
  get token(): string {
    return /name="_token" value="([^"]+)"/.exec(this.html)?.[1] ?? '';
  }

  private form(action?: string): { readonly target: string; readonly hidden: Readonly<Record<string, string>> } {
    const form = this.formFor(action);
    if (form === undefined) throw new Error(`no form ${action ?? ''} on ${this.path}: ${this.html}`);
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    const target = /^<form[^>]* action="([^"]+)"/.exec(form)?.[1] ?? this.path;
    return { target, hidden: Object.fromEntries(hidden.map(([, name, value]) => [String(name), String(value)])) };
  }

  private formFor(action?: string): string | undefined {
    const forms = this.html.match(/<form method="post".*?<\/form>/gs) ?? [];
    return action === undefined ? forms[0] : forms.find((form) => form.includes(`action="${action}"`));
  }

  private async go(
    method: string,
    path: string,
    body?: URLSearchParams | FormData,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const response = await fetch(new URL(path, this.baseUrl), {
      method,
      redirect: 'manual',
      headers: {
        accept: 'text/html,application/xhtml+xml',
        'accept-language': this.language,
        'sec-fetch-site': 'same-origin',
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      ...(body && { body }),
    });
    this.keep(response.headers.getSetCookie());
    const next = response.headers.get('location');
    if (next !== null) return this.go('GET', next);
    this.path = path;
    this.status = response.status;
    // the spaces that keep to their word would make every expectation unreadable
    this.html = (await response.text()).replaceAll('\u00a0', ' ');
  }

  private keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
