import type { Values } from './drafts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The name of the field that makes a form sent twice have its effect once: it is kept with what was written. */
const ONCE = 'once';

/** Hidden fields speak of the page, and not of what was written. */
function fieldsOf(form: HTMLFormElement): Field[] {
  return [...form.elements].filter(
    (one): one is Field =>
      one instanceof HTMLTextAreaElement ||
      one instanceof HTMLSelectElement ||
      (one instanceof HTMLInputElement && (one.type !== 'hidden' || one.name === ONCE)),
  );
}

function isTicked(field: Field): boolean {
  return !(field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) || field.checked;
}

/** On the page that works without a line there is none yet: it is made with the draft. */
export function makeOnce(form: HTMLFormElement): void {
  const field = form.elements.namedItem(ONCE);
  if (!(field instanceof HTMLInputElement) || field.value !== '') return;
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  field.value = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function valuesOf(form: HTMLFormElement): Values {
  const values: Record<string, string[]> = {};
  for (const field of fieldsOf(form)) if (isTicked(field)) (values[field.name] ??= []).push(field.value);
  return values;
}

/** Whether anything that people see has changed by it. */
export function fill(form: HTMLFormElement, values: Values): boolean {
  const before = written(form);
  for (const field of fieldsOf(form)) {
    const given = values[field.name] ?? [];
    if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))
      field.checked = given.includes(field.value);
    else field.value = given[0] ?? '';
  }
  for (const [name, given] of Object.entries(values)) tickUnseen(form, name, given);
  return before !== written(form);
}

/** Communes are shown region by region: one that was ticked on a list that is not open any more stays ticked. */
function tickUnseen(form: HTMLFormElement, name: string, given: readonly string[]): void {
  const boxes = fieldsOf(form).filter((field) => field.type === 'checkbox' && field.name === name);
  for (const value of boxes.length > 0 ? given.filter((one) => !boxes.some((box) => box.value === one)) : []) {
    const box = document.createElement('input');
    Object.assign(box, { type: 'checkbox', name, value, checked: true, hidden: true });
    form.append(box);
  }
}

function written(form: HTMLFormElement): string {
  return JSON.stringify({ ...valuesOf(form), [ONCE]: null });
}
