import type { CheckedPage } from './checked-page';

/** Suggestions, partnerships, notices. */
export const ANSWER_PAGES: readonly CheckedPage[] = [
  { name: 'suggestions', route: '/suggestions', who: 'ard' },
  {
    name: 'suggestion',
    route: '/suggestions/:id',
    path: ({ pair }) => `/suggestions/${pair.openId}`,
    who: 'ard',
    pictured: true,
  },
  {
    name: 'suggestion, of a call',
    route: '/suggestions/:id',
    path: ({ pair }) => `/suggestions/${pair.callId}`,
    who: 'ard',
  },
  {
    name: 'suggestion, withdrawn',
    route: '/suggestions/:id',
    path: ({ pair }) => `/suggestions/${pair.withdrawnId}`,
    who: 'ard',
  },
  {
    name: 'suggestion, agreed',
    route: '/suggestions/:id',
    path: ({ pair }) => `/suggestions/${pair.agreedId}`,
    who: 'agency',
  },
  {
    name: 'suggestion, for coordinators',
    route: '/suggestions/:id',
    path: ({ pair }) => `/suggestions/${pair.openId}`,
    who: 'coordinator',
  },
  {
    name: 'suggestion, scored again',
    route: '/suggestions/:id/replay',
    path: ({ pair }) => `/suggestions/${pair.openId}/replay`,
    who: 'coordinator',
  },
  {
    name: 'answer, decline',
    route: '/suggestions/:id/answer/:action',
    path: ({ pair }) => `/suggestions/${pair.openId}/answer/decline`,
    who: 'ard',
  },
  {
    name: 'answer, considering',
    route: '/suggestions/:id/answer/:action',
    path: ({ pair }) => `/suggestions/${pair.openId}/answer/considering`,
    who: 'ard',
  },
  { name: 'partnerships', route: '/partnerships', who: 'agency' },
  {
    name: 'partnership',
    route: '/partnerships/:id',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}`,
    who: 'agency',
    pictured: true,
  },
  {
    name: 'partnership, sheet',
    route: '/partnerships/:id/sheet',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/sheet`,
    who: 'ard',
  },
  {
    name: 'partnership, line',
    route: '/partnerships/:id/:part/:which',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/lines/0`,
    who: 'agency',
  },
  {
    name: 'partnership, approval',
    route: '/partnerships/:id/:part/:which',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/approvals/0`,
    who: 'ard',
  },
  {
    name: 'partnership, approval removed',
    route: '/partnerships/:id/:part/:which',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/removed-approvals/0`,
    who: 'ard',
  },
  {
    name: 'partnership, signing',
    route: '/partnerships/:id/:part/:which',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/moves/sign`,
    who: 'ard',
  },
  {
    name: 'partnership, completing',
    route: '/partnerships/:id/:part/:which',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/moves/complete`,
    who: 'ard',
  },
  {
    name: 'partnership, tranche',
    route: '/partnerships/:id/tranches/:trancheId/:action',
    path: ({ pair }) => `/partnerships/${pair.partnershipId}/tranches/${pair.trancheId}/withhold`,
    who: 'agency',
  },
  { name: 'notices', route: '/notices', who: 'ard' },
];
