import { CLOSE_REASONS, type PostingAction, type PostingKind, postingTransitions } from '@penc/domain';
import { label } from '@penc/reference';
import { Button } from '../../../site/components/button';
import { ErrorSummary } from '../../../site/components/error-summary';
import { Radios } from '../../../site/components/radios';
import { Select } from '../../../site/components/select';
import { TextInput } from '../../../site/components/text-input';
import { EMPTY_FORM, Form, type FormState } from '../../../site/forms';
import { useSay, useVisit } from '../../../site/visit';
import type { MergeableFound } from './mergeable';
import type { View } from '../steps/step';
import { StateTag } from '../state-tag';

type ByHand = Exclude<PostingAction, 'expire'>;
/** What a person may do, the gravest last; expiring is the clock’s. */
export const BY_HAND: readonly ByHand[] = ['publish', 'pause', 'resume', 'reopen', 'close', 'withdraw'];

export const CLOSE_REASON_LABELS = { need: 'closeReason', offer: 'offerCloseReason' } as const;

export interface MovesProps {
  readonly kind: PostingKind;
  readonly view: View;
  /** What may take its place. */
  readonly found: MergeableFound;
  readonly state: FormState;
}

/** What the table allows now, each with what it means. */
export function Moves({ kind, view, found, state }: MovesProps) {
  const tell = useSay();
  const actions = BY_HAND.filter((action) => action in postingTransitions[view.status] && action !== 'publish');
  return (
    <>
      <ErrorSummary state={state} labels={{ reason: tell('page.move.reason'), mergedInto: tell('page.move.into') }} />
      <p lang={view.language}>
        <strong>{view.title}</strong>
      </p>
      <p>
        <StateTag kind={kind} status={view.status} />
      </p>
      {actions.length === 0 && <p>{tell('page.move.none')}</p>}
      {actions.map((action) => (
        <Move key={action} action={action} kind={kind} view={view} found={found} state={state} />
      ))}
    </>
  );
}

function Move({ kind, view, found, state, action }: MovesProps & { readonly action: ByHand }) {
  const tell = useSay();
  return (
    <section aria-labelledby={action}>
      <h2 id={action}>{tell(`page.move.${action}`)}</h2>
      <p>{tell(`page.move.${action}.text`, { kind })}</p>
      {action === 'close' && (found.isCut || found.text !== '') && (
        <Sought kind={kind} id={view.id} text={found.text} />
      )}
      <Form action={`/${kind}s/${view.id}/move/${action}`}>
        <input type="hidden" name="revision" value={String(view.revision)} />
        {action === 'close' && <Reason kind={kind} found={found} state={state} />}
        <Button kind={action === 'withdraw' ? 'danger' : 'second'}>{tell(`page.move.${action}`)}</Button>
      </Form>
    </section>
  );
}

interface SoughtProps {
  readonly kind: PostingKind;
  readonly id: string;
  readonly text: string;
}

/** Where there are more than are offered: another is found by its title. */
function Sought({ kind, id, text }: SoughtProps) {
  const tell = useSay();
  return (
    <form class="filters" method="get" action={`/${kind}s/${id}/move`} aria-label={tell('page.move.into.search')}>
      <TextInput
        state={{ ...EMPTY_FORM, values: { text } }}
        name="text"
        type="search"
        label={tell('page.move.into.search')}
        hint={tell('page.move.into.search.hint')}
      />
      <Button kind="second">{tell('page.move.into.search.go')}</Button>
    </form>
  );
}

/** How it ended; a posting that another one replaces, only where there is another one. */
function Reason({ kind, found: { others }, state }: Omit<MovesProps, 'view'>) {
  const tell = useSay();
  const { language } = useVisit();
  const reasons = CLOSE_REASONS.filter((reason) => reason !== 'merged' || others.length > 0);
  return (
    <>
      <Radios
        state={state}
        name="reason"
        label={tell('page.move.reason')}
        choices={reasons.map((code) => ({ value: code, text: label(CLOSE_REASON_LABELS[kind], code, language) }))}
      />
      {others.length > 0 && (
        <Select
          state={state}
          name="mergedInto"
          label={tell('page.move.into')}
          hint={tell('page.move.into.hint')}
          none={tell('page.move.into.none')}
          choices={others.map(({ id, title }) => ({ value: id, text: title }))}
        />
      )}
    </>
  );
}
