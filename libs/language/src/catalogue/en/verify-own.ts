import type { frVerifyOwn } from '../fr/verify-own';

export const enVerifyOwn: Readonly<Record<keyof typeof frVerifyOwn, string>> = {
  'verify-own.territories-missing':
    'State your territories.{both, select, yes { The other side has not done so either.} other {}}',
  'verify-own.modalities-missing':
    'State the modalities.{both, select, yes { The other side has not done so either.} other {}}',
  'verify-own.sectors-missing':
    'State the sectors.{both, select, yes { The other side has not done so either.} other {}}',
  'verify-own.themes-missing': 'State the axis.{both, select, yes { The other side has not done so either.} other {}}',
  'verify-own.period-missing':
    'State your implementation period.{both, select, yes { The other side has not done so either.} other {}}',
  'verify-own.target-groups-missing':
    'State your target groups.{both, select, yes { The other side has not done so either.} other {}}',
  'verify-own.text-short':
    'Describe it more fully.{both, select, yes { The other side’s description is short as well.} other {}}',

  'verify-own.need.amount-missing': 'State the total cost of your need.',
  'verify-own.need.diaspora-countries-missing': 'State in which countries the diaspora of your territory lives.',
  'verify-own.need.funding-not-confirmed': 'Update your financing plan: {planned} of it not confirmed yet.',
  'verify-own.need.requirement.plan-listed':
    'The offer requires an action that is listed in the plan: state how far yours is.',
  'verify-own.need.requirement.deliberation': 'The offer requires a council decision: state whether you have it.',
  'verify-own.need.requirement.land-secured': 'The offer requires secured land: state whether it is.',
  'verify-own.need.requirement.feasibility-study': 'The offer requires a feasibility study: state whether you have it.',
  'verify-own.need.requirement.local-counterpart': 'The offer requires a local contribution: state yours.',
  'verify-own.need.requirement.local-partner': 'The offer requires a local partner: name yours.',
  'verify-own.need.requirement.joint-application': 'The offer requires a joint application: state whether it is ready.',

  'verify-own.offer.in-kind': 'Make sure that you can provide what is asked for in kind.',
  'verify-own.offer.means-missing': 'State your envelope or your maximum per project.',
  'verify-own.offer.envelope-missing': 'State the envelope of your offer.',
  'verify-own.offer.ticket-max-missing': 'State your maximum per project.',
  'verify-own.offer.track-record-missing': 'Add the track record of your organisation: Penc knows of none.',
  'verify-own.offer.track-record-vague':
    'Complete the track record of your organisation: too little of it is known to compare.',
  'verify-own.offer.home-territories-missing':
    'State, on the sheet of your organisation, which territories your members come from.',
  'verify-own.offer.capacity-used':
    'Make sure that you can still commit: {partnerships, plural, one {# partnership} other {# partnerships}} under way or concluded, {capacity, plural, one {# possible} other {# possible}}.',
};
