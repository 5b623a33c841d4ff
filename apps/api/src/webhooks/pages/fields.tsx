import { WEBHOOK_KINDS } from '@penc/domain';
import { label } from '@penc/reference';
import { Checkboxes } from '../../site/components/checkboxes';
import { TextInput } from '../../site/components/text-input';
import type { FormState } from '../../site/forms';
import { type Say, useSay, useVisit } from '../../site/visit';

export function labelsOf(tell: Say) {
  return { url: tell('page.webhook.url'), kinds: tell('page.webhook.kinds'), status: tell('page.webhook.state') };
}

/** Where, and of what. */
export function WebhookFields({ state }: { readonly state: FormState }) {
  const tell = useSay();
  const { language } = useVisit();
  const labels = labelsOf(tell);
  return (
    <>
      <TextInput
        state={state}
        name="url"
        type="url"
        spellCheck={false}
        label={labels.url}
        hint={tell('page.webhook.url.hint')}
      />
      <Checkboxes
        state={state}
        name="kinds"
        label={labels.kinds}
        choices={WEBHOOK_KINDS.map((kind) => ({ value: kind, text: label('noticeKind', kind, language) }))}
      />
    </>
  );
}
