import type { ComponentChildren } from 'preact';
import { faultsAt, fieldId } from '../forms';
import { FieldFault, type FieldProps } from './field';

interface ChoiceGroupProps extends FieldProps {
  /** The first of them has the id to which the summary of what is wrong leads. */
  readonly children: ComponentChildren;
}

/** Legend, hint and fault of several boxes or buttons. */
export function ChoiceGroup({ state, name, label, hint, hintAt, children }: ChoiceGroupProps) {
  const id = fieldId(name);
  const hasFault = faultsAt(state, name).length > 0;
  const described = [hintAt, hint && `${id}-hint`, hasFault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <fieldset class={hasFault ? 'field wrong' : 'field'} aria-describedby={described || undefined}>
      <legend>{label}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault state={state} name={name} />
      {children}
    </fieldset>
  );
}
