import type { NoticeKind } from './channels';

interface Subject {
  readonly type: string;
  readonly id: string;
}

const FOLDERS: Readonly<Record<string, string>> = {
  suggestion: '/suggestions',
  partnership: '/partnerships',
  need: '/needs',
  offer: '/offers',
  organisation: '/organisations',
  webhook: '/webhooks',
};

/** Of these, what is to be done stands elsewhere than on the page of what they are about. */
const ELSEWHERE: Readonly<Partial<Record<NoticeKind, (subject: Subject) => string>>> = {
  'suggestions-ready': ({ type, id }) => `/inbox?${type}Id=${id}`,
  'lists-rescored': () => '/inbox',
  'suggestion-second': ({ id }) => `/inbox?at=${id}`,
  'applications-ready': () => '/suggestions',
  // there the organisation is chosen; until then its own page may be closed to whoever is invited
  'member-invited': () => '/me',
};

/** The path of the page to which a notice leads, the same on the platform and in a mail; null where there is none. */
export function placeOfNotice(kind: string, subject: Subject): string | null {
  const elsewhere = ELSEWHERE[kind as NoticeKind];
  if (elsewhere) return elsewhere(subject);
  const folder = FOLDERS[subject.type];
  return folder ? `${folder}/${subject.id}` : null;
}
