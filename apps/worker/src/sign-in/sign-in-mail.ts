import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { mailHtml } from '../notices/mail/mail-html';
import { type MailText, contactLine } from '../notices/mail/mail-text';

interface SignInContent {
  readonly code: string;
  readonly url: string;
  readonly minutes: number;
  readonly contact: string | null;
}

/** The code stands in the body alone: subjects show on locked screens and in the logs of mail servers. */
export function signInMail(language: Language, { code, url, minutes, contact }: SignInContent): MailText {
  const subject = say(language, 'mail.sign-in.subject');
  const paragraphs = [
    say(language, 'mail.greeting'),
    say(language, 'mail.sign-in.body'),
    say(language, 'mail.sign-in.code', { code }),
    say(language, 'mail.sign-in.limits', { minutes }),
  ];
  const link = say(language, 'mail.sign-in.link', { url });
  const footer = [
    say(language, 'mail.sign-in.why'),
    say(language, 'mail.sign-in.stop'),
    say(language, 'mail.sign-in.secret'),
    ...contactLine(language, contact),
    say(language, 'mail.no-fees'),
  ];
  return {
    language,
    subject,
    text: [...paragraphs, link, '-- ', ...footer].join('\n\n'),
    html: mailHtml(language, subject, [{ paragraphs: [...paragraphs, link], links: [url] }], { paragraphs: footer }),
    // asked for just now, and wanted by whoever signs in: nothing to stop
    stopUrl: null,
  };
}
