import type { Language } from '@penc/domain';
import { say } from '@penc/language';
import { type MailText, mailHtml } from '../notices/mail-text';

interface SignInContent {
  readonly code: string;
  readonly url: string;
  readonly minutes: number;
}

/** The code stands in the body alone: subjects show on locked screens and in the logs of mail servers. */
export function signInMail(language: Language, { code, url, minutes }: SignInContent): MailText {
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
    say(language, 'mail.sign-in.secret'),
    say(language, 'mail.no-fees'),
  ];
  return {
    language,
    subject,
    text: [...paragraphs, link, '-- ', ...footer].join('\n\n'),
    html: mailHtml(language, subject, paragraphs, { text: link, url }, footer),
  };
}
