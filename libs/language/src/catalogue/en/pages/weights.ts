import type { frPageWeights } from '../../fr/pages/weights';

export const enPageWeights: Record<keyof typeof frPageWeights, string> = {
  'page.nav.weights': 'Weights',
  'page.weights.title': 'Weights of the criteria',
  'page.weights.lead':
    'What each criterion counts for in the match score, for the whole country. Requirements are not weighed.',
  'page.weights.back': 'All weights',
  'page.weights.present': 'In force: version {version, number}',
  'page.weights.version': 'Version {version, number}',
  'page.weights.version-title': 'Version',
  'page.weights.versions': 'All versions',
  'page.weights.status': 'State',
  'page.weights.status.proposed': 'proposed',
  'page.weights.status.shadow': 'on trial',
  'page.weights.status.deployed': 'in force',
  'page.weights.status.retired': 'retired',
  'page.weights.origin': 'Origin',
  'page.weights.origin.experts': 'set by experts',
  'page.weights.origin.learnt': 'learnt from judgements',
  'page.weights.since': 'Since',
  'page.weights.report': 'Report',
  'page.weights.report.read': 'Read the report',
  'page.weights.kind.score':
    'The pages speak of a score and of no probability: too few outcomes are known to say how often both sides accept.',
  'page.weights.kind.probability':
    'A probability stands beside the score: it rests on {outcomes, plural, one {# suggestion} other {# suggestions}} of known outcome.',
  'page.weights.points': '{points} points of 100',
  'page.weights.means.theme-closeness': 'Sectors and axes of need and offer meet.',
  'page.weights.means.territory-closeness': 'The offer is meant for the very territory of the need.',
  'page.weights.means.money-fit': 'The offer can cover what the need lacks.',
  'page.weights.means.timing-fit': 'The implementation periods overlap.',
  'page.weights.means.modality-completeness': 'The offer brings all modalities that are asked for.',
  'page.weights.means.target-groups': 'Both postings are meant for the same groups.',
  'page.weights.means.text-relevance': 'Both descriptions speak of the same thing, in French or in English.',
  'page.weights.means.track-record': 'The organisation has done such things before, in these places.',
  'page.weights.means.home-link':
    'The diaspora association comes from the territory, or is established in a country where its diaspora lives.',
  'page.weights.roll-back': 'Go back to version {version, number}…',
  'page.weights.propose': 'Learn from judgements',
  'page.weights.propose.text':
    'Penc looks for the weights that best predict the coordinators’ decisions, compares them with those in force and works out what they would do to the lists. Nothing changes until the administration puts them into force.',
  'page.weights.propose.do': 'Ask for a proposal',
  'page.weights.progress':
    '{purpose, select, preview {Working out the preview} other {Scoring the lists anew}}: {done, number} lists of {total, number}',
  'page.weights.progress.finished':
    '{purpose, select, preview {Preview worked out} other {All lists were scored anew}} on {at}.',
  'page.weights.progress.stopped':
    '{purpose, select, preview {Working out the preview} other {Scoring the lists anew}} was stopped: other weights came into force.',
  'page.weights.progress.reload': 'The page refreshes itself. If nothing moves, reload it:',
  'page.weights.progress.refresh': 'Refresh',
  'page.weights.moves': 'Trial, putting into force',
  'page.weights.moves.text':
    'On trial, these weights rank what coordinators judge as well, without touching the lists. In force, they make all lists of the country anew.',
  'page.weights.shadow': 'Put on trial',
  'page.weights.shadowed': 'The version is on trial: the lists do not change.',
  'page.weights.shadow.title':
    '{count, plural, =0 {On trial: no judgement yet} one {On trial: # judgement} other {On trial: # judgements}}',
  'page.weights.deploy': 'Put into force…',
  'page.weights.deployed': 'The version is in force: the lists are being scored anew.',
  'page.weights.rolled-back': 'The former version is in force again: the lists are being scored anew.',
  'page.weights.no-way-back':
    'There is no version to go back to: the one in force is the first, has just been gone back to, or came with the platform.',
  'page.weights.not-deployable':
    'This version is neither proposed nor on trial: it cannot be put into force. To go back to the former one, use that step.',
  'page.weights.compared-with-another':
    'The report compares this version with version {version, number}, which is no longer in force: it cannot take the place of another. A new proposal would be compared with the one of today.',
  'page.weights.confirm.report': 'The report on this version rests on the judgements and postings of {at}.',
  'page.weights.confirm.report.old':
    'It is more than {days, number} days old: postings and judgements may have changed since. A new proposal would tell its effect on today’s lists and on each region’s share.',
  'page.weights.confirm.deploy': 'Confirm putting into force',
  'page.weights.confirm.deploy.lead': 'Version {next, number} would replace version {present, number}, in force today.',
  'page.weights.confirm.deploy.do': 'Put version {next, number} into force',
  'page.weights.confirm.roll-back': 'Confirm going back to the former version',
  'page.weights.confirm.roll-back.lead':
    'Version {next, number}, in force before, would replace version {present, number}.',
  'page.weights.confirm.roll-back.do': 'Go back to version {next, number}',
  'page.weights.confirm.warning':
    'All lists of suggestions of the country will be scored anew. Decisions that were made do not change.',
  'page.weights.change': 'What changes, in points of 100',
  'page.weights.criterion': 'Criterion',
  'page.weights.before': 'Before',
  'page.weights.after': 'After',
  'page.weights.none': 'none',
  'page.weights.unknown': 'unknown',
  'page.weights.proposal.title': 'Weights learnt from judgements',
  'page.weights.proposal.lead':
    'What the judgements of coordinators say about how much criteria matter, beside the weights in force.',
  'page.weights.proposal.as-of': 'Judgements up to {at}.',
  'page.weights.proposal.waiting': 'The report is being made: it will appear here.',
  'page.weights.proposal.enough':
    '{all, number} are needed, at least {each, number} approvals and {each, number} refusals among them.',
  'page.weights.proposal.since':
    '{since, plural, =0 {None was made} one {# was made} other {# were made}} since the version in force was learnt: only these compare it, as it knows the others already.',
  'page.weights.proposal.refused': 'This version cannot be put into force:',
  'page.weights.proposal.judgements':
    '{used, plural, =0 {No judgement used} one {# judgement used} other {# judgements used}}: {approvals, plural, one {# approval} other {# approvals}}, {refusals, plural, one {# refusal} other {# refusals}}.',
  'page.weights.proposal.calibration.made':
    'Calibrated on {settled, plural, one {# approved suggestion} other {# approved suggestions}} of known outcome, {accepted, number} of them accepted by both sides: once in force, the pages will speak of a probability.',
  'page.weights.proposal.calibration.few': `{settled, plural,
    =0 {The outcome of no approved suggestion is known}
    one {The outcome of one approved suggestion alone is known}
    other {The outcome of # approved suggestions is known, {accepted, plural, =0 {none} other {#}} of them accepted by both sides}
  }: too few for a calibration. It takes {all, number}, at least {each, number} of them accepted by both sides and {each, number} not; until then, the pages will go on speaking of a score.`,
  'page.weights.proposal.calibration.inexact':
    'The outcome of {settled, plural, one {# approved suggestion} other {# approved suggestions}} is known, {accepted, number} of them accepted by both sides: enough for a calibration, but the probability told would be more than {error} off what happened, on average. The pages will go on speaking of a score.',
  'page.weights.calibration': `It rests on {outcomes, plural,
    one {# approved suggestion of known outcome}
    other {# approved suggestions of known outcome}
  }, {accepted, plural,
    =0 {none of them accepted by both sides}
    one {# of them accepted by both sides}
    other {# of them accepted by both sides}
  }. Mean gap between the probability that was told and what happened: {error}.`,
  'page.weights.calibrate': 'Calibrate the weights in force (version {version, number})',
  'page.weights.calibrate.text':
    'Weights, scores and lists stay as they are: beside the score, pages will also say how often suggestions like it were accepted by both sides.',
  'page.weights.calibrate.do': 'Calibrate version {version, number}',
  'page.weights.calibrated':
    'The version in force is calibrated: pages now tell the probability that both sides accept. No list has changed.',
  'page.weights.compared': 'Weight of each criterion, in points of 100',
  'page.weights.column.present': 'In force (version {version, number})',
  'page.weights.column.proposed': 'Proposed',
  'page.weights.fit': 'How well it predicts',
  'page.weights.fit.text': 'Measured on judgements that were kept aside, in {folds, number} folds.',
  'page.weights.measure': 'Measure',
  'page.weights.measure.auc': 'A yes ranked above a no (AUC; 1 is perfect, 0.5 is chance)',
  'page.weights.measure.brier': 'Squared error (Brier; 0 is perfect)',
  'page.weights.measure.calibrationError': 'Calibration error (0 is perfect)',
  'page.weights.measure.approved': 'Mean rank of what was approved',
  'page.weights.measure.dismissed': 'Mean rank of what was dismissed or declined',
  'page.weights.regions': 'Each region’s share of suggestions',
  'page.weights.regions.text':
    '{before, number} suggestions before, {after, number} after; {entering, number} enter lists and {leaving, number} leave them.',
  'page.weights.region': 'Region',
  'page.weights.region.note': 'Remark',
  'page.weights.region.loses': 'loses more than 10%',
  'page.weights.gates': 'Requirements to review',
  'page.weights.gates.text':
    'Refusals that a requirement should have spared people: they say nothing of the weight of criteria.',
  'page.weights.gate': 'Requirement',
  'page.weights.gate.none': 'none could have known',
  'page.weights.gate.reason': 'Reason',
  'page.weights.gate.count': 'Count',
  'page.weights.preview.title': 'What enters and leaves lists',
  'page.weights.preview.lead': 'What would enter lists under these weights, and what would leave them.',
  'page.weights.preview.see': 'See what enters and leaves lists',
  'page.weights.preview.back': 'This version',
  'page.weights.preview.lists': 'Lists',
  'page.weights.preview.lists.need': 'Lists of needs',
  'page.weights.preview.lists.offer': 'Lists of offers',
  'page.weights.preview.move': 'Move',
  'page.weights.preview.entering': 'enters',
  'page.weights.preview.leaving': 'leaves',
  'page.weights.preview.outside': 'outside',
  'page.weights.preview.none': 'No list changes.',
};
