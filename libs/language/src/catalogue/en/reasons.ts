import type { frReasons } from '../fr/reasons';

/** What gates and criteria say of a pair, and what is to verify. */
export const enReasons: Record<keyof typeof frReasons, string> = {
  'proposal.words': 'From your text: {words}.',
  'gate.both-open.pass': 'Need and offer are both open.',
  'gate.both-open.fail': 'One of the two postings is not open.',
  'gate.not-self.pass': 'Need and offer come from two different organisations.',
  'gate.not-self.fail': 'Need and offer come from the same organisation.',
  'gate.theme-shared.pass-axis': 'Need and offer share an axis: {themes}.',
  'gate.theme-shared.pass-field': 'Need and offer share a field: {sectors}.',
  'gate.theme-shared.fail': 'Need and offer share neither an axis nor a field.',
  'gate.theme-shared.unknown': 'The axis or the sectors are not stated on at least one side.',
  'gate.territory-related.pass': 'The offer reaches the place of the need: {territoriesWithArticle}.',
  'gate.territory-related.fail':
    'The offer is for other places ({offeredWithArticle}); the need is in {askedWithArticle}.',
  'gate.territory-related.unknown': 'At least one side does not say where.',
  'gate.modality-common.pass': 'The offer brings what is asked for: {modalities}.',
  'gate.modality-common.fail': 'The offer brings nothing of what is asked for ({asked}). It proposes: {offered}.',
  'gate.modality-common.unknown': 'At least one side does not state its modalities.',
  'gate.type-eligible.pass': 'The organisation behind the need is eligible ({type}).',
  'gate.type-eligible.pass-all': 'The offer is open to organisations of all types.',
  'gate.type-eligible.fail':
    'The organisation behind the need ({type}) is not eligible. The offer is meant for: {eligible}.',
  'gate.sector-not-excluded.pass': 'No sector of the need is excluded by the offer.',
  'gate.sector-not-excluded.pass-none': 'The offer excludes no sector.',
  'gate.sector-not-excluded.fail': 'The offer excludes: {sectors}.',
  'gate.sector-not-excluded.unknown': 'The offer excludes some sectors, and the need does not name its own.',
  'gate.requirements-met.pass': 'The need meets what the offer requires: {requirements}.',
  'gate.requirements-met.pass-none': 'The offer sets no prerequisite.',
  'gate.requirements-met.fail': 'The offer requires what the need does not meet yet: {unmet}.',
  'gate.requirements-met.unknown': 'The offer requires what the need says nothing of: {unsaid}.',
  'gate.money-possible.pass-in-kind': 'The need asks for support in kind, with no amount to fund.',
  'gate.money-possible.pass-discreet':
    'The envelope of the offer, which is not public, allows a contribution; {uncovered} is missing.',
  'gate.money-possible.pass': 'The offer can give up to {give}; {uncovered} is missing.',
  'gate.money-possible.fail-covered': 'The need is already fully covered.',
  'gate.money-possible.fail-envelope-empty': 'Nothing is left of the offer’s envelope.',
  'gate.money-possible.fail-discreet':
    'The offer’s means, which are not public, do not let it contribute to this need.',
  'gate.money-possible.fail-nothing':
    'Under the terms of the offer (maximum amount or maximum funding rate), nothing can be granted to this need.',
  'gate.money-possible.fail-below-minimum':
    'The offer could give this need {give} at most: less than its minimum per project ({minimum}).',
  'gate.money-possible.unknown-amount': 'The total cost of the need is not known.',
  'gate.money-possible.unknown-means': 'The offer states neither its envelope nor its maximum per project.',
  'gate.periods-overlap.pass': 'Both implementation periods overlap from {start} to {end}.',
  'gate.periods-overlap.fail-need-deadline': 'The need asked for an answer by {day}.',
  'gate.periods-overlap.fail-offer-deadline': 'The submission deadline of the offer has passed: {day}.',
  'gate.periods-overlap.fail-need-over': 'The period of the need ended on {day}.',
  'gate.periods-overlap.fail-offer-over': 'The period of the offer ended on {day}.',
  'gate.periods-overlap.fail-apart':
    'The periods do not overlap: the need runs from {needStart} to {needEnd}, the offer from {offerStart} to {offerEnd}.',
  'gate.periods-overlap.unknown': 'At least one side does not state its implementation period.',
  'gate.not-refused.pass': 'This suggestion was neither dismissed nor declined as the two postings now stand.',
  'gate.not-refused.fail-dismissed':
    'A coordinator has already dismissed this suggestion, and the postings have not changed.',
  'gate.not-refused.fail-declined':
    'One of the sides has already declined this suggestion, and the postings have not changed.',

  'criterion.theme-closeness.same-sector': `{sectorsCount, plural, one {Same sector} other {Same sectors}}: {sectors}. {axesUnsaid, select,
    1 {At least one side does not name its axis}
    other {{axes, plural, =0 {No axis in common} =1 {Axis in common: {themes}} other {Axes in common: {themes}}}}
  }.{broad, select, 1 { The offer names several sectors: it says less about each.} other {}}`,
  'criterion.theme-closeness.contains-sector': `One sector contains the other, around: {sectors}. {axesUnsaid, select,
    1 {At least one side does not name its axis}
    other {{axes, plural, =0 {No axis in common} =1 {Axis in common: {themes}} other {Axes in common: {themes}}}}
  }.{broad, select, 1 { The offer names several sectors: it says less about each.} other {}}`,
  'criterion.theme-closeness.same-category': `Neighbouring sectors, in the same category as: {sectors}. {axesUnsaid, select,
    1 {At least one side does not name its axis}
    other {{axes, plural, =0 {No axis in common} =1 {Axis in common: {themes}} other {Axes in common: {themes}}}}
  }.{broad, select, 1 { The offer names several sectors: it says less about each.} other {}}`,
  'criterion.theme-closeness.same-family':
    'Sectors of the same family as: {sectors}. {axesUnsaid, select, 1 {At least one side does not name its axis} other {{axes, plural, =0 {No axis in common} =1 {Axis in common: {themes}} other {Axes in common: {themes}}}}}.{broad, select, 1 { The offer names several sectors: it says less about each.} other {}}',
  'criterion.theme-closeness.same-domain': `Distant sectors, in the same broad domain as: {sectors}. {axesUnsaid, select,
    1 {At least one side does not name its axis}
    other {{axes, plural, =0 {No axis in common} =1 {Axis in common: {themes}} other {Axes in common: {themes}}}}
  }.{broad, select, 1 { The offer names several sectors: it says less about each.} other {}}`,
  'criterion.theme-closeness.axis-only':
    'No sector in common, but {axes, plural, one {the same axis} other {the same axes}}: {themes}.{broad, select, 1 { The offer names several sectors: it says less about each.} other {}}',
  'criterion.theme-closeness.none':
    '{axesUnsaid, select, 1 {No sector in common; at least one side does not name its axis} other {Neither sector nor axis in common}}.{broad, select, 1 { The offer names several sectors: it says less about each.} other {}}',
  'criterion.theme-closeness.sectors-unsaid':
    'At least one side does not name its sectors{axes, plural, =0 {, and no axis is shared} one {, but an axis is shared: {themes}} other {, but axes are shared: {themes}}}.',
  'criterion.theme-closeness.unknown': 'At least one side does not name its sectors.',
  'criterion.territory-closeness.equal':
    'The offer is meant for exactly {territoriesWithArticle}{left, plural, =0 {} =1 {; one other territory of the need is not served} other {; # other territories of the need are not served}}.{broad, select, 1 { The offer names several territories: it says less about each.} other {}}',
  'criterion.territory-closeness.offer-wider': `The offer is for a wider territory ({widerWithArticle}), which contains {territoriesWithArticle}{left, plural,
    =0 {}
    =1 {; one other territory of the need is not served}
    other {; # other territories of the need are not served}
  }.{broad, select, 1 { The offer names several territories: it says less about each.} other {}}`,
  'criterion.territory-closeness.offer-narrower': `The offer is only for a part ({narrowerWithArticle}) of what the need is for: {territoriesWithArticle}{left, plural,
    =0 {}
    =1 {; one other territory of the need is not served}
    other {; # other territories of the need are not served}
  }.{broad, select, 1 { The offer names several territories: it says less about each.} other {}}`,
  'criterion.territory-closeness.none':
    'No territory in common.{broad, select, 1 { The offer names several territories: it says less about each.} other {}}',
  'criterion.territory-closeness.unknown': 'At least one side does not say where.',
  'criterion.money-fit.full': 'The offer can cover all that is missing ({give}).',
  'criterion.money-fit.part': 'The offer can cover {percent} of what is missing ({give} of {uncovered}).',
  'criterion.money-fit.nothing': 'The offer can give nothing of what is missing.',
  'criterion.money-fit.at-most':
    'The offer can cover at most {give} of the {uncovered} that is missing; one of its limits is not known.',
  'criterion.money-fit.in-kind': 'The need asks for support in kind: there is no amount to compare.',
  'criterion.money-fit.unknown-amount':
    'How much the offer would cover cannot be said: the total cost of the need is not known.',
  'criterion.money-fit.unknown-means':
    'How much of the missing {uncovered} the offer would cover cannot be said: it states neither envelope nor limit.',
  'criterion.timing-fit.full': 'The offer covers the whole period of the need (from {start} to {end}).',
  'criterion.timing-fit.part': 'The offer covers {percent} of the period of the need (from {start} to {end}).',
  'criterion.timing-fit.none': 'The two periods do not overlap.',
  'criterion.timing-fit.unknown': 'At least one side does not state its period.',
  'criterion.modality-completeness.full': 'The offer brings every modality asked for: {modalities}.',
  'criterion.modality-completeness.part': 'The offer brings: {modalities}. Still to be found: {left}.',
  'criterion.modality-completeness.none': 'The offer brings none of the modalities asked for: {left}.',
  'criterion.modality-completeness.unknown': 'At least one side does not state its modalities.',
  'criterion.target-groups.full': 'The offer is meant for all target groups of the need: {groups}.',
  'criterion.target-groups.part':
    '{groupsCount, plural, one {Target group} other {Target groups}} in common: {groups}. Not meant by the offer: {left}.',
  'criterion.target-groups.none': 'The offer is meant for none of the target groups of the need: {left}.',
  'criterion.target-groups.unknown': 'At least one side does not name its target groups.',
  'criterion.text-relevance.near':
    'Both texts speak of the same subjects: {concepts}.{short, plural, =0 {} other { Short texts: they tell less.}}',
  'criterion.text-relevance.some':
    'The two texts meet in part: {concepts}.{short, plural, =0 {} other { Short texts: they tell less.}}',
  'criterion.text-relevance.words':
    'Both texts use the same terms.{short, plural, =0 {} other { Short texts: they tell less.}}',
  'criterion.text-relevance.none':
    'The two texts have few subjects in common.{short, plural, =0 {} other { Short texts: they tell less.}}',
  'criterion.text-relevance.near-compared':
    'Both texts speak of the same subjects: {concepts}. Their meaning was also compared by the model {model}.{short, plural, =0 {} other { Short texts: they tell less.}}',
  'criterion.text-relevance.some-compared':
    'The two texts meet in part: {concepts}. Their meaning was also compared by the model {model}.{short, plural, =0 {} other { Short texts: they tell less.}}',
  'criterion.text-relevance.compared':
    'The two texts mean much the same: their terms were compared, and their meaning by the model {model}.{short, plural, =0 {} other { Short texts: they tell less.}}',
  'criterion.text-relevance.none-compared':
    'The two texts have few subjects in common. Their meaning was also compared by the model {model}.{short, plural, =0 {} other { Short texts: they tell less.}}',
  'criterion.text-relevance.unknown': 'One of the texts is too short to be compared.',
  'criterion.track-record.there': `{count, plural, one {One comparable activity} other {# comparable activities}} in this territory already, {years, plural,
    =0 {the latest begun this year}
    one {the latest begun # year ago}
    other {the latest begun # years ago}
  }{sized, plural, =0 {} one {, one of them of a comparable amount} other {, # of them of a comparable amount}}.{few, plural, =0 {} other { Few known activities: they tell less.}}`,
  'criterion.track-record.elsewhere': `{count, plural, one {One comparable activity} other {# comparable activities}} in other territories already, {years, plural,
    =0 {the latest begun this year}
    one {the latest begun # year ago}
    other {the latest begun # years ago}
  }{sized, plural, =0 {} one {, one of them of a comparable amount} other {, # of them of a comparable amount}}.{few, plural, =0 {} other { Few known activities: they tell less.}}`,
  'criterion.track-record.place-unknown': `{count, plural, one {One comparable activity} other {# comparable activities}} already, though not known to be in the territory of the need, {years, plural,
    =0 {the latest begun this year}
    one {the latest begun # year ago}
    other {the latest begun # years ago}
  }{sized, plural, =0 {} one {, one of them of a comparable amount} other {, # of them of a comparable amount}}.{few, plural, =0 {} other { Few known activities: they tell less.}}`,
  'criterion.track-record.none':
    '{count, plural, one {The only known activity of this partner is not} other {None of the # known activities of this partner is}} classified in this field.{few, plural, =0 {} other { Few known activities: they tell less.}}',
  'criterion.track-record.compared': `At least one side does not name its sectors: {count, plural,
    one {the only known activity of this partner was}
    other {the # known activities of this partner were}
  } compared with the need by {parts, select,
    1 {the texts}
    2 {the amounts}
    3 {the texts and the amounts}
    4 {the territories}
    5 {the texts and the territories}
    6 {the amounts and the territories}
    other {the texts, the amounts and the territories}
  }.{few, plural, =0 {} other { Few known activities: they tell less.}}`,
  'criterion.track-record.unknown': 'Nothing in this partner’s track record can be compared with this need.',
  'criterion.home-link.both':
    'The members of this partner come from {territoriesWithArticle}. It is established in a country where the diaspora of the territory lives ({countries}).',
  'criterion.home-link.territory': 'The members of this partner come from {territoriesWithArticle}.',
  'criterion.home-link.country':
    'This partner is established in a country where the diaspora of the territory lives: {countries}.',
  'criterion.home-link.none':
    'This association has no known link with the territory of the need, nor with the countries where its diaspora lives.',
  'criterion.home-link.not-expected': 'This partner is not a diaspora association: no link is expected.',
  'criterion.home-link.unknown':
    'It is not yet known whether this association has a link with the territory of the need or with the countries where its diaspora lives.',

  'verify.amount-missing': 'Ask for the total cost of the need.',
  'verify.in-kind': 'Make sure that the partner can provide what is asked for in kind.',
  'verify.means-missing': 'Ask the partner for its envelope or its maximum per project.',
  'verify.envelope-missing': 'Ask the partner what is left of its envelope.',
  'verify.ticket-max-missing': 'Ask the partner for its maximum per project.',
  'verify.territories-missing.need': 'Ask where the need is.',
  'verify.territories-missing.offer': 'Ask the partner where it can work.',
  'verify.territories-missing.both': 'Ask both sides for their territories.',
  'verify.modalities-missing.need': 'Ask which forms of support are wanted.',
  'verify.modalities-missing.offer': 'Ask the partner which forms of support it proposes.',
  'verify.modalities-missing.both': 'Ask both sides for the forms of support.',
  'verify.sectors-missing.need': 'Ask for the sectors of the need.',
  'verify.sectors-missing.offer': 'Ask the partner for the sectors it works in.',
  'verify.sectors-missing.both': 'Ask both sides for their sectors.',
  'verify.themes-missing.need': 'Ask which axis the need belongs to.',
  'verify.themes-missing.offer': 'Ask the partner which axis its offer belongs to.',
  'verify.themes-missing.both': 'Ask both sides for their axis.',
  'verify.period-missing.need': 'Ask for the implementation period of the need.',
  'verify.period-missing.offer': 'Ask the partner for its implementation period.',
  'verify.period-missing.both': 'Ask both sides for their implementation period.',
  'verify.target-groups-missing.need': 'Ask whom the need is meant for (target groups).',
  'verify.target-groups-missing.offer': 'Ask the partner whom its offer is meant for (target groups).',
  'verify.target-groups-missing.both': 'Ask both sides for their target groups.',
  'verify.text-short.need': 'Ask for a fuller description of the need.',
  'verify.text-short.offer': 'Ask the partner for a fuller description of its offer.',
  'verify.text-short.both': 'Ask both sides for fuller descriptions.',
  'verify.track-record-missing': 'Ask the partner for its track record: Penc knows of none.',
  'verify.track-record-vague': 'Ask the partner to describe its track record: too little of it is known to compare.',
  'verify.requirement.plan-listed': 'Ask whether the action is listed in the development plan.',
  'verify.requirement.deliberation': 'Ask for the council decision.',
  'verify.requirement.land-secured': 'Ask whether the land is secured.',
  'verify.requirement.feasibility-study': 'Ask for the feasibility study.',
  'verify.requirement.local-counterpart': 'Ask whether a local contribution is secured.',
  'verify.requirement.local-partner': 'Ask whether there is a local partner.',
  'verify.requirement.joint-application': 'Ask whether a joint application is possible.',
  'verify.funding-not-confirmed': 'Ask how far the planned funding has come ({planned} not confirmed).',
  'verify.home-territories-missing': 'Ask the association which territories its members come from.',
  'verify.diaspora-countries-missing': 'Ask in which countries the diaspora of the territory lives.',
  'verify.capacity-used':
    'Make sure that the partner can still commit: {partnerships, plural, one {# partnership} other {# partnerships}} under way or concluded, {capacity, plural, one {# possible} other {# possible}}.',
};
