import { frPageAccess } from './access';
import { frPageAdministration } from './administration';
import { frPageBaskets } from './baskets';
import { frPageFurtherSteps } from './further-steps';
import { frPageHome } from './home';
import { frPageImports } from './imports';
import { frPageInbox } from './inbox';
import { frPageInsight } from './insight';
import { frPageLayout } from './layout';
import { frPageLog } from './log';
import { frPageMembers } from './members';
import { frPageNearMisses } from './near-misses';
import { frPageNotices } from './notices';
import { frPageOrganisations } from './organisations';
import { frPagePartnerships } from './partnerships';
import { frPagePostingMoves } from './posting-moves';
import { frPagePostings } from './postings';
import { frPageOwnPostings } from './own-postings';
import { frPageSignIn } from './sign-in';
import { frPageSuggestions } from './suggestions';
import { frPageTrackRecord } from './track-record';
import { frPageWebhooks } from './webhooks';
import { frPageWeights } from './weights';

/** One file an area; a new one is a line here. */
export const frPages = {
  ...frPageLayout,
  ...frPageHome,
  ...frPageSignIn,
  ...frPagePostings,
  ...frPageOwnPostings,
  ...frPageNearMisses,
  ...frPagePostingMoves,
  ...frPageFurtherSteps,
  ...frPageSuggestions,
  ...frPagePartnerships,
  ...frPageNotices,
  ...frPageImports,
  ...frPageInbox,
  ...frPageInsight,
  ...frPageBaskets,
  ...frPageTrackRecord,
  ...frPageWeights,
  ...frPageOrganisations,
  ...frPageMembers,
  ...frPageAccess,
  ...frPageAdministration,
  ...frPageLog,
  ...frPageWebhooks,
} as const;
