import type { frPageFurtherSteps } from '../../fr/pages/further-steps';

export const enPageFurtherSteps: Record<keyof typeof frPageFurtherSteps, string> = {
  'page.choose': 'Choose',
  'page.check.complete': 'Complete the posting',
  'page.check.complete.text':
    'Optional: these details make suggestions more fitting, but nothing here stands in the way of publishing.',
  'page.check.complete.text.open': 'Optional: these details make suggestions more fitting.',
  'page.check.complete.done': 'Filled in',
  'page.rows.more': 'Add a row',
  'page.rows.field': '{field} (row {number, number})',

  'page.financing': 'Financing plan',
  'page.financing.lead':
    'All sources that are planned or secured already, the local contribution among them: this plan takes its place. The amount sought is the total cost less these sources. A row left blank is removed.',
  'page.financing.row': 'Source {number, number}',
  'page.financing.source': 'Who pays',
  'page.financing.kind': 'Kind of source',
  'page.financing.form': 'Form of the contribution',
  'page.financing.amount': 'Amount or value',
  'page.financing.amount.hint': 'For example 4,500,000 or 4.5 million',
  'page.financing.status': 'State of the contribution',
  'page.financing.line': '{source} ({kind}, {form}): {amount}, {status}',

  'page.in-kind': 'Contributions in kind sought',
  'page.in-kind.lead':
    'What you need in kind rather than in money: equipment, land, days of expertise. A row left blank is removed.',
  'page.in-kind.row': 'Contribution {number, number}',
  'page.in-kind.what': 'What is needed',
  'page.in-kind.what.hint': 'For example “Solar pumps”',
  'page.in-kind.quantity': 'Quantity',
  'page.in-kind.quantity.hint': 'For example 12, or 1.5',
  'page.in-kind.unit': 'Unit',
  'page.in-kind.unit.hint': 'For example pieces, hectares, days',
  'page.in-kind.value': 'Estimated value',
  'page.in-kind.value.hint': 'Optional',
  'page.in-kind.line': '{what}: {quantity} {unit}',
  'page.in-kind.line.valued': '{what}: {quantity} {unit} ({amount})',

  'page.authority': 'Contracting authority',
  'page.authority.lead':
    'If another organisation than yours will own the action and award its contracts, name it. It, and not yours, then has to be eligible for offers of support.',
  'page.authority.name': 'Name of the contracting authority',
  'page.authority.type': 'Type of organisation of the contracting authority',

  'page.readiness': 'What is already in place',
  'page.readiness.lead':
    'Some offers of support require these. Say which you have, and you will not be asked for them again. Listing in the plan, the local contribution and local partners are said under their own headings.',
  'page.readiness.met': 'Is it in place?',
  'page.readiness.unsaid': 'Leave unsaid',
  'page.readiness.is': '{value, select, yes {Yes} other {Not yet}}',
  'page.readiness.reference': 'Reference of the document',
  'page.readiness.reference.hint': 'Optional. Its number or date',
  'page.readiness.line':
    '{requirement}: {value, select, yes {yes} other {not yet}}{reference, select, none {} other { ({reference})}}',

  'page.mandates': 'On behalf of',
  'page.mandates.lead':
    'If you post on behalf of one or several local authorities, name them, with the act that allows you to. A row left blank is removed.',
  'page.mandates.row': 'Mandate {number, number}',
  'page.mandates.name': 'Local authority or organisation',
  'page.mandates.reference': 'Reference of the act',
  'page.mandates.reference.hint': 'For example “Council decision no. 14 of 12 March 2026”',
  'page.mandates.partners': 'Local partners',
  'page.mandates.partners.hint':
    'Organisations that already take part in the action, one a line. Never a person by name',

  'page.party.known': 'registered on Penc',
  'page.party.asked':
    '{count, plural, one {One of the names that you wrote is that of an organisation registered on Penc} other {Names that you wrote are those of organisations registered on Penc}}: say below who is meant, then save.',
  'page.party.asked.go': 'See who is meant',
  'page.party.who': 'Who is “{name}”?',
  'page.party.hint':
    '{count, plural, one {} other {Several organisations registered on Penc have this name. }}Members of an organisation that a posting names do not review the suggestions made for it.',
  'page.party.bearer': '{name} ({type}), registered on Penc{website, select, none {} other {: {website}}}',
  'page.party.another': 'Another organisation of the same name',

  'page.diaspora': 'Countries where the diaspora lives',
  'page.diaspora.hint': 'Those where the people of the territory live whom the action wants to mobilise',
  'page.diaspora.other': 'Another country',
  'page.diaspora.add': 'Add this country',

  'page.discretion.visibility': 'Visibility',
  'page.discretion.visibility.hint':
    'A confidential posting stands in no list and no total: the coordination team alone brings it together with others.',
  'page.discretion.embargo': 'Confidential until',
  'page.discretion.embargo.value': '{day}: it opens on that day',
  'page.discretion.embargo.hint': 'Optional. From that day on, the visibility chosen above applies.',

  'page.award.reference': 'Reference of the call or programme',
  'page.award.reference.hint': 'Optional. As it stands on your documents',
  'page.award.url': 'Page of the call',
  'page.award.url.hint':
    'Optional. The address where its rules are read and applications are filed, beginning with https://',
  'page.award.url.open': 'Read it on {host}',
  'page.award.results': 'Results expected on',
  'page.award.results.hint': 'Optional.',
  'page.award.funded-by': 'Funded by',
  'page.award.funded-by.hint': 'Optional. The donors whose money it is, one a line',
  'page.award.managed-by': 'Managed by',
  'page.award.managed-by.hint': 'Optional. The organisation that handles applications, if it is not yours',
};
