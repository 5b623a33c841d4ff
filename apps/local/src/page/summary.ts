import type { CaughtMail } from '../mail-sink';
import { columns, heading, type Column } from './table';
import { bold, cyan, dim } from './terminal';
import { bilingual, both } from './words';

/** All that the launcher tells once the system is up: plain data, in French, the first language of the pages. */
export interface Summary {
  readonly suggestions: readonly SuggestionLine[];
  readonly notices: readonly NoticeLine[];
  readonly moreNotices: number;
  readonly accounts: readonly AccountLine[];
  readonly address: string;
  readonly workerAddress: string;
  readonly database: string;
  readonly queue: string;
  readonly demoFile: string;
  readonly mailFolder: string;
  readonly logFolder: string;
}

export interface SuggestionLine {
  /** 0–100 */
  readonly score: number;
  readonly need: { readonly title: string; readonly organisation: string };
  readonly offer: { readonly title: string; readonly organisation: string };
  /** Sentences, the weightiest first. */
  readonly reasons: readonly string[];
}

export interface NoticeLine {
  readonly to: string;
  readonly channel: 'mail' | 'in-app';
  /** In French. */
  readonly said: string;
}

export interface AccountLine {
  readonly key: string;
  readonly role: 'ard' | 'agency' | 'coordinator' | 'admin';
  readonly email: string;
  readonly organisation: string;
}

const SHOWN_REASONS = 3;
/** Of an address in the table of notices. */
const LONGEST_ADDRESS = 38;

/** The page as lines of at most `width` characters (80 at least). */
export function summaryPage(summary: Summary, width: number): string {
  const room = Math.max(80, Math.min(width, 150));
  return [
    ...suggestionLines(summary.suggestions, room),
    ...noticeLines(summary, room),
    ...accountLines(summary, room),
    ...placeLines(summary, room),
  ].join('\n');
}

/** A mail that the local mailbox caught, on one line; of a sign-in, the code as well, since this is a demonstration. */
export function mailLine({ at, to, subject, text }: Pick<CaughtMail, 'at' | 'to' | 'subject' | 'text'>): string {
  const time = at.toTimeString().slice(0, 8);
  const code = /^Code\s?: ?(\d{6})$/m.exec(text)?.[1];
  const told = code ? `  ${bold(cyan(bilingual('local.mail-code', { code })))}` : '';
  return `  ${dim(time)}  ${bilingual('local.mail-caught')}  ${bold(to.join(', '))}  ${subject}${told}`;
}

function suggestionLines(suggestions: readonly SuggestionLine[], room: number): string[] {
  const title = heading(bilingual('local.summary.suggestions'), room);
  if (suggestions.length === 0) return [title, ...plain(bilingual('local.summary.no-suggestion'))];
  const left = Math.floor((room - 16) * 0.45);
  const layout: readonly Column[] = [
    { title: both('local.summary.score'), width: 7, right: true, paint: bold },
    { title: both('local.summary.pair'), width: left },
    { title: both('local.summary.reasons'), width: room - 16 - left },
  ];
  const rows = suggestions.map(({ score, need, offer, reasons }) => [
    [String(score)],
    [need.title, muted(need.organisation), `↔ ${offer.title}`, muted(offer.organisation)],
    reasons.slice(0, SHOWN_REASONS).map((reason) => `• ${reason}`),
  ]);
  return [title, ...columns(layout, rows)];
}

function noticeLines({ notices, moreNotices, mailFolder }: Summary, room: number): string[] {
  const title = heading(bilingual('local.summary.notices'), room);
  if (notices.length === 0) return [title, ...both('local.summary.no-notice', { folder: mailFolder }).flatMap(plain)];
  const rows = notices.map(({ to, channel, said }) => [
    shortened(to, LONGEST_ADDRESS),
    bilingual(`local.channel.${channel}`),
    said,
  ]);
  const [first, second] = [widest(rows, 0), widest(rows, 1)];
  const layout: readonly Column[] = [
    { width: first },
    { width: second, paint: dim },
    { width: room - 6 - first - second },
  ];
  return [
    title,
    ...columns(
      layout,
      rows.map((row) => row.map((cell) => [cell])),
    ),
    ...(moreNotices > 0 ? plain(bilingual('local.summary.more', { count: moreNotices })) : []),
  ];
}

function widest(rows: readonly (readonly string[])[], column: number): number {
  return Math.max(...rows.map((row) => row[column]?.length ?? 0));
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function accountLines({ accounts, demoFile, address, mailFolder }: Summary, room: number): string[] {
  const signIn = { url: `${address}/sign-in`, folder: mailFolder };
  const longest = Math.max(0, ...accounts.map(({ email }) => email.length));
  const layout: readonly Column[] = [
    { width: 12, paint: bold },
    { width: longest },
    { width: Math.max(20, room - 18 - longest) },
  ];
  const rows = accounts.map(({ key, role, email, organisation }) => [
    [key],
    [email],
    [`${organisation} (${bilingual(`local.role.${role}`)})`],
  ]);
  return [
    heading(bilingual('local.summary.accounts'), room),
    ...columns(layout, rows),
    ...plain(bilingual('local.summary.keys', { file: demoFile })),
    ...both('local.summary.sign-in', signIn).flatMap(plain),
  ];
}

function placeLines(summary: Summary, room: number): string[] {
  const layout: readonly Column[] = [{ width: 24, paint: dim }, { width: room - 28 }];
  const rows = [
    [[bilingual('local.summary.address')], [{ text: summary.address, paint: (text: string) => bold(cyan(text)) }]],
    [[bilingual('local.summary.worker')], [`${summary.workerAddress}/health/ready · ${summary.workerAddress}/metrics`]],
    [[bilingual('local.summary.database')], [summary.database]],
    [[bilingual('local.summary.queue')], [summary.queue]],
    [[bilingual('local.summary.mails')], [summary.mailFolder]],
    [[bilingual('local.summary.logs')], [summary.logFolder]],
  ];
  return [
    heading(bilingual('local.summary.place'), room),
    ...columns(layout, rows),
    '',
    ...plain(bold(bilingual('local.summary.stop'))),
    '',
  ];
}

function muted(text: string): { text: string; paint: typeof dim } {
  return { text, paint: dim };
}

function plain(text: string): string[] {
  return [`  ${text}`];
}
