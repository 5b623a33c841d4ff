import { type Language, type PostingKind, demand } from '@penc/domain';
import { say } from '@penc/language';
import { randomUUID } from 'node:crypto';
import { type Caller, standing } from '../../../access/caller';
import type { Page } from '../../../site/answers';
import { Banner } from '../../../site/components/banner';
import { Button } from '../../../site/components/button';
import { ErrorSummary } from '../../../site/components/error-summary';
import { typed } from '../../../site/components/field';
import { KeptHere } from '../../../site/components/kept-here';
import { Form, type FormState } from '../../../site/forms';
import { useSay, useVisit } from '../../../site/visit';
import { DRAFT_ISLANDS, ONCE, newKept } from '../keeping';
import { steps } from '../steps';
import { TextFields, textStep } from '../steps/text';

export function demandPosting(caller: Caller, kind: PostingKind): void {
  demand(caller.role, 'posting.create', standing(caller, [caller.organisationId], []), true, kind);
}

/** Where a posting begins: with its words, from which the rest is proposed. */
export function newPage(kind: PostingKind, state: FormState, language: Language): Page {
  return {
    title: say(language, `page.new.${kind}`),
    back: { href: `/my/${kind}s`, text: say(language, `page.mine.back.${kind}s`) },
    content: <NewPosting kind={kind} state={state} />,
    islands: DRAFT_ISLANDS,
  };
}

function NewPosting({ kind, state }: { readonly kind: PostingKind; readonly state: FormState }) {
  const tell = useSay();
  const visit = useVisit();
  const labels = Object.fromEntries(Object.entries(textStep.labels).map(([name, key]) => [name, tell(key)]));
  return (
    <>
      <p class="hint">{tell('page.step.number', { number: 1, of: steps[kind].length })}</p>
      <ErrorSummary state={state} labels={labels} />
      <p class="lead">{tell(`page.new.${kind}.lead`)}</p>
      <Banner kind="notice">{tell('page.new.nobody-by-name')}</Banner>
      <Form keep={newKept(kind, state, visit)}>
        <input type="hidden" name={ONCE} value={typed(state, ONCE) || randomUUID()} />
        <TextFields state={state} kind={kind} />
        <KeptHere />
        <p class="actions">
          <Button>{tell('page.step.save-draft')}</Button>
        </p>
      </Form>
    </>
  );
}
