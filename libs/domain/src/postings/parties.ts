import type { NamedOrganisation, NeedContent, OfferContent } from './content';

type NeedParties = Pick<NeedContent, 'contractingAuthority' | 'onBehalfOf' | 'partners'>;
type OfferParties = Pick<OfferContent, 'fundedBy' | 'managedBy'>;
export type Parties = NeedParties & OfferParties;

/** The ids of all that bear a name, of those on Penc who may be meant by it. */
type Bearers = (name: string) => readonly string[];

/** All that a posting names, on either side. */
export function partiesOf(content: Parties): NamedOrganisation[] {
  const { contractingAuthority, onBehalfOf, partners, fundedBy, managedBy } = content;
  return [contractingAuthority, onBehalfOf, partners, fundedBy, managedBy].flatMap((one) => one ?? []);
}

/** Names of whom nobody has said who it is, nor that it is none of Penc. */
export function namesToFind(content: Parties): string[] {
  return [
    ...new Set(
      partiesOf(content)
        .filter(isToFind)
        .map(({ name }) => name),
    ),
  ];
}

/**
 * What binds an organisation must not hang on whether its name or its id was written: a name that one alone bears is that one’s.
 * Where several bear it, whoever writes says which; a guess would bind the wrong one.
 */
export function withPartiesFound<Content extends Parties>(content: Content, bearersOf: Bearers): Content {
  const found = <Party extends NamedOrganisation>(party: Party): Party => {
    const [organisationId, ...others] = isToFind(party) ? bearersOf(party.name) : [];
    return organisationId === undefined || others.length > 0 ? party : { ...party, organisationId };
  };
  const { contractingAuthority, onBehalfOf, partners, fundedBy, managedBy } = content;
  return {
    ...content,
    ...(contractingAuthority && { contractingAuthority: found(contractingAuthority) }),
    ...(onBehalfOf && { onBehalfOf: onBehalfOf.map(found) }),
    ...(partners && { partners: partners.map(found) }),
    ...(fundedBy && { fundedBy: fundedBy.map(found) }),
    ...(managedBy && { managedBy: found(managedBy) }),
  };
}

/** A party as a merge patch finds it: with another name, or with a word on who it is, it is no longer who it was. */
export function partyPatched<Party extends NamedOrganisation>(
  before: Party,
  patch: Partial<NamedOrganisation>,
): Omit<Party, 'organisationId' | 'onPenc'> {
  const isAnother = patch.name !== undefined && patch.name !== before.name;
  if (!isAnother && !patch.organisationId && patch.onPenc !== false) return before;
  const { organisationId: _, onPenc: _said, ...rest } = before;
  return rest;
}

function isToFind({ organisationId, onPenc }: NamedOrganisation): boolean {
  return !organisationId && onPenc !== false;
}
