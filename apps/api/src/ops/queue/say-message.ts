import type { Language } from '@penc/domain';
import { has, say } from '@penc/language';

/** What a message is about, in words; its own name where the catalogue does not know it. */
export function sayMessage(message: string, language: Language): string {
  const key = `page.message.${message}`;
  return has(key) ? say(language, key) : message;
}
