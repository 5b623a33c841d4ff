import { Checkbox } from '../../site/components/checkboxes';
import type { FormState } from '../../site/forms';
import { useSay } from '../../site/visit';

/** Shown to whoever was told that nobody would be left: they may mean it. */
export function Confirm({ state: { refusal } }: { readonly state: FormState }) {
  const tell = useSay();
  if (refusal?.code !== 'last-editor') return null;
  return <Checkbox name="confirm" value="last-editor" text={tell('page.member.confirm')} checked={false} />;
}
