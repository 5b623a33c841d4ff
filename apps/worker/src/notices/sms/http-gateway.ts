import type { SmsGatewayConfig } from '@penc/platform';
import { type Sms, SmsGateway, SmsRefused } from './gateway';

const TIMEOUT_MS = 10_000;
/** Said of the SMS itself; the others are said to us (a key or a credit that has run out), or ask to come back. */
const REFUSALS = new Set([400, 413, 422]);

type Escape = (value: string) => string;
const forJson: Escape = (value) => JSON.stringify(value).slice(1, -1);

/** A gateway that takes an SMS by one HTTP request, whose address, headers and body the configuration gives. */
export class HttpSmsGateway extends SmsGateway {
  constructor(private readonly config: SmsGatewayConfig | null) {
    super();
  }

  get configured(): boolean {
    return this.config !== null;
  }

  async send(sms: Sms): Promise<void> {
    if (!this.config) throw new Error('no SMS_URL');
    const { url, method, headers, body } = this.config;
    const response = await fetch(fill(url, sms, encodeURIComponent), {
      method,
      headers: { ...headers },
      ...(method === 'GET' ? {} : { body: fill(body, sms, escapeFor(headers)) }),
      // followed, a POST would become a GET, whose answer says nothing of the SMS
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    if (response.ok) return;
    const { status } = response;
    if (REFUSALS.has(status)) throw new SmsRefused(`the SMS gateway answered ${status}`);
    throw new Error(`the SMS gateway answered ${status}`);
  }
}

function escapeFor(headers: Readonly<Record<string, string>>): Escape {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (/json/i.test(type)) return forJson;
  return /x-www-form-urlencoded/i.test(type) ? encodeURIComponent : (value) => value;
}

/** A place in braces that is none of ours stays as it is: JSON is full of them. */
function fill(template: string, sms: Sms, escape: Escape): string {
  return template.replaceAll(/\{(to|text|id)\}/g, (_, name: keyof Sms) => escape(sms[name]));
}
