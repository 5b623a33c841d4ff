// A form is posted once, however often a slow line makes people press its button. Without JavaScript, the
// server’s own rules (revisions, codes that are good once) are what remains.
const BUSY = 'busy';

function busy(form: HTMLFormElement, on: boolean): void {
  form.classList.toggle(BUSY, on);
  for (const button of form.querySelectorAll<HTMLButtonElement>('button:not([type=button])')) {
    if (on) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post' || event.defaultPrevented) return;
  if (form.classList.contains(BUSY)) event.preventDefault();
  else busy(form, true);
});

// back from the next page, the form is as it was left
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) for (const form of document.querySelectorAll<HTMLFormElement>('form.busy')) busy(form, false);
});
