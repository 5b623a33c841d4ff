import type { Stage } from '../stage';
import type { CheckedPage } from './checked-page';

/** One question of a posting: of the need that is a draft, of the offer that is open. */
function step(kind: 'need' | 'offer', name: string, pictured?: true): CheckedPage[] {
  const page = {
    name: `${kind}, ${name}`,
    route: `/${kind}s/:id/edit/:step`,
    path: (stage: Stage) => `/${kind}s/${kind === 'need' ? stage.draftId : stage.offerId}/edit/${name}`,
    who: kind === 'need' ? 'ard' : 'agency',
  } as const;
  return [pictured ? { ...page, pictured } : page];
}

/** Where postings are written and looked after. */
export const POSTING_PAGES: readonly CheckedPage[] = [
  { name: 'my needs', route: '/my/needs', who: 'ard', pictured: true },
  { name: 'my offers', route: '/my/offers', who: 'agency' },
  { name: 'my offers, none', route: '/my/offers', who: 'ard' },
  { name: 'new need', route: '/needs/new', who: 'ard' },
  { name: 'new offer', route: '/offers/new', who: 'agency' },
  { name: 'new need, offline', route: '/needs/new/offline', who: 'anyone' },
  { name: 'new offer, offline', route: '/offers/new/offline', who: 'anyone' },
  { name: 'draft, checked', route: '/needs/:id/edit', path: (stage) => `/needs/${stage.draftId}/edit`, who: 'ard' },
  { name: 'need, managed', route: '/needs/:id/edit', path: (stage) => `/needs/${stage.needId}/edit`, who: 'ard' },
  {
    name: 'offer, managed',
    route: '/offers/:id/edit',
    path: (stage) => `/offers/${stage.offerId}/edit`,
    who: 'agency',
  },
  ...step('need', 'text'),
  ...step('need', 'where'),
  ...step('need', 'about', true),
  ...step('need', 'modalities'),
  ...step('need', 'money', true),
  ...step('need', 'dates'),
  ...step('need', 'plan'),
  ...step('need', 'financing'),
  ...step('need', 'in-kind'),
  ...step('need', 'mandates'),
  ...step('need', 'readiness'),
  ...step('need', 'diaspora'),
  ...step('need', 'discretion'),
  ...step('offer', 'award'),
  ...step('offer', 'money'),
  ...step('offer', 'conditions'),
  ...step('offer', 'dates'),
  { name: 'need, states', route: '/needs/:id/move', path: (stage) => `/needs/${stage.needId}/move`, who: 'ard' },
  { name: 'offer, states', route: '/offers/:id/move', path: (stage) => `/offers/${stage.offerId}/move`, who: 'agency' },
  {
    name: 'need, near misses',
    route: '/needs/:id/near-misses',
    path: (stage) => `/needs/${stage.needId}/near-misses`,
    who: 'ard',
    pictured: true,
  },
  {
    name: 'offer, near misses',
    route: '/offers/:id/near-misses',
    path: (stage) => `/offers/${stage.offerId}/near-misses`,
    who: 'agency',
  },
  {
    name: 'pair, why and why not',
    route: '/needs/:id/offers/:offerId/fit',
    path: (stage) => `/needs/${stage.needId}/offers/${stage.offerId}/fit`,
    who: 'ard',
  },
];
