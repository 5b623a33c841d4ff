import type { NeedContent, Requirement } from '@penc/domain';
import { label } from '@penc/reference';
import { Select } from '../../../site/components/select';
import { TextInput } from '../../../site/components/text-input';
import { useSay, useVisit } from '../../../site/visit';
import type { NeedView } from '../../views';
import type { Typed } from '../typed';
import type { Step, StepProps } from './step';

/** What offers may demand and no other answer of a need shows. */
const ASKED: readonly Requirement[] = ['deliberation', 'land-secured', 'feasibility-study', 'joint-application'];

type Said = NonNullable<NeedContent['readiness']>[number];

/** What is in place already, or is known to be missing, with the act that proves it. */
export const readinessStep: Step<NeedView> = {
  name: 'readiness',
  labels: { readiness: 'page.readiness', 'readiness.*.reference': 'page.readiness.reference' },
  texts: /\.reference$/,
  fill: ({ readiness = [] }) =>
    Object.fromEntries(
      ASKED.flatMap((asked, at) =>
        typedOf(
          at,
          readiness.find(({ requirement }) => requirement === asked),
        ),
      ),
    ),
  patch: (typed, { readiness = [] }) => {
    // what a program has said of the others stays
    const others = readiness.filter(({ requirement }) => !ASKED.includes(requirement));
    const said = [...ASKED.flatMap((requirement, at) => saidOf(typed, at, requirement)), ...others];
    return { readiness: said.length > 0 ? said : null };
  },
  Fields: ({ state }: StepProps<NeedView>) => {
    const tell = useSay();
    const { language } = useVisit();
    return (
      <>
        <p>{tell('page.readiness.lead')}</p>
        {ASKED.map((requirement, at) => (
          <fieldset class="field card" key={requirement}>
            <legend class="cap">{label('requirement', requirement, language)}</legend>
            <Select
              state={state}
              name={`readiness.${at}.met`}
              label={tell('page.readiness.met')}
              none={tell('page.readiness.unsaid')}
              choices={(['yes', 'no'] as const).map((value) => ({ value, text: tell('page.readiness.is', { value }) }))}
            />
            <TextInput
              state={state}
              name={`readiness.${at}.reference`}
              label={tell('page.readiness.reference')}
              hint={tell('page.readiness.reference.hint')}
            />
          </fieldset>
        ))}
      </>
    );
  },
};

function typedOf(at: number, said: Said | undefined): (readonly [name: string, value: string])[] {
  return [
    [`readiness.${at}.met`, said ? (said.met ? 'yes' : 'no') : ''],
    [`readiness.${at}.reference`, said?.reference ?? ''],
  ];
}

/** A reference alone says that it is there. */
function saidOf(typed: Typed, at: number, requirement: Requirement): Said[] {
  const [met, reference] = [typed.text(`readiness.${at}.met`), typed.text(`readiness.${at}.reference`)];
  if (met === null && reference === null) return [];
  return [{ requirement, met: met !== 'no', ...(reference !== null && { reference }) }];
}
