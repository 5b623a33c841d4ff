// How a page takes a form. The form posts to the page's own address; its fields are named like those of the request
// class of the JSON route, `amount.value` for what stands inside. One handler shows it, one takes it:
//
//   @Get('new')  @ForSignedIn() form(): Page { return newThing(EMPTY_FORM); }
//   @Post('new') @ForSignedIn() take(@From() caller: Caller, @Body() body: FormBody): Promise<PageAnswer> {
//     return submit(ThingRequest, body, {
//       shape: (values) => plainOf(values, { lists: ['themes'], numbers: ['revision'] }),
//       work: async (request) => seeOther(`/things/${(await this.things.create(caller, request)).id}`, { key: 'page.things.saved' }),
//       again: (state) => newThing(state),
//     });
//   }
//
// What the class or the domain refuses comes back as the same page with its status (422, 409 …), the values as they were
// typed, and `faults`, which the layout shows as a summary that has the focus and links to the fields. `texts` names the
// fields of free text: where something in them may identify a person, the page comes back once with `doubts`.
import { DomainError, type Fault } from '@penc/domain';
import { readBound, readDay, sayProblem } from '@penc/language';
import type { Language } from '@penc/domain';
import type { ComponentChildren } from 'preact';
import { read } from '../http/bodies/read';
import type { Page, PageAnswer } from './answers';
import type { FormBody } from './form-body';
import { type Doubt, doubtsIn, withoutReviewed } from './doubts';
import { TOKEN_FIELD } from './form-token';
import { useVisit } from './visit';

export type { FormBody };

/** A form as it is shown: what stands in its fields, and what is wrong with them. */
export interface FormState {
  readonly values: FormBody;
  readonly faults: readonly Fault[];
  /** Refused as a whole, by no field's fault. */
  readonly refusal: DomainError | null;
  /** What is to be read again before it is sent. */
  readonly doubts?: readonly Doubt[];
}

export const EMPTY_FORM: FormState = { values: {}, faults: [], refusal: null };

/** A form that shows what is there already. */
export function filledWith(values: FormBody): FormState {
  return { ...EMPTY_FORM, values };
}

interface Taking<Request> {
  /** From what was typed to the body that the JSON route would get. */
  readonly shape?: (values: FormBody) => object;
  /** Which fields hold free text. */
  readonly texts?: RegExp | undefined;
  readonly work: (request: Request) => Promise<PageAnswer> | PageAnswer;
  readonly again: (state: FormState) => Page | Promise<Page>;
}

/** These have pages of their own: what is not there, not allowed, too often, away. */
const NOT_OF_A_FORM: ReadonlySet<number> = new Set([401, 404, 405, 429, 503]);

export async function submit<Request extends object>(
  type: new () => Request,
  body: FormBody | undefined,
  { shape = plainOf, texts, work, again }: Taking<Request>,
): Promise<PageAnswer> {
  const { [TOKEN_FIELD]: _, ...sent } = body ?? {};
  const values = withoutReviewed(sent);
  try {
    const request = read(type, shape(values));
    const doubts = texts ? doubtsIn(sent, texts) : [];
    if (doubts.length > 0) return await again({ ...filledWith(values), doubts });
    return await work(request);
  } catch (error) {
    if (!(error instanceof DomainError) || NOT_OF_A_FORM.has(error.status)) throw error;
    const faults = error.faults.map(asTyped);
    const page = await again({ values, faults, refusal: faults.length > 0 ? null : error });
    return { ...page, status: error.status, hasFaults: true };
  }
}

/** In a form nobody is asked for a day as programs write it. */
function asTyped(fault: Fault): Fault {
  return fault.code === 'not-a-day' ? { ...fault, code: 'typed-day' } : fault;
}

interface Shapes {
  /** Always lists, however many were ticked. */
  readonly lists?: readonly string[];
  /** As programs write them. */
  readonly numbers?: readonly string[];
  /** As people write them. */
  readonly days?: readonly string[];
  /** Days from which something counts: of a month, its first. */
  readonly beginnings?: readonly string[];
  /** Days by which something is due: of a month, its last. */
  readonly deadlines?: readonly string[];
  /** True when ticked. */
  readonly flags?: readonly string[];
}

/** « amount.value » becomes `{amount: {value}}`; what was left empty is not there. */
export function plainOf(
  values: FormBody,
  { lists = [], numbers = [], days = [], beginnings = [], deadlines = [], flags = [] }: Shapes = {},
): object {
  // inherits nothing: a field may be named « __proto__.admin »
  const plain = Object.create(null) as Record<string, unknown>;
  for (const [name, typed] of Object.entries(values)) {
    const texts = [typed].flat().filter((text) => text.trim() !== '');
    if (texts.length === 0) continue;
    const [first = ''] = texts;
    if (lists.includes(name)) put(plain, name, texts);
    else if (numbers.includes(name)) put(plain, name, numberIn(first));
    else if (days.includes(name)) put(plain, name, readDay(first) ?? first);
    else if (beginnings.includes(name)) put(plain, name, readBound(first, 'first') ?? first);
    else if (deadlines.includes(name)) put(plain, name, readBound(first, 'last') ?? first);
    else if (flags.includes(name)) put(plain, name, true);
    else put(plain, name, texts.length > 1 ? texts : first);
  }
  return plain;
}

/** What is no number, like what is no day, stays as it was typed: its field says so. */
function numberIn(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function put(plain: Record<string, unknown>, name: string, value: unknown): void {
  const steps = name.split('.');
  const last = steps.pop() ?? name;
  let inner = plain;
  for (const one of steps) inner = (inner[one] ??= Object.create(null)) as Record<string, unknown>;
  inner[last] = value;
}

/** The id of a field: where the summary of what is wrong leads. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll('.', '-')}`;
}

/** What is wrong with one field, or with anything inside it. */
export function faultsAt({ faults }: FormState, name: string): readonly Fault[] {
  const pointer = `/${name.replaceAll('.', '/')}`;
  return faults.filter((fault) => fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`));
}

export function refusalSentence(language: Language, { code, values }: DomainError): string {
  return sayProblem(language, code, values).detail;
}

/** Of a form that is kept on the device until it is sent: islands/draft.ts. */
export interface Kept {
  /** Beginning with what it belongs to: `need/ID/money`. */
  readonly name: string;
  /** Of what it was written on; once that has changed, what was kept is dropped. */
  readonly version: string;
  /** What was typed has been sent already, and comes back. */
  readonly isAnswered: boolean;
  /** The « once » of what has just been taken. */
  readonly sent?: string | undefined;
  /** The worker that serves the page without a line. */
  readonly worker?: string | null;
}

interface FormProps {
  readonly keep?: Kept;
  /** Its own page's address, unless said. */
  readonly action?: string;
  readonly label?: string;
  readonly class?: string;
  /** It has a file: its route says `@TakesFile()`. */
  readonly files?: true;
  readonly children: ComponentChildren;
}

/** Every form that changes something: posted, with the token that says that it is ours. */
export function Form({ action, label, class: name, files, keep, children }: FormProps) {
  const visit = useVisit();
  return (
    <form
      method="post"
      action={action}
      encType={files && 'multipart/form-data'}
      aria-label={label}
      class={name}
      noValidate
      data-keep={keep?.name}
      data-version={keep?.version}
      data-answered={keep?.isAnswered || undefined}
      data-sent={keep?.sent}
      data-worker={keep?.worker}
      data-who={keep && visit.caller?.membershipId}
    >
      <input type="hidden" name={TOKEN_FIELD} value={visit.formToken()} />
      {children}
    </form>
  );
}
