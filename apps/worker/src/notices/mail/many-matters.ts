import { type Day, GATHER_MINUTES, type Language, isDay } from '@penc/domain';
import { type MessageKey, formatDay, formatList, say, sayNotice } from '@penc/language';
import type { Section } from './mail-html';
import {
  type Chosen,
  type MailLinks,
  type MailText,
  type Matter,
  compose,
  sectionOf,
  subjectOf,
  urlOf,
} from './mail-text';

/** Of very many matters some are told whole, more are named, and the others counted: mail programs cut off what is longer than 100 KB. */
const TOLD_WHOLE = 20;
const NAMED = 160;

/** The daily digest: each matter once, with its newest state, the one that moved last first. */
export function digestText(language: Language, day: Day, matters: readonly Matter[], links: MailLinks): MailText {
  const count = matters.length;
  const title = say(language, 'digest.title', { day: formatDay(day, language), count });
  return compose(language, title, allOf(language, say(language, 'digest.intro', { count }), matters, links), links);
}

/** What came in a burst, as a digest of minutes: what must be answered soonest stands first. */
export function gatheredText({ language, frequency }: Chosen, matters: readonly Matter[], links: MailLinks): MailText {
  const bySoonest = matters.toSorted((a, b) => dueOf(a).localeCompare(dueOf(b)));
  const soonest = dueOf(bySoonest[0]);
  const values = {
    count: matters.length,
    minutes: GATHER_MINUTES,
    soonest: soonest === NEVER ? 'none' : formatDay(soonest, language),
  };
  const title = say(language, 'gathered.title', { what: whatOf(language, matters) });
  const sections = allOf(language, say(language, 'gathered.intro', values), bySoonest, links);
  return compose(language, title, sections, links, { why: 'mail.why', mayBeFewer: frequency === 'immediate' });
}

/** After every day that there is. */
const NEVER = '9999-12-31';

/** The day by which its reader has something to do, as far as its notice says one: its own before that of the suggestion it came from. */
function dueOf(matter: Matter | undefined): string {
  const { answerDue, due } = matter?.details ?? {};
  return [due, answerDue].find((day): day is Day => isDay(day)) ?? NEVER;
}

const KINDS_OF_MATTER: readonly { readonly key: MessageKey; readonly types: readonly string[] }[] = [
  { key: 'gathered.suggestions', types: ['suggestion'] },
  { key: 'gathered.partnerships', types: ['partnership'] },
  { key: 'gathered.postings', types: ['need', 'offer'] },
  { key: 'gathered.others', types: ['organisation', 'webhook', 'weights', 'calendar'] },
];

/** « 180 propositions et 25 partenariats » */
function whatOf(language: Language, matters: readonly Matter[]): string {
  const counts = KINDS_OF_MATTER.map(({ key, types }) => ({
    key,
    count: matters.filter(({ subject }) => types.includes(subject.type)).length,
  }));
  return formatList(
    counts.filter(({ count }) => count > 0).map(({ key, count }) => say(language, key, { count })),
    language,
  );
}

function allOf(language: Language, intro: string, matters: readonly Matter[], links: MailLinks): Section[] {
  const opening = { paragraphs: [say(language, 'mail.greeting'), intro] };
  const whole = matters.slice(0, TOLD_WHOLE).map((matter) => {
    const { title, body } = sayNotice(language, matter.kind, matter.details);
    return { heading: subjectOf(language, title, matter.details), ...sectionOf(language, matter, [body], links) };
  });
  return [opening, ...whole, ...furtherOf(language, matters.slice(TOLD_WHOLE), links)];
}

function furtherOf(language: Language, matters: readonly Matter[], { publicUrl }: MailLinks): Section[] {
  const named = matters.slice(0, NAMED).map((matter) => {
    const { title } = sayNotice(language, matter.kind, matter.details);
    const text = subjectOf(language, title, matter.details);
    const illustrative = matter.details['illustrative'] ? ` · ${say(language, 'mail.illustrative.named')}` : '';
    return { text: text + illustrative, url: urlOf(matter, publicUrl) };
  });
  const count = matters.length - named.length;
  const all = { text: say(language, 'mail.open'), url: new URL('/notices', publicUrl).href };
  return [
    ...(named.length > 0 ? [{ paragraphs: [say(language, 'digest.named', { count: named.length })], named }] : []),
    ...(count > 0 ? [{ paragraphs: [say(language, 'digest.others', { count })], open: all }] : []),
  ];
}
