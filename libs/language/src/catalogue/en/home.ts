import type { frHome } from '../fr/home';

export const enHome: Record<keyof typeof frHome, string> = {
  'home.title': 'Penc, the square where territories meet their partners',
  'home.what':
    'In Senegal, the penc is the village square where people meet to settle their common affairs. On this one, local authorities and regional development agencies post their needs in migration and local development, and their partners post their offers of support. Penc suggests who should meet and says why, coordinators review the suggestions, and both sides decide.',
  'home.individuals':
    'Penc serves organisations. If you are looking for help for yourself or someone close to you, turn to the reception, guidance and follow-up office (BAOS) of your region: it receives individuals.',
  'home.api': 'The programming interface (API) of the platform is described at {url}.',
  'home.illustrative':
    'Illustrative data are marked as such: their needs, offers and amounts are fictitious and commit none of the organisations named.',
};
