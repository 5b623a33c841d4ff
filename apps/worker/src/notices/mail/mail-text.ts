import { type Frequency, type Language, type Side, placeOfNotice } from '@penc/domain';
import { type MessageKey, say, sayNotice } from '@penc/language';
import { type Section, mailHtml } from './mail-html';

export interface MailText {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where mails are stopped: a page for people, one POST for mail programs. Null: it cannot be. */
  readonly stopUrl: string | null;
}

/** What a mail says of one matter: its newest notice. */
export interface Matter {
  readonly kind: string;
  readonly details: Readonly<Record<string, string | number>>;
  readonly subject: { readonly type: string; readonly id: string };
}
export interface MailLinks {
  /** Of the platform: each matter leads to its page there. */
  readonly publicUrl: string;
  readonly stopUrl: string;
  /** Where to write to whoever runs it; null where they have not said. */
  readonly contact: string | null;
}

/** How its reader has chosen to be told. */
export interface Chosen {
  readonly language: Language;
  readonly frequency: Frequency;
}

/** The mail on one matter, as text and as HTML, in one language. */
export function mailText({ language, frequency }: Chosen, matter: Matter, links: MailLinks): MailText {
  const { title, body } = sayNotice(language, matter.kind, matter.details);
  const greeting = say(language, 'mail.greeting');
  const section = sectionOf(language, matter, [greeting, body], links);
  const why = WHY[matter.kind];
  const sent = why ? { why } : { why: 'mail.why' as const, mayBeFewer: frequency === 'immediate' };
  return compose(language, subjectOf(language, title, matter.details), [section], links, sent);
}

/** Of a pair it names the other side: the suggestions for one posting are as many matters. */
export function subjectOf(language: Language, title: string, details: Matter['details']): string {
  const other = OTHER_SIDES[String(details['side'])];
  if (!other) return title;
  const [posting, organisation] = [String(details[other]), String(details[`${other}Organisation`])];
  return say(language, 'mail.subject', { title, posting, organisation, named: title.includes(posting) ? 'yes' : 'no' });
}

const OTHER_SIDES: Readonly<Record<string, Side>> = { need: 'offer', offer: 'need' };

/** Who has not come yet acts for nobody and has chosen nothing. */
const WHY: Readonly<Record<string, 'mail.why.invited' | 'mail.why.applied'>> = {
  'member-invited': 'mail.why.invited',
  'organisation-applied': 'mail.why.applied',
};

/** A matter with its link. */
export function sectionOf(
  language: Language,
  matter: Matter,
  paragraphs: readonly string[],
  { publicUrl }: MailLinks,
): Section {
  const illustrative = matter.details['illustrative'] ? [say(language, 'mail.illustrative')] : [];
  const open = { text: say(language, 'mail.open'), url: urlOf(matter, publicUrl) };
  return { paragraphs: [...paragraphs, ...illustrative], open };
}

export function urlOf({ kind, subject }: Pick<Matter, 'kind' | 'subject'>, publicUrl: string): string {
  return new URL(placeOfNotice(kind, subject) ?? '/', publicUrl).href;
}

interface Sent {
  readonly why: MessageKey;
  /** Whether its reader has preferences, and has each sent at once: whoever gets too many need not stop them all. */
  readonly mayBeFewer?: boolean;
}

/** Every mail says who writes, why, how to stop, and that nothing is to be paid. */
export function compose(
  language: Language,
  title: string,
  sections: readonly Section[],
  links: MailLinks,
  { why, mayBeFewer = false }: Sent = { why: 'mail.why' },
): MailText {
  const preferences = new URL('/me', links.publicUrl).href;
  const footer = {
    paragraphs: [
      say(language, 'mail.who'),
      say(language, why),
      ...(mayBeFewer ? [say(language, 'mail.fewer', { url: preferences })] : []),
      say(language, 'mail.stop', { url: links.stopUrl }),
      ...contactLine(language, links.contact),
      say(language, 'mail.no-fees'),
      say(language, 'mail.no-legal-value'),
    ],
    links: [preferences, links.stopUrl],
  };
  const paragraphs = sections.flatMap((section) => [
    ...(section.heading ? [section.heading] : []),
    ...section.paragraphs,
    ...(section.open ? [say(language, 'mail.open.at', { url: section.open.url })] : []),
    ...(section.named ?? []).map(({ text, url }) => `${text}\n${url}`),
  ]);
  return {
    language,
    subject: title.replaceAll(/\s+/g, ' '),
    text: [...paragraphs, '-- ', ...footer.paragraphs].join('\n\n'),
    html: mailHtml(language, title, sections, footer),
    stopUrl: links.stopUrl,
  };
}

export function contactLine(language: Language, address: string | null): readonly string[] {
  return address === null ? [] : [say(language, 'mail.contact', { address })];
}
