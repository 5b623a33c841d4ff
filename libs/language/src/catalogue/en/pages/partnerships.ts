import type { frPagePartnerships } from '../../fr/pages/partnerships';

export const enPagePartnerships: Readonly<Record<keyof typeof frPagePartnerships, string>> = {
  'page.nav.partnerships': 'Partnerships',
  'page.partnerships.title': 'Partnerships',
  'page.partnerships.none':
    'No partnership yet. One begins as soon as both sides of a suggestion confirm their interest.',
  'page.partnerships.narrow': 'See only those that are waiting for your organisation',
  'page.partnerships.narrowed': 'Only partnerships that are waiting for your organisation are shown.',
  'page.partnerships.narrowed.all': 'See all partnerships',
  'page.partnerships.narrowed.none': 'No partnership is waiting for your organisation.',
  'page.partnerships.overdue': '{count, plural, one {one approval is late} other {# approvals are late}}',
  'page.partnerships.late': '{count, plural, one {one tranche is late} other {# tranches are late}}',
  'page.partnerships.turn': `{what, select,
    lines {Your turn: write what is agreed}
    submit {Your turn: submit for approvals}
    sign {Your turn: have the agreement signed}
    start {Your turn: start the activities}
    request {{count, plural,
      one {Your turn: a tranche is to be requested}
      other {Your turn: # tranches are to be requested}
    }}
    other {{count, plural,
      one {Your turn: a tranche that was requested is to be disbursed}
      other {Your turn: # tranches that were requested are to be disbursed}
    }}
  }`,
  'page.partnerships.file': 'Download {own, select, yes {this list} other {all these partnerships}} (Excel workbook)',
  'page.partnerships.file.need-side': 'Organisation of the need',
  'page.partnerships.file.offer-side': 'Partner',
  'page.partnerships.file.need': 'Need',
  'page.partnerships.file.offer': 'Offer of support',
  'page.partnerships.file.territories': 'Territories',
  'page.partnerships.file.in-kind': 'Worth of what is given in kind',
  'page.partnerships.file.next-due': 'Next due',
  'page.partnerships.file.begun': 'Opened on',
  'page.partnerships.file.lines': 'Lines and tranches',
  'page.partnerships.file.line': 'Line',
  'page.partnerships.file.tranche': 'Tranche',
  'page.partnerships.file.need-signed': 'Signed by the organisation of the need on',
  'page.partnerships.file.need-delegation': 'Its delegation of signature',
  'page.partnerships.file.offer-signed': 'Signed by the partner on',
  'page.partnerships.file.offer-delegation': 'The partner’s delegation of signature',
  'page.partnerships.file.reason': 'Reason of suspension or end',
  'page.partnerships.file.cost-currency': 'Currency of the yearly cost',
  'page.partnerships.file.asked-currency': 'Currency of the amount considered',
  'page.partnerships.file.committed-currency': 'Currency of the amount committed',
  'page.partnerships.file.newest': 'Only the {count, number} newest partnerships stand here.',
  'page.partnership.back': 'Back to the partnership',
  'page.partnership.keep': 'Go back without removing anything',
  'page.partnership.reference': 'Reference',
  'page.partnership.need': 'Territory and need',
  'page.partnership.offer': 'Partner and offer of support',
  'page.partnership.contacts': 'Contact details of both sides, and why they were brought together',
  'page.partnership.progress': 'Steps of the partnership',
  'page.partnership.step.done': '(done)',
  'page.partnership.stopped':
    '{status, select, suspended {This partnership is suspended.} other {This partnership has been ended.}} {reason, select, none {} other {Reason: {reason}.}}{by, select, none {} other { It is resumed by the organisation that suspended it: {by}.}}',
  'page.partnership.awaited': `{what, select,
    lines {Before the agreement is submitted or signed, enter at least one line, and on each an agreed amount or something in kind.}
    submission {{own, select,
      yes {Your turn: submit the agreement for approvals; they come before any signature.}
      other {Waiting: {organisation} has to submit the agreement for approvals before anybody signs.}
    }}
    approvals {Waiting for {count, plural,
      one {one required approval before anybody signs: enter its day once it is given}
      other {# required approvals before anybody signs: enter the day of each once it is given}
    }.}
    other {{count, plural,
      one {{own, select,
        yes {Only the signature of your organisation is still missing.}
        other {One signature is still missing: {organisation}.}
      }}
      other {{given, select,
        yes {The required approvals are given: both sides may sign the agreement.}
        other {Both sides may sign the agreement.}
      }}
    }}
  }`,
  'page.partnership.signatory':
    'It is signed by somebody of your organisation whom the administrators of Penc have entered as a signatory, with their delegation.',
  'page.partnership.print': 'Sheet to print',
  'page.partnership.lines': 'What is agreed',
  'page.partnership.lines.say': 'Say what is agreed',
  'page.partnership.lines.none': 'Nothing is written down yet.',
  'page.partnership.met':
    'This partnership is completed. The need asks for no money: it stays open, and suggested to others, until you close it. Has all that it asks for been delivered?',
  'page.partnership.met.close': 'Close the need',
  'page.partnership.approvals': 'Approvals',
  'page.partnership.approvals.none': 'No approval is listed for this agreement.',
  'page.partnership.signatures': 'Signatures',
  'page.partnership.signed': 'Signed on {day} (delegation: {reference})',
  'page.partnership.unsigned': 'Signature awaited',
  'page.partnership.unsigned.over': 'Not signed',
  'page.partnership.afterwards': 'After the project',
  'page.partnership.notes': 'Between the two sides',
  'page.partnership.notes.write': 'Write to the other side',
  'page.partnership.notes.text': 'Your note',
  'page.partnership.notes.hint': 'It is dated, kept as it is, and read by the other side and the coordinators.',
  'page.partnership.notes.send': 'Add the note',
  'page.partnership.notes.sent': 'Your note is added.',
  'page.partnership.notes.none': 'No note yet.',

  'page.yes': 'Yes',
  'page.no': 'No',
  'page.amount.currency':
    '{code, select, XOF {CFA francs} EUR {euros} USD {dollars (USD)} CHF {Swiss francs} other {{code}}}',
  'page.amount.currency.label': 'Currency',

  'page.line.title': 'Line {number, number}: {modality}',
  'page.line.number': 'Line {number, number}',
  'page.line.lead':
    'A line holds an amount, in tranches where needed, or something in kind. Where one side has signed already, changing the terms undoes its signature.',
  'page.line.deliver.lead': 'The terms are settled: only what is delivered or disbursed is still written.',
  'page.line.change': 'Change',
  'page.line.deliver': 'Record what is delivered',
  'page.line.add': 'Add a line',
  'page.line.remove': 'Remove this line',
  'page.line.remove.lead':
    '{tranches, plural, =0 {This line will no longer be part of the agreement.} one {This line will no longer be part of the agreement, nor will its tranche.} other {This line will no longer be part of the agreement, nor will its # tranches.}} Where one side has signed already, its signature is undone.',
  'page.line.save': 'Save',
  'page.line.saved': 'The agreement is up to date.',
  'page.line.modality': 'Modality',
  'page.line.money': 'Amount',
  'page.line.asked': 'Amount considered',
  'page.line.agreed': 'Amount agreed',
  'page.line.agreed.hint': 'For example 45,000,000. Leave it empty for something in kind.',
  'page.line.committed': 'Amount committed',
  'page.line.committed.hint': 'Optional: what the partner has already committed in its budget for this line',
  'page.line.delivered': 'Amount disbursed',
  'page.line.delivered.of': 'In all, of {all} agreed',
  'page.line.tranches': 'Tranches',
  'page.line.in-kind': 'In kind',
  'page.line.in-kind.legend': 'Or something in kind',
  'page.line.in-kind.value': 'Estimated value',
  'page.line.in-kind.delivered': 'Quantity delivered',
  'page.line.what': 'What is given',
  'page.line.quantity': 'Quantity',
  'page.line.unit': 'Unit',

  'page.tranche.number': 'Tranche {number, number}',
  'page.tranche.due': 'Due',
  'page.tranche.due.hint':
    'Write each due date as 31/03/2027 or 31\u00a0March\u00a02027; March\u00a02027 means the last day of the month.',
  'page.tranche.amount': 'Amount of the tranche',
  'page.tranche.condition': 'Condition of payment',
  'page.tranche.late': 'Late',
  'page.tranche.never': 'never disbursed',
  'page.tranche.state': 'State',
  'page.tranche.on': 'on {day}',
  'page.tranche.action': 'Action',
  'page.tranche.button':
    '{action, select, request {Request the tranche} disburse {Disburse the tranche} other {Withhold the tranche}}',
  'page.tranche.button.due': '(due {due})',
  'page.tranche.title':
    '{action, select, request {Request the tranche} disburse {Record the tranche as disbursed} other {Withhold the tranche}}',
  'page.tranche.meaning':
    '{action, select, request {The partner is told that the condition is met and that payment is asked for.} disburse {The amount counts as disbursed from now on, and the territory is told.} other {The territory is told that payment is withheld, and reads why.}}',
  'page.tranche.done-on': 'Day of payment',
  'page.tranche.done-on.hint': 'Leave it empty for today.',
  'page.tranche.withheld-for': 'Why it is withheld',
  'page.tranche.withheld-for.hint': 'The territory reads it: say what is missing for payment to resume.',
  'page.tranche.done':
    '{action, select, request {The tranche is requested.} disburse {The tranche is disbursed.} other {The tranche is withheld.}}',

  'page.approval.title': 'Approval',
  'page.approval.kind': 'Kind',
  'page.approval.body': 'Given by',
  'page.approval.body.hint': 'A council, a service, a directorate: never a person by name',
  'page.approval.due': 'Expected on',
  'page.approval.state': 'State',
  'page.approval.done-on': 'Given on',
  'page.approval.reference': 'Reference of the act',
  'page.approval.reference.hint': 'Number of the decision, the order or the letter',
  'page.approval.required': 'required before the signature',
  'page.approval.required.question': 'Is it required before the signature?',
  'page.approval.open': 'Expected',
  'page.approval.never': 'Not given',
  'page.approval.late': 'Late',
  'page.approval.done': 'Given on {day}{reference, select, none {} other { (ref. {reference})}}',
  'page.approval.add': 'Add an approval',
  'page.approval.change': 'Update',
  'page.approval.remove': 'Remove this approval',
  'page.approval.saved': 'The approvals are up to date.',

  'page.move.title':
    '{move, select, submit {Submit the agreement for approvals} redraft {Draft again} sign {Sign the agreement} start {Start the work} suspend {Suspend the partnership} resume {Resume the partnership} complete {Complete the partnership} other {End the partnership}}',
  'page.move.button':
    '{move, select, submit {Submit for approvals} redraft {Draft again} sign {Sign} start {Start the work} suspend {Suspend} resume {Resume} complete {Complete} other {End}}',
  'page.move.meaning': `{move, select,
    submit {The terms are settled and the amount agreed is reserved from the envelope of the offer while approvals are sought.}
    redraft {The terms may be changed again; the amount reserved is released.}
    sign {Your signature, under your delegation, is to the terms below. The agreement is signed once both sides have signed.}
    start {The work begins: tranches may be requested and disbursed.}
    suspend {Nothing more is requested or disbursed until it resumes. The other side is told, and reads why.}
    resume {The work resumes where it stopped.}
    complete {Before the project is closed, say who carries it on: what was built must last. The activity is added to the partner’s track record.}
    other {The partnership ends before its term. What was neither disbursed nor delivered is released: it goes back to the envelope of the offer and no longer counts in the coverage of the need. This cannot be undone.}
  }`,
  'page.move.authority': 'You sign under the delegation “{reference}”, valid until {day}.',
  'page.move.open-tranches':
    '{count, plural, one {A tranche is neither disbursed nor withheld.} other {# tranches are neither disbursed nor withheld.}} First enter what was paid or delivered: afterwards nothing can be entered any more.',
  'page.move.note': 'Explanation',
  'page.move.note.hint': 'It is kept among the notes: the other side reads it.',
  'page.move.done': `{move, select,
    submit {The agreement is submitted for approvals.}
    redraft {The agreement is being drafted again.}
    sign {Your signature is recorded.}
    start {The work has started.}
    suspend {The partnership is suspended.}
    resume {The partnership resumes.}
    complete {The partnership is completed.}
    other {The partnership is ended.}
  }`,

  'page.after.owner': 'Who carries it on',
  'page.after.owner.hint': 'The organisation that will run and maintain what was built',
  'page.after.budget': 'From which budget line',
  'page.after.budget.hint': 'For example “municipal budget, chapter 62”',
  'page.after.cost': 'Yearly running cost',

  'page.paper.title': 'Partnership sheet',
  'page.paper.page-title': 'Partnership sheet {reference}',
  'page.paper.how': 'To print it or save it as a PDF, use the print command of your browser.',
  'page.paper.party.need': 'For the territory',
  'page.paper.party.offer': 'For the partner',
  'page.paper.object': 'Subject',
  'page.paper.under': 'Under the offer',
  'page.paper.agreed': 'Agreed',
  'page.paper.only-asked': 'considered, not settled',
  'page.paper.for': 'For: {organisation}',
  'page.paper.name': 'Name and capacity of the signatory:',
  'page.paper.place': 'Done at                              , on',
  'page.paper.stamp': 'Signature and stamp:',
  'page.paper.made': 'Sheet {reference} made by Penc on {day}. It binds nobody before both sides have signed it.',
};
