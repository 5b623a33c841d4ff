import { LOG_SUBJECTS } from '@penc/storage';
import { Button } from '../../site/components/button';
import { DayInput } from '../../site/components/day-input';
import { Select } from '../../site/components/select';
import { TextInput } from '../../site/components/text-input';
import type { FormState } from '../../site/forms';
import { useSay } from '../../site/visit';
import { type LogFilter, logAddress } from './address';

/** Set by links beside the entries: there is nothing to type in an id. */
const CHOSEN = ['by', 'action', 'subject', 'organisation'] as const;

export function Filters({ query, state }: { readonly query: LogFilter; readonly state: FormState }) {
  const tell = useSay();
  const { text, subjectType, from, until } = query;
  return (
    <form class="filters" method="get" action="/log" aria-label={tell('page.filter.title')}>
      {CHOSEN.map((name) => query[name] && <input type="hidden" name={name} value={query[name]} key={name} />)}
      <TextInput state={state} name="text" type="search" label={tell('page.log.text')} />
      <Select
        state={state}
        name="subjectType"
        label={tell('page.log.about')}
        none={tell('page.all')}
        choices={LOG_SUBJECTS.map((type) => ({ value: type, text: tell(`page.log.subject.${type}`) }))}
      />
      <DayInput state={state} name="from" month="first" label={tell('page.log.from')} />
      <DayInput state={state} name="until" month="last" label={tell('page.log.until')} />
      <Button kind="second">{tell('page.filter')}</Button>
      {(text || subjectType || from || until) && <a href="/log">{tell('page.filter.none')}</a>}
    </form>
  );
}

/** What was narrowed by a link, and the way back from it. */
export function ChosenOnly({ query }: { readonly query: LogFilter }) {
  const tell = useSay();
  const chosen = CHOSEN.filter((name) => query[name]);
  if (chosen.length === 0) return null;
  return (
    <ul class="facts" aria-label={tell('page.log.only')}>
      {chosen.map((name) => (
        <li key={name}>
          {tell(`page.log.only.${name}`)}{' '}
          <a href={logAddress({ ...query, [name]: undefined, cursor: undefined })}>
            {tell('page.log.lift')}
            <span class="unseen"> {tell(`page.log.only.${name}`)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
