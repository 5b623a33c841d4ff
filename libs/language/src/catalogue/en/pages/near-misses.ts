import type { frPageNearMisses } from '../../fr/pages/near-misses';

export const enPageNearMisses: Record<keyof typeof frPageNearMisses, string> = {
  'page.near-misses.title.need': 'What would unlock this need',
  'page.near-misses.title.offer': 'What would widen this offer',
  'page.near-misses.lead.need': 'Offers of support that miss by one requirement or two, and what would have to change.',
  'page.near-misses.lead.offer': 'Needs that miss by one requirement or two, and what would have to change.',
  'page.near-misses.as-read.need': 'As the organisation behind the need reads them: “you” means that organisation.',
  'page.near-misses.as-read.offer': 'As the organisation behind the offer reads them: “you” means that organisation.',
  'page.near-misses.not-open': 'This is worked out only for what is published by a verified organisation.',
  'page.near-misses.asked': 'This is being worked out. Come back in a moment.',
  'page.near-misses.refresh': 'Refresh',
  'page.near-misses.withheld': 'Until the deadline of the call you are shown numbers only: no applicant is named.',
  'page.near-misses.gains': 'One change alone, and…',
  'page.near-misses.list.need': 'Offers of support that miss by one requirement or two',
  'page.near-misses.list.offer': 'Needs that miss by one requirement or two',
  'page.near-misses.none.need': 'No offer of support misses this need by one requirement or two today.',
  'page.near-misses.none.offer': 'No need misses this offer by one requirement or two today.',
  'page.near-misses.own': 'It is up to you alone',
  'page.near-misses.other': 'It is up to the other side',
  'page.near-misses.score': 'Match score once what stands in the way is lifted: {score, number} out of 100',
  'page.near-misses.failed': 'What stands in the way',
  'page.near-misses.change': 'Change it',
  'page.near-misses.changes': 'What would unlock it',
  'page.near-misses.edit.need': 'Change the need',
  'page.near-misses.edit.offer': 'Change the offer',
  'page.near-misses.as-of': 'As of {instant}.',

  'page.fit.title': 'Why, why not',
  'page.fit.lead':
    'A need and an offer of support, compared as they stand today: requirement by requirement, then criterion by criterion.',
  'page.fit.posting': '{kind, select, need {Need:} other {Offer of support:}}',
  'page.fit.open': 'No requirement stands in the way and the score reaches the threshold: this pair can be suggested.',
  'page.fit.low':
    'No requirement stands in the way, but the score stays below the threshold from which pairs are suggested.',
  'page.fit.refused':
    '{count, plural, one {One requirement is not met} other {# requirements are not met}}: as things stand, this pair cannot be suggested.',
  'page.fit.gates': 'Requirements',
  'page.fit.gate': 'Requirement',
  'page.fit.outcome': 'State',
  'page.fit.outcome.pass': 'met',
  'page.fit.outcome.fail': 'not met',
  'page.fit.outcome.unknown': 'to verify',
  'page.fit.why': 'Why',
  'page.fit.criteria': 'Criteria',
  'page.fit.score.refused':
    'The score compares the two postings as they stand; it counts for nothing while a requirement is not met. It is not a probability.',
  'page.fit.as-of': 'Worked out on {day}, with version {version, number} of the weights.',
};
