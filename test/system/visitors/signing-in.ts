import type { CaughtMail } from '../../../apps/local/src/mail-sink';
import type { Mailbox } from '../servers/mailbox';
import type { System } from '../system';
import { Visitor } from './visitor';

export interface SignedIn {
  readonly sessionId: string;
  readonly membershipId: string;
  readonly secondFactor: 'none' | 'give' | 'enrol';
}

/** What a person reads in a sign-in mail. */
export function readMail(mail: CaughtMail): { code: string; path: string } {
  const code = /Code\s?: (\d{6})/.exec(mail.text)?.[1] ?? '';
  const path = /https?:\/\/[^/\s]+(\/sign-in\/[\w-]+)/.exec(mail.text)?.[1] ?? '';
  return { code, path };
}

/** Asks for a mail, reads it, enters its code. */
export async function signIn(
  system: System,
  mailbox: Mailbox,
  email: string,
): Promise<{ visitor: Visitor; signedIn: SignedIn }> {
  const visitor = new Visitor(system.baseUrl);
  const before = mailbox.to(email).length;
  const asked = await visitor.post<{ challengeId: string }>('/sign-in', { email });
  const { code } = readMail(await mailbox.next(email, before + 1));
  const { status, body } = await visitor.post<SignedIn>('/sign-in/code', { challengeId: asked.body.challengeId, code });
  if (status !== 200) throw new Error(`sign-in: ${status} ${JSON.stringify(body)}`);
  return { visitor, signedIn: body };
}
