import type { Language } from '@penc/domain';
import { has, say } from '@penc/language';
import { sayMessage } from '../queue/say-message';
import type { LogEntryView } from './views';

type Entry = Omit<LogEntryView, 'sentence'>;

/** « Awa Diop (ARD de Sédhiou) a publié le besoin « Forage à Sédhiou ». » */
export function sentenceOf(entry: Entry, language: Language): string {
  const key = `log.${entry.action}`;
  const values = { who: actorOf(entry, language), what: subjectOf(entry, language), action: entry.action };
  return say(language, has(key) ? key : 'log.other', values);
}

function actorOf({ by }: Entry, language: Language): string {
  if (!by) return say(language, 'log.who.nobody');
  const { name, organisation, erased } = by;
  if (erased) return say(language, 'log.who.erased', { organisation });
  return name === null
    ? say(language, 'log.who.member', { organisation })
    : say(language, 'log.who.named', { name, organisation });
}

function subjectOf({ subject, details }: Entry, language: Language): string {
  const name = subject.name ?? messageName(details, language);
  const key = `log.what.${subject.type}${name === null ? '' : '.named'}`;
  return has(key) ? say(language, key, { name: name ?? '' }) : say(language, 'log.what.other');
}

/** Of an entry about a message of the outbox, whose row may be gone. */
function messageName({ message }: Record<string, unknown>, language: Language): string | null {
  return typeof message === 'string' ? sayMessage(message, language) : null;
}
