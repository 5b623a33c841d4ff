import type { frPageHome } from '../../fr/pages/home';

export const enPageHome: Record<keyof typeof frPageHome, string> = {
  'page.home.title': 'The square where territories meet their partners',
  'page.home.lead':
    'Local authorities and regional development agencies of Senegal post their needs in migration and local development. Their partners post their offers of support. Penc brings them together, and says why.',
  'page.home.see-needs': 'See the needs',
  'page.home.see-offers': 'See the offers of support',
  'page.home.how': 'How it works',
  'page.home.how.post': 'Post',
  'page.home.how.post.text':
    'A territory describes what it needs: a grant, training, expertise. A partner describes what it can bring, to whom and where.',
  'page.home.how.suggest': 'Bring together',
  'page.home.how.suggest.text':
    'The platform compares every need with every offer and explains its suggestions, criterion by criterion. Coordinators examine them and decide which to pass on.',
  'page.home.how.agree': 'Agree',
  'page.home.how.agree.text':
    'Both sides are told, and answer. When both are interested, they get in touch, sign an agreement and follow it up here.',
  'page.home.name': 'Why “Penc”?',
  'page.home.name.text': 'In Wolof, the penc is the village square where people meet to settle things together.',
  'page.home.individuals': 'Are you looking for help for yourself?',
  'page.home.individuals.text':
    'Penc is for organisations and handles no individual request. The reception, guidance and follow-up office (BAOS) of your region receives individuals: returnees, people who think of leaving, families.',
  'page.home.illustrative':
    'Illustrative organisations are marked as such: their needs, their offers and their amounts are fictitious.',
  'page.accessibility.link': 'Accessibility',
  'page.accessibility.title': 'Accessibility of Penc',
  'page.accessibility.lead':
    'Everybody should be able to use Penc: with a small phone, a slow line, a screen reader or a keyboard alone.',
  'page.accessibility.aim': 'What we aim for',
  'page.accessibility.aim.text':
    'The pages aim for level AA of WCAG 2.2. They work without JavaScript, fit a screen of 320 pixels, follow the dark mode and the contrasts chosen on your device, and can be used by keyboard throughout.',
  'page.accessibility.how': 'How we check it',
  'page.accessibility.how.text':
    'Every page is checked automatically (axe-core) in French and in English, on a phone and on a computer, in light, dark and forced colours. These checks do not see everything: no audit by the people concerned has taken place yet.',
  'page.accessibility.limits': 'What we know to be imperfect',
  'page.accessibility.limits.text':
    'The texts of needs and offers are shown in the language in which they were posted. Documents that organisations attach are not checked.',
  'page.accessibility.contact': 'Report a difficulty',
  'page.accessibility.contact.text':
    'If something stops you, tell the coordinators of your region or the administrators of the platform: say on which page, and what you use.',
};
