import { sayFault } from '@penc/language';
import type { Doubt } from '../doubts';
import { type FormState, fieldId, refusalSentence } from '../forms';
import { useSay, useVisit } from '../visit';
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
  const lines = faults.map((fault) => {
    const name = nameOf(fault.pointer, Object.keys(labels));
    const sentence = sayFault(language, fault);
    return { name, text: name ? say('page.fault', { field: labels[name] ?? '', fault: sentence }) : sentence };
  });
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
            <a href={`#${fieldId(doubt.name)}`}>
              {say('page.fault', { field: labels[doubt.name] ?? '', fault: sentence(doubt) })}
            </a>
          </li>
        ))}
      </ul>
      <p>{say('page.personal-data.stay')}</p>
    </div>
  );
}

/** The field whose fault it is: the longest name that the pointer begins with. */
function nameOf(pointer: string, names: readonly string[]): string | undefined {
  const dotted = pointer.slice(1).replaceAll('/', '.');
  return names
    .filter((name) => dotted === name || dotted.startsWith(`${name}.`))
    .sort((a, b) => b.length - a.length)[0];
}
