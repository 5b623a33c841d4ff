// Keys for the inbox: whoever judges a hundred suggestions keeps both hands still. They press the same buttons and
// follow the same links as everybody; the page does without them. They can be turned off (dictation types letters).
const OFF = 'penc.keys-off';

/** By its button, so that the form is sent once and with its own rules. */
function press(form: string): void {
  document.querySelector<HTMLButtonElement>(`form.${form} button:not([type=button])`)?.click();
}

function follow(rel: string): void {
  document.querySelector<HTMLAnchorElement>(`.step-by-step a[rel=${rel}]`)?.click();
}

/** Opens the form that wants an answer, and goes to its first field. */
function open(id: string): void {
  const details = document.querySelector<HTMLDetailsElement>(`#${id}`);
  if (!details) return;
  details.open = true;
  details.querySelector<HTMLElement>('select, input:not([type=hidden])')?.focus();
}

function help(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#keys');
  if (!dialog) return;
  // older browsers know no popovers
  if (typeof (dialog as Partial<HTMLDialogElement>).togglePopover === 'function') dialog.togglePopover();
  else if (dialog.open) dialog.close();
  else dialog.showModal();
  dialog.querySelector<HTMLElement>('input')?.focus();
}

const DOES: ReadonlyMap<string, () => void> = new Map([
  ['a', () => press('does-approve')],
  ['r', () => open('dismiss')],
  ['p', () => open('postpone')],
  ['z', () => press('does-undo')],
  ['j', () => follow('next')],
  ['k', () => follow('prev')],
  ['?', help],
]);

const remembered = (): boolean => {
  try {
    return localStorage.getItem(OFF) === '1';
  } catch {
    return false;
  }
};

/** Whoever types into a field types. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select');

const toggle = document.querySelector<HTMLInputElement>('#keys-on');
let isOff = remembered();
if (toggle) toggle.checked = !isOff;
toggle?.addEventListener('change', () => {
  isOff = !toggle.checked;
  try {
    localStorage.setItem(OFF, isOff ? '1' : '0');
  } catch {
    // for this page, then
  }
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
  const { key, target } = event;
  if (key === 'Escape' && isTyping(target)) (target as HTMLElement).blur();
  if (isTyping(target) || (isOff && key !== '?')) return;
  const act = DOES.get(key);
  if (!act) return;
  event.preventDefault();
  act();
});
