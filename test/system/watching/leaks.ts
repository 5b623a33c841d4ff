import type { Account } from '../accounts';
import { answersToEveryGet, answersToEveryPage } from '../visitors/every-get';
import type { System } from '../system';

/** Where the readers (null: a visitor) find a word of the secret or one of its ids. */
export async function leaksTo(
  system: System,
  readers: Readonly<Record<string, Account | null>>,
  word: string,
  ids: readonly string[],
): Promise<string[]> {
  const marks = [word, ...ids];
  const found: string[] = [];
  for (const [who, reader] of Object.entries(readers)) {
    const told = reader ? await answersToEveryGet(system.storage, reader, word, ids) : [];
    for (const { path, body } of told) {
      // an address that was asked for comes back in no answer but the page it names
      found.push(...marks.filter((mark) => body.includes(mark)).map((mark) => `${who} ${path} ${mark}`));
    }
    for (const { path, body } of await answersToEveryPage(system, reader, word, ids)) {
      // a page says again what was asked for: in its links to the other language, to the sign-in, in its search
      const unasked = marks.filter((mark) => !path.includes(mark) && body.includes(mark));
      found.push(...unasked.map((mark) => `${who} ${path} ${mark}`));
    }
  }
  return found;
}
