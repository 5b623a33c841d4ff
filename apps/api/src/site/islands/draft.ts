// What is written into a form is kept on this device until it is sent: a tab that was closed, a battery that went flat or
// a line that was cut takes nothing away. Sent without a line, it leaves as soon as there is one; the server takes the same
// draft once, however many tabs send it (its field « once », or the revision that it was based on).
import { AHEAD, type Draft, adopt, find, forget, keep, onChange, openFor } from './device/drafts';
import { fill, makeOnce, valuesOf } from './device/fields';
import { serveOffline, whenThereIsALine } from './device/offline';
import { statusOf } from './device/status';

/** As long as the server knows what it has taken once; later, its writer looks and sends it again by hand. */
const SENT_BY_ITSELF_MS = 6 * 86_400_000;

const [form, ...others] = document.querySelectorAll<HTMLFormElement>('form[data-keep]');
if (form) attend(form);
for (const one of others) attendAhead(one);

function attend(written: HTMLFormElement): void {
  const { keep: name = '', version = '', who, answered, sent } = written.dataset;
  const status = statusOf(() => forget((one) => one === name || one.startsWith(`${name}/`)));
  openFor(who);
  makeOnce(written);
  if (sent !== undefined) takeOver(name, sent);
  forget((one, draft) => isOver(one, draft, { name, version, sent }));

  const hold = (isReady: boolean): void => {
    keep(name, { version, values: valuesOf(written), at: Date.now(), isReady });
    status.tell(navigator.onLine ? 'kept' : isReady ? 'waiting' : 'away');
  };
  const send = (): void => {
    status.tell('sending');
    if ('requestSubmit' in written) written.requestSubmit();
    else (written as HTMLFormElement).submit();
  };
  const takeUp = (draft: Draft): void => {
    if (!fill(written, draft.values)) return forget((one) => one === name);
    if (draft.version === AHEAD) keep(name, { ...draft, version });
    const isDue = draft.isReady && Date.now() - draft.at < SENT_BY_ITSELF_MS;
    if (isDue && navigator.onLine && who !== undefined) send();
    else status.tell(isDue ? 'waiting' : 'found');
  };

  const draft = find(name);
  // what comes back from the server is shown to be read again: it does not leave by itself
  if (answered !== undefined) keep(name, { version, values: valuesOf(written), at: Date.now(), isReady: false });
  else if (draft) takeUp(draft);

  written.addEventListener('input', () => hold(false));
  written.addEventListener('submit', (event) => {
    // a button with a name only shows more of the page
    if ((event.submitter as HTMLButtonElement | null)?.name) return;
    hold(true);
    if (navigator.onLine && who !== undefined) return;
    event.preventDefault();
    if (navigator.onLine) location.assign(written.action);
  });
  // the real page takes up what is kept, if another tab has not sent it already
  if (who === undefined) whenThereIsALine(() => location.assign(written.action));
  else window.addEventListener('online', () => find(name)?.isReady && send());
  onChange(() => {
    const other = find(name);
    if (other) fill(written, other.values);
  });
  if (written.dataset['worker']) serveOffline(written.dataset['worker']);
}

/** The questions that follow, on the page that works without a line: their own pages take up what is written here. */
function attendAhead(written: HTMLFormElement): void {
  const { keep: name = '' } = written.dataset;
  const status = statusOf(() => undefined);
  const draft = find(name);
  if (draft) fill(written, draft.values);
  written.addEventListener('input', () => {
    keep(name, { version: AHEAD, values: valuesOf(written), at: Date.now(), isReady: false });
    status.tell('away');
  });
  written.addEventListener('submit', (event) => event.preventDefault());
}

/** On the page that follows the first one: what was written ahead of this posting, if it is the one that was sent. */
function takeOver(name: string, sent: string): void {
  const [kind = ''] = name.split('/');
  const begun = `new/${kind}`;
  if (find(begun)?.values['once']?.[0] === sent) adopt(begun, name.replace(/\/[^/]*$/, ''));
}

interface Here {
  readonly name: string;
  readonly version: string;
  /** The « once » of what the server has just taken. */
  readonly sent: string | undefined;
}

/** Taken by the server, or written on a version of the same posting that is no more. */
function isOver(name: string, { version, values }: Draft, here: Here): boolean {
  if (here.sent !== undefined && values['once']?.[0] === here.sent) return true;
  const posting = here.name.replace(/[^/]*$/, '');
  return name.startsWith(posting) && version !== AHEAD && version !== here.version;
}
