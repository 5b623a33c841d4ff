// What is being written and not sent yet, kept on the device for one person: whoever else signs in on it finds nothing,
// and signing out erases it.
const KEY = 'penc.drafts';

export type Values = Readonly<Record<string, readonly string[]>>;

export interface Draft {
  /** Of what it was written on: on another one, it says nothing any more. */
  readonly version: string;
  readonly values: Values;
  /** Milliseconds. */
  readonly at: number;
  /** To be sent as soon as there is a line: its writer has said so without one. */
  readonly isReady: boolean;
}

/** Of what was written ahead of a posting, before there was any version of it. */
export const AHEAD = '';

interface Shelf {
  readonly who: string;
  readonly drafts: Readonly<Record<string, Draft>>;
}

const EMPTY: Shelf = { who: '', drafts: {} };

function read(): Shelf {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Shelf | null) ?? EMPTY;
  } catch {
    return EMPTY;
  }
}

function write(shelf: Shelf): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(shelf));
  } catch {
    // a full or locked store: the page works without
  }
}

/** Whose they are from now on; the page that works without a line does not know, and goes on with whose they were. */
export function openFor(who: string | undefined): void {
  const shelf = read();
  if (who !== undefined && shelf.who !== who) write({ ...EMPTY, who });
}

export function find(name: string): Draft | undefined {
  return read().drafts[name];
}

export function keep(name: string, draft: Draft): void {
  const shelf = read();
  write({ ...shelf, drafts: { ...shelf.drafts, [name]: draft } });
}

/** All of which this is true. */
export function forget(isOver: (name: string, draft: Draft) => boolean): void {
  const shelf = read();
  const drafts = Object.entries(shelf.drafts).filter(([name, draft]) => !isOver(name, draft));
  if (drafts.length < Object.keys(shelf.drafts).length) write({ ...shelf, drafts: Object.fromEntries(drafts) });
}

/** What was written ahead of a posting is its own, once there is one. */
export function adopt(begun: string, posting: string): void {
  const shelf = read();
  const drafts = Object.entries(shelf.drafts).map(([name, draft]) => {
    return [name.startsWith(`${begun}/`) ? posting + name.slice(begun.length) : name, draft] as const;
  });
  write({ ...shelf, drafts: Object.fromEntries(drafts) });
}

/** Nothing of anybody stays. */
export function forgetAll(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // then there was nothing
  }
}

/** Another tab has written. */
export function onChange(work: () => void): void {
  window.addEventListener('storage', ({ key }) => key === KEY && work());
}
