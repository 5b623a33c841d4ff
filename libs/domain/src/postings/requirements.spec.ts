import type { Requirement } from './words';
import type { FundingSource, NeedContent } from './content';
import { requirementsSaid } from './requirements';

const bare: NeedContent = {
  title: 'Forage',
  description: 'Forage',
  language: 'fr',
  themes: ['planning'],
  sectors: ['14031'],
  territories: ['SN'],
  modalities: ['grant'],
};
const source = (kind: FundingSource['kind']): FundingSource => ({
  source: 'x',
  kind,
  form: 'cash',
  amount: { value: '1', currency: 'XOF' },
  status: 'planned',
});
const plan = (status: 'listed' | 'in-revision' | 'not-listed') => ({ plan: { kind: 'PDC' as const, status } });
const claim = (requirement: Requirement, met: boolean) => ({ readiness: [{ requirement, met }] });

/** What the need says besides, a requirement, and whether it is met. */
const TRUTH: readonly [string, Partial<NeedContent>, Requirement, boolean | undefined][] = [
  ['no plan is named', {}, 'plan-listed', undefined],
  ['the plan lists it', plan('listed'), 'plan-listed', true],
  ['the plan is being revised', plan('in-revision'), 'plan-listed', undefined],
  ['the plan does not list it', plan('not-listed'), 'plan-listed', false],
  ['the plan shows more than a claim', { ...plan('not-listed'), ...claim('plan-listed', true) }, 'plan-listed', false],
  [
    'a claim fills what a revision leaves open',
    { ...plan('in-revision'), ...claim('plan-listed', true) },
    'plan-listed',
    true,
  ],
  ['no share is spoken of', {}, 'local-counterpart', undefined],
  ['an own contribution', { ownContribution: { value: '5', currency: 'XOF' } }, 'local-counterpart', true],
  [
    'an own contribution of nothing',
    { ownContribution: { value: '0', currency: 'XOF' } },
    'local-counterpart',
    undefined,
  ],
  [
    'a financing plan with a local budget',
    { financingPlan: [source('donor'), source('local-budget')] },
    'local-counterpart',
    true,
  ],
  ['a financing plan with the people’s share', { financingPlan: [source('community')] }, 'local-counterpart', true],
  [
    'a financing plan of donors alone',
    { financingPlan: [source('donor'), source('diaspora')] },
    'local-counterpart',
    false,
  ],
  ['partners are named', { partners: [{ name: 'ONG' }] }, 'local-partner', true],
  ['no partner is named', { partners: [] }, 'local-partner', undefined],
  ['it says that it has none', { partners: [], ...claim('local-partner', false) }, 'local-partner', false],
  ['a deliberation is claimed', claim('deliberation', true), 'deliberation', true],
  ['a deliberation is denied', claim('deliberation', false), 'deliberation', false],
  ['of land nothing is said', claim('deliberation', true), 'land-secured', undefined],
  ['a study exists', claim('feasibility-study', true), 'feasibility-study', true],
  ['a joint application is possible', claim('joint-application', true), 'joint-application', true],
];

describe('what a need says of requirements', () => {
  it.each(TRUTH)('%s', (_, said, requirement, expected) => {
    const { met, unmet } = requirementsSaid({ ...bare, ...said });
    expect([met.includes(requirement), unmet.includes(requirement)]).toEqual([expected === true, expected === false]);
  });
});
