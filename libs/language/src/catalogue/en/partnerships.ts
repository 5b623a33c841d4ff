import type { frPartnerships } from '../fr/partnerships';

export const enPartnerships: Record<keyof typeof frPartnerships, string> = {
  'problem.illegal-move.partnership.detail': `This partnership is in the state “{state}”: it is not possible {action, select,
    edit {to edit it}
    submit {to submit it for approvals}
    redraft {to draft it again}
    sign {to sign it}
    start {to start it}
    suspend {to suspend it}
    resume {to resume it}
    complete {to complete it}
    end {to end it}
    request {to request a tranche of it}
    disburse {to disburse a tranche of it}
    withhold {to withhold a tranche of it}
    other {to do this}
  }.`,
  'problem.illegal-move.tranche.detail':
    'This tranche is in the state “{state}”: it is not possible {action, select, request {to request it} disburse {to disburse it} withhold {to withhold it} other {to do this}}.',
  'problem.envelope-exceeded.confidential.detail':
    'The envelope of this offer, which is not public, does not hold this commitment of {wantedXof, number}\u00a0F\u00a0CFA.',
  'problem.approvals-to-submit.title': 'Approvals to ask for first',
  'problem.approvals-to-submit.detail':
    '{count, plural, one {One approval is required} other {# approvals are required}} before the signature: submit the agreement for approvals first.',
  'problem.approvals-open.title': 'Approvals missing',
  'problem.approvals-open.detail':
    '{count, plural, one {One required approval has not been given yet} other {# required approvals have not been given yet}}: the signature waits for their dates.',
  'problem.approvals-settled.title': 'Approvals already asked for',
  'problem.approvals-settled.detail':
    'A required approval can no longer be taken out, replaced or made optional once the agreement has been submitted: draft it again first.',
  'problem.other-sides-move.title': 'For the other side to do',
  'problem.other-sides-move.detail': `{action, select,
    submit {It is for the organisation behind the offer to submit the agreement for approvals, because its envelope is then reserved.}
    resume {It is for the organisation that suspended the partnership to resume it.}
    request {It is for the organisation behind the need to request a tranche.}
    disburse {It is for the organisation behind the offer to disburse a tranche.}
    withhold {It is for the organisation behind the offer to withhold a tranche.}
    other {This is for the other side to do.}
  }`,
  'problem.terms-settled.title': 'Lines are settled',
  'problem.terms-settled.detail':
    'The lines of an agreement are settled once it is submitted for approvals or signed: only what is delivered or disbursed may still change, once the agreement is signed.',
  'problem.already-signed.title': 'Already signed',
  'problem.already-signed.detail':
    'Your organisation has already signed this agreement: the other side’s signature is awaited.',
  'problem.signatory-required.title': 'Authorised signatory required',
  'problem.signatory-required.detail':
    'Only somebody registered as an authorised signatory of your organisation may sign an agreement.',
  'problem.delegation-required.title': 'No delegation of signature',
  'problem.delegation-required.detail':
    'No delegation of signature is recorded in your name: have it recorded by the administration of Penc.',
  'problem.delegation-not-in-force.title': 'Delegation of signature not in force',
  'problem.delegation-not-in-force.detail':
    '{when, select, later {Your delegation “{reference}” takes effect only on {day}: sign from that day on, or have another one recorded by the administration of Penc.} other {Your delegation “{reference}” ended on {day}: have the one that replaces it recorded by the administration of Penc.}}',
  'problem.delegation-ceiling.title': 'Ceiling of the delegation exceeded',
  'problem.delegation-ceiling.detail':
    'This agreement commits {amountXof, number}\u00a0F\u00a0CFA, but your delegation “{reference}” stops at {ceilingXof, number}\u00a0F\u00a0CFA: have it signed by somebody whose delegation allows it, or have an act that raises the ceiling recorded by the administration of Penc.',
  'problem.need-overcovered.title': 'Need already covered',
  'problem.need-overcovered.detail':
    'This agreement would bring {wantedXof, number}\u00a0F\u00a0CFA to a need that lacks {leftXof, number}\u00a0F\u00a0CFA: the same cost would be funded twice. If the cost has risen, edit the need first.',
  'problem.not-a-signatory.title': 'Member is no signatory',
  'problem.not-a-signatory.detail': 'A delegation of signature is given only to a member registered as a signatory.',

  'fault.line-in-kind-with-money': 'A line holds an amount or something in kind, not both: make two lines of it.',
  'fault.agreed-before-tranches': 'Give the amount agreed before dividing it into tranches.',
  'fault.tranche-currency': 'Give this tranche in the currency of the amount agreed on its line.',
  'fault.tranches-above-agreed': 'The tranches together exceed the amount agreed.',
  'fault.delivered-from-tranches':
    'The amount disbursed on a line with tranches follows from those that are disbursed: record the disbursement of each tranche instead.',
  'fault.line-not-agreed': 'Say what is agreed on this line: an amount or something in kind.',
  'fault.id-not-here': 'This id is not in this list: leave it out for a new element.',
  'fault.lines-before-signature': 'Enter at least one line before the agreement is submitted or signed.',
  'fault.id-twice': 'This id is in the list twice.',
  'fault.day-to-come': 'This day is still to come: give today’s date or an earlier one.',
  'fault.move-note-required': 'Explain this action in the note.',

  'notice.partnership-changed.title': 'Partnership updated: “{need}”',
  'notice.partnership-changed.body': 'The partnership on the need “{need}” has been updated.',
  'notice.partnership-changed.submit.title': 'Agreement submitted for approvals: “{need}”',
  'notice.partnership-changed.submit.body':
    'The agreement on the need “{need}” has been submitted for approvals; its amount is reserved.',
  'notice.partnership-changed.redraft.title': 'Agreement being drafted again: “{need}”',
  'notice.partnership-changed.redraft.body': 'The agreement on the need “{need}” is being drafted again.',
  'notice.partnership-changed.signature.title': 'Your signature is awaited: “{need}”',
  'notice.partnership-changed.signature.body':
    'The other side has signed the agreement on the need “{need}”: read it, then have it signed by an authorised signatory.',
  'notice.partnership-changed.signature-own.title': 'Signature recorded: “{need}”',
  'notice.partnership-changed.signature-own.body':
    'Your organisation has signed the agreement on the need “{need}”: the other side’s signature is awaited.',
  'notice.partnership-changed.lapse.title': 'Signature to be renewed: “{need}”',
  'notice.partnership-changed.lapse.body':
    'The terms of the agreement on the need “{need}” have been changed: the signature it bore has lapsed and has to be renewed.',
  'notice.partnership-changed.sign.title': 'Agreement signed: “{need}”',
  'notice.partnership-changed.sign.body': 'The agreement on the need “{need}” is signed by both sides.',
  'notice.partnership-changed.start.title': 'Partnership active: “{need}”',
  'notice.partnership-changed.start.body': 'The partnership on the need “{need}” has started.',
  'notice.partnership-changed.suspend.title': 'Partnership suspended: “{need}”',
  'notice.partnership-changed.suspend.body': 'The partnership on the need “{need}” is suspended: see the reason.',
  'notice.partnership-changed.resume.title': 'Partnership resumed: “{need}”',
  'notice.partnership-changed.resume.body': 'The partnership on the need “{need}” goes on.',
  'notice.partnership-changed.complete.title': 'Partnership completed: “{need}”',
  'notice.partnership-changed.complete.body': 'The partnership on the need “{need}” is completed.',
  'notice.partnership-changed.end.title': 'Partnership ended: “{need}”',
  'notice.partnership-changed.end.body': 'The partnership on the need “{need}” has ended: see the reason.',
  'notice.partnership-changed.request.title':
    'Tranche requested{amount, select, none {} other { ({amount})}}: “{need}”',
  'notice.partnership-changed.request.body':
    '{needOrganisation} requests a tranche of the partnership on the need “{need}”{side, select, offer {: disburse it, or say on Penc why you withhold it} other {}}.',
  'notice.partnership-changed.disburse.title':
    'Tranche disbursed{amount, select, none {} other { ({amount})}}: “{need}”',
  'notice.partnership-changed.disburse.body':
    '{offerOrganisation} has disbursed a tranche of the partnership on the need “{need}”.',
  'notice.partnership-changed.withhold.title':
    'Tranche withheld{amount, select, none {} other { ({amount})}}: “{need}”',
  'notice.partnership-changed.withhold.body':
    '{offerOrganisation} withholds a tranche of the partnership on the need “{need}”: see the reason.',
  'notice.partnership.terms-changed':
    'Its terms have been changed at the same time{mine, select, yes {} other {: read them again}}.',
  'notice.partnership.terms-lapsed':
    'Its terms have been changed at the same time: the signature it bore has lapsed and has to be renewed.',
  'notice.partnership.agreement': 'Agreement {reference}{agreed, select, none {} other { ({agreed})}}.',
  'notice.partnership.sides':
    'Sides: {needOrganisation}; {offerOrganisation}.{state, select, none {} other { State: {state}.}}',
  'notice.tranche':
    'Tranche {place, number} of {places, number} ({modality}): {amount}, due on {due}{doneOn, select, none {} other {, disbursed on {doneOn}}}.',
  'notice.partnership-stopped.title': 'Partnership {event, select, suspend {suspended} other {ended}}: “{need}”',
  'notice.partnership-stopped.body': `{by, select,
    need {{needOrganisation} has {event, select, suspend {suspended} other {ended}} its partnership with {offerOrganisation} on the need “{need}”.}
    offer {{offerOrganisation} has {event, select, suspend {suspended} other {ended}} its partnership with {needOrganisation} on the need “{need}”.}
    other {The partnership between {needOrganisation} and {offerOrganisation} on the need “{need}” has been {event, select, suspend {suspended} other {ended}}.}
  }{because, select, none {} other { Reason: {because}.}}`,
  'notice.partnership-note.title': 'New note on the partnership: “{need}”',
  'notice.partnership-note.body':
    '{by, select, need {{needOrganisation} has written a note on the partnership on the need “{need}”: read it on the platform.} other {{offerOrganisation} has written a note on the partnership on the need “{need}”: read it on the platform.}}',
  'notice.approval-due.title': 'Approval awaited on {due}: “{need}”',
  'notice.approval-due.body':
    'An approval of the agreement on the need “{need}” is awaited on {due}: {approval} ({body}). Record its date and reference as soon as it is given.{reference, select, none {} other { Agreement {reference}{agreed, select, none {} other { ({agreed})}}.}} Sides: {needOrganisation}; {offerOrganisation}.',
  'notice.tranche-due.title':
    'Tranche to be {action, select, request {requested} other {disbursed}} ({amount}, due on {due}): “{need}”',
  'notice.tranche-due.body': `{action, select,
    request {A tranche of the partnership on the need “{need}” is due on {due} and has not been requested yet: request it on Penc, so that {offerOrganisation} can disburse it in time.}
    other {A tranche of the partnership on the need “{need}”, requested by {needOrganisation}, is due on {due}: disburse it, or say on Penc why you withhold it.}
  }{tranche}{condition, select, none {} other { Condition of payment: “{condition}”.}}{others, plural,
    =0 {}
    one { Another tranche of this partnership is due or late: see it on Penc.}
    other { # other tranches of this partnership are due or late: see them on Penc.}
  }{reference, select, none {} other { Agreement {reference}{agreed, select, none {} other { ({agreed})}}.}} Sides: {needOrganisation}; {offerOrganisation}.`,
  'notice.tranche-late.title': 'Tranche late ({amount}, due on {due}): “{need}”',
  'notice.tranche-late.body': `{action, select,
    request {A tranche of the partnership on the need “{need}” was to be disbursed on {due} and has not been requested yet{side, select,
      need {: request it on Penc as soon as you can, or write to {offerOrganisation} what delays it}
      other { by {needOrganisation}; both sides are told}
    }.}
    other {A tranche of the partnership on the need “{need}”, requested by {side, select, need {your organisation} other {{needOrganisation}}}, was to be disbursed on {due}{side, select,
      need { by {offerOrganisation}; both sides are told}
      other {: disburse it, or say on Penc why you withhold it}
    }.}
  }{side, select, offer { If the payment has been made, record its day on Penc.} other {}}{tranche}{condition, select, none {} other { Condition of payment: “{condition}”.}}{others, plural,
    =0 {}
    one { Another tranche of this partnership is due or late: see it on Penc.}
    other { # other tranches of this partnership are due or late: see them on Penc.}
  }{reference, select, none {} other { Agreement {reference}{agreed, select, none {} other { ({agreed})}}.}} Sides: {needOrganisation}; {offerOrganisation}.`,

  'history.draft': 'Both sides have confirmed their interest: an agreement is being drafted.',
  'history.draft.awarded': 'The application to the call was selected: an agreement is being drafted.',
  'history.edit': 'The agreement was updated.',
  'history.edit.lines': 'What the agreement is about (lines and tranches) was updated.',
  'history.edit.approvals': 'The approvals were updated.',
  'history.edit.sustainability': 'What comes after the project (owner, budget, yearly cost) was made precise.',
  'history.submit': 'The agreement was submitted for approvals.',
  'history.redraft': 'The agreement is being drafted again.',
  'history.signature': 'One side has signed the agreement.',
  'history.lapse': 'The terms were changed: the signature given before has lapsed.',
  'history.sign': 'The agreement is signed by both sides.',
  'history.start': 'The partnership has started.',
  'history.suspend': 'The partnership was suspended.{reason, select, none {} other { Reason: {reason}.}}',
  'history.resume': 'The partnership goes on.',
  'history.complete': 'The partnership is completed.',
  'history.end': 'The partnership has ended.{reason, select, none {} other { Reason: {reason}.}}',
  'history.request': 'A tranche was requested{amount, select, none {} other {: {amount}}}.',
  'history.disburse': 'A tranche was disbursed{amount, select, none {} other {: {amount}}}.',
  'history.withhold': 'A tranche was withheld{amount, select, none {} other {: {amount}}}.',
};
