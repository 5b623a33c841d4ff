import type { ActivityRole } from '@penc/domain';
import type { Party } from './activity';
import { type Element, attribute, childrenOf, narrativesOf } from './element';
import { ActivityFault, cut, shown } from './faults';

const ROLES: Readonly<Record<string, ActivityRole>> = {
  '1': 'funding',
  '2': 'accountable',
  '3': 'extending',
  '4': 'implementing',
};
const LONGEST_NAME = 300;
const LONGEST_REF = 200;

/** Who tells of the activity and who takes part in it; secondary reporters take no part. */
export function partiesOf(activity: Element): Party[] {
  const reporting = childrenOf(activity, 'reporting-org')
    .filter((element) => !/^(1|true)$/.test(attribute(element, 'secondary-reporter') ?? ''))
    .map((element) => partyOf(element, 'reporting'));
  const taking = childrenOf(activity, 'participating-org').map((element) => partyOf(element, roleOf(element)));
  return [...reporting, ...taking].filter(({ names, ref }) => names.length > 0 || ref !== null);
}

function roleOf(element: Element): ActivityRole {
  const code = attribute(element, 'role') ?? '';
  const role = Object.hasOwn(ROLES, code) ? ROLES[code] : undefined;
  if (!role) throw new ActivityFault('iati-role-unknown', { value: shown(code) });
  return role;
}

function partyOf(element: Element, role: ActivityRole): Party {
  const names = narrativesOf(element).map(({ text }) => cut(text, LONGEST_NAME));
  const ref = attribute(element, 'ref') ?? null;
  return {
    role,
    names: [...new Set(names)],
    ref: ref === null ? null : cut(ref, LONGEST_REF),
    type: attribute(element, 'type')?.slice(0, 3) ?? null,
  };
}
