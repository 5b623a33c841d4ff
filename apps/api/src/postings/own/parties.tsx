import { type Language, type NamedOrganisation, type NeedContent, type OfferContent, partiesOf } from '@penc/domain';
import { label } from '@penc/reference';
import { Banner } from '../../site/components/banner';
import { Radios } from '../../site/components/radios';
import { type FormBody, type FormState, fieldId } from '../../site/forms';
import { useSay, useVisit } from '../../site/visit';
import type { Bearer } from '../parties';
import type { PostingsService } from '../postings.service';
import { namesLike } from './rows';
import type { Step, View } from './steps/step';
import { Typed } from './typed';

/** Of a name that organisations of Penc bear, that another is meant. */
const ANOTHER = 'another';

/** A name that was typed, and who of Penc bears it. */
export interface PartyFound {
  readonly name: string;
  readonly bearers: readonly Bearer[];
}

/** Organisations as they are typed: one a line. */
export function namesTyped(named: readonly NamedOrganisation[]): string {
  return named.map(({ name }) => name).join('\n');
}

/** The names in the fields of a step that organisations of Penc bear; of what nobody bears nothing is asked. */
export async function partiesIn(
  { parties = [] }: Step,
  values: FormBody,
  language: Language,
  postings: PostingsService,
): Promise<PartyFound[]> {
  const typed = new Typed(values, language);
  const names = parties.flatMap((pattern) => namesLike(pattern, values)).flatMap((name) => typed.lines(name));
  const found = [...(await postings.bearers(names))].map(([name, bearers]) => ({ name, bearers }));
  return found.filter(({ bearers }) => bearers.length > 0);
}

/** Who was known by this name stays who it was, unless something else is said of it. */
export function namedAs(
  { values }: Typed,
  name: string | undefined,
  before: readonly NamedOrganisation[],
): Partial<NamedOrganisation> {
  if (name === undefined) return {};
  const said = partiesSaid(values).get(name) ?? '';
  if (said !== '') return { name, ...(said === ANOTHER ? { onPenc: false } : { organisationId: said }) };
  const { organisationId, onPenc } = before.find((one) => one.name === name) ?? {};
  return { name, ...(organisationId !== undefined && { organisationId }), ...(onPenc !== undefined && { onPenc }) };
}

/** Whether among the names are some that others bear, and nobody has been asked who is meant. */
export function mustBeAsked(found: readonly PartyFound[], values: FormBody): boolean {
  const said = partiesSaid(values);
  return found.some(({ name }) => !said.has(name));
}

/** Rows of the form: « party.0.as » holds the name as it was typed, « party.0.is » who is meant by it. */
function partiesSaid(values: FormBody): ReadonlyMap<string, string> {
  const rows = namesLike('party.*.as', values).map((field) => {
    const said = values[field.replace(/as$/, 'is')];
    return [String(values[field]), typeof said === 'string' ? said : ''] as const;
  });
  return new Map(rows);
}

/** What was typed is the name of somebody on Penc: before it is saved, whoever typed it is asked. */
export function PartiesAsked({ count }: { readonly count: number }) {
  const tell = useSay();
  return (
    <Banner kind="notice">
      <p>
        <strong>{tell('page.party.asked', { count })}</strong>
      </p>
      <p>
        <a href={`#${fieldId('party.0.is')}`}>{tell('page.party.asked.go')}</a>
      </p>
    </Banner>
  );
}

interface PartiesProps {
  readonly found: readonly PartyFound[];
  readonly state: FormState;
  readonly view: View;
}

/** For each name that organisations of Penc bear, which of them it is, or none. */
export function Parties({ found, state, view }: PartiesProps) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      {found.map(({ name, bearers }, number) => {
        const field = `party.${number}.is`;
        const values = { ...state.values, [field]: chosenFor({ name, bearers }, state.values, view) };
        return (
          <div key={name}>
            <input type="hidden" name={`party.${number}.as`} value={name} />
            <Radios
              state={{ ...state, values }}
              name={field}
              label={tell('page.party.who', { name })}
              hint={tell('page.party.hint', { count: bearers.length })}
              choices={[
                ...bearers.map((bearer) => ({
                  value: bearer.id,
                  text: tell('page.party.bearer', {
                    name: bearer.name,
                    type: label('organisationType', bearer.type, language),
                    website: (bearers.length > 1 && bearer.website) || 'none',
                  }),
                })),
                { value: ANOTHER, text: tell('page.party.another') },
              ]}
            />
          </div>
        );
      })}
    </>
  );
}

/** What was said just now, or else of the posting; of what nothing was said, the one who bears the name alone. */
function chosenFor({ name, bearers }: PartyFound, values: FormBody, view: View): string {
  const said = partiesSaid(values).get(name);
  if (said) return said;
  const before = partiesOf(view as NeedContent & OfferContent).find((one) => one.name === name);
  if (before?.onPenc === false) return ANOTHER;
  if (before?.organisationId) return before.organisationId.toLowerCase();
  return bearers.length === 1 ? String(bearers[0]?.id) : '';
}
