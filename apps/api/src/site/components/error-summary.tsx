import { sayFault } from '@penc/language';
import type { Doubt } from '../doubts';
import { type FormState, fieldId, refusalSentence } from '../forms';
import { type Say, useSay, useVisit } from '../visit';
import { useDoubt } from './field';

type Labels = Readonly<Record<string, string>>;

/**
 * What is wrong with a form, first thing on the page and with the focus: each line leads to its field. `labels` names
 * the fields of the form; a fault inside one of them (`/amount/value`) leads to it.
 */
export function ErrorSummary({ state, labels }: { readonly state: FormState; readonly labels: Labels }) {
  const say = useSay();
  const { language } = useVisit();
  const { faults, refusal, doubts = [] } = state;
  if (doubts.length > 0) return <Doubts doubts={doubts} labels={labels} />;
  if (faults.length === 0 && !refusal) return null;
  const names = Object.keys(labels);
  // in the order of the page, in which the labels stand
  const place = ({ name }: { readonly name: string | undefined }) => (name ? names.indexOf(name) : names.length);
  const lines = faults
    .map((fault) => {
      const name = nameOf(fault.pointer, names);
      const sentence = sayFault(language, fault);
      return { name, text: name ? lineOf(say, labels[name] ?? '', sentence) : sentence };
    })
    .sort((a, b) => place(a) - place(b));
  return (
    <div class="summary" role="alert" tabIndex={-1} autofocus aria-labelledby="summary-title">
      <h2 id="summary-title">{say('page.error-title')}</h2>
      {refusal && <p>{refusalSentence(language, refusal)}</p>}
      {lines.length > 0 && (
        <ul class="plain">
          {lines.map(({ name, text }) => (
            <li key={text}>{name ? <a href={`#${fieldId(name)}`}>{text}</a> : text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Nothing is wrong yet: what may identify a person is read again, and may stay. */
function Doubts({ doubts, labels }: { readonly doubts: readonly Doubt[]; readonly labels: Labels }) {
  const say = useSay();
  const sentence = useDoubt();
  return (
    <div class="summary doubts" role="alert" tabIndex={-1} autofocus aria-labelledby="summary-title">
      <h2 id="summary-title">{say('page.personal-data.title')}</h2>
      <ul class="plain">
        {doubts.map((doubt) => (
          <li key={doubt.name}>
            <a href={`#${fieldId(doubt.name)}`}>{lineOf(say, labels[doubt.name] ?? '', sentence(doubt))}</a>
          </li>
        ))}
      </ul>
      <p>{say('page.personal-data.stay')}</p>
    </div>
  );
}

/** « Titre : Ce champ est obligatoire. »; a question has its sign already. */
function lineOf(say: Say, field: string, fault: string): string {
  return /[?!:]$/.test(field) ? `${field} ${fault}` : say('page.fault', { field, fault });
}

/** The field whose fault it is: the longest name that the pointer begins with. */
function nameOf(pointer: string, names: readonly string[]): string | undefined {
  const dotted = pointer.slice(1).replaceAll('/', '.');
  return names
    .filter((name) => dotted === name || dotted.startsWith(`${name}.`))
    .sort((a, b) => b.length - a.length)[0];
}
