import type { frPageLayout } from '../../fr/pages/layout';

export const enPageLayout: Record<keyof typeof frPageLayout, string> = {
  'page.skip': 'Skip to content',
  'page.nav.label': 'Sections',
  'page.nav.menu': 'Menu',
  'page.nav.needs': 'Needs',
  'page.nav.offers': 'Offers of support',
  'page.nav.me': 'My account',
  'page.nav.sign-in': 'Sign in',
  'page.notices': '{count, plural, =0 {Notices} other {Notices (# unread)}}',
  'page.individuals':
    'Penc is for organisations. If you are looking for help for yourself or someone close to you, go to the reception, guidance and follow-up office (BAOS) of your region: it receives individuals.',
  'page.contact': 'A question, access for somebody, a signature to record? Write to',
  'page.api': 'Description of the programming interface (API, a JSON file)',
  'page.error-prefix': 'Error: ',
  'page.error-title': 'There is a problem',
  'page.personal-data.title': 'Read your text again before you go on',
  'page.personal-data.found': 'This text seems to contain {kinds}.',
  'page.personal-data.phone': 'a telephone number',
  'page.personal-data.identity-number': 'the number of an identity card',
  'page.personal-data.passport': 'the number of a passport',
  'page.personal-data.email': 'an e-mail address',
  'page.personal-data.stay':
    'Nothing here must identify a migrant: remove what points to somebody. If it is nobody in particular, send the form again: your text will be taken as it is.',
  'page.fault': '{field}: {fault}',
  'page.pages': 'Pages of the list',
  'page.pages.next': 'Next page',
  'page.pages.first': 'Back to the first page',
  'page.all': 'All',
  'page.filter': 'Filter',
  'page.filter.title': 'Filter the list',
  'page.filter.none': 'Clear the filters',
  'page.problem.home': 'Back to the home page',
  'page.problem.id': 'If this keeps happening, give this number to the administrators of the platform: {id}',
  'problem.form-expired.title': 'This form is no longer valid',
  'problem.form-expired.detail':
    'It stayed open for too long, or your session has changed since. Go back, reload the page and send it again.',
};
