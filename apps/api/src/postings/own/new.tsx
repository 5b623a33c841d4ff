import { type Language, type PostingKind, demand } from '@penc/domain';
import { say } from '@penc/language';
import { createHash, randomUUID } from 'node:crypto';
import type { RequestKey } from '@penc/storage';
import { type Caller, standing } from '../../access/caller';
import type { Page } from '../../site/answers';
import { Banner } from '../../site/components/banner';
import { Button } from '../../site/components/button';
import { ErrorSummary } from '../../site/components/error-summary';
import { typed } from '../../site/components/field';
import { Form, type FormBody, type FormState } from '../../site/forms';
import { useSay } from '../../site/visit';
import { steps } from './steps';
import { TextFields, textStep } from './steps/text';

export function demandPosting(caller: Caller, kind: PostingKind): void {
  demand(caller.role, 'posting.create', standing(caller, [caller.organisationId], []), true, kind);
}

/** Where a posting begins: with its words, from which the rest is proposed. */
export function newPage(kind: PostingKind, state: FormState, language: Language): Page {
  return {
    title: say(language, `page.new.${kind}`),
    back: { href: `/my/${kind}s`, text: say(language, `page.mine.back.${kind}s`) },
    content: <NewPosting kind={kind} state={state} />,
  };
}

function NewPosting({ kind, state }: { readonly kind: PostingKind; readonly state: FormState }) {
  const tell = useSay();
  const labels = Object.fromEntries(Object.entries(textStep.labels).map(([name, key]) => [name, tell(key)]));
  return (
    <>
      <p class="hint">{tell('page.step.number', { number: 1, of: steps[kind].length })}</p>
      <ErrorSummary state={state} labels={labels} />
      <p class="lead">{tell(`page.new.${kind}.lead`)}</p>
      <Banner kind="notice">{tell('page.new.nobody-by-name')}</Banner>
      <Form>
        <input type="hidden" name="once" value={typed(state, 'once') || randomUUID()} />
        <TextFields state={state} kind={kind} />
        <p class="actions">
          <Button>{tell('page.step.save-draft')}</Button>
        </p>
      </Form>
    </>
  );
}

/** The same form sent twice, with the same words, makes one draft. */
export function sentOnce(kind: PostingKind, values: FormBody): RequestKey {
  const { once, title, description, language } = values;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([kind, once, title, description, language]))
    .digest();
  return { key: `page-${fingerprint.toString('base64url')}`, fingerprint };
}
