import { enPageAccess } from './access';
import { enPageAdministration } from './administration';
import { enPageBaskets } from './baskets';
import { enPageFurtherSteps } from './further-steps';
import { enPageHome } from './home';
import { enPageImports } from './imports';
import { enPageInbox } from './inbox';
import { enPageInsight } from './insight';
import { enPageLayout } from './layout';
import { enPageLog } from './log';
import { enPageMembers } from './members';
import { enPageNearMisses } from './near-misses';
import { enPageNotices } from './notices';
import { enPageOrganisations } from './organisations';
import { enPagePartnerships } from './partnerships';
import { enPagePostingMoves } from './posting-moves';
import { enPagePostings } from './postings';
import { enPageOwnPostings } from './own-postings';
import { enPageSignIn } from './sign-in';
import { enPageSuggestions } from './suggestions';
import { enPageTrackRecord } from './track-record';
import { enPageWebhooks } from './webhooks';
import { enPageWeights } from './weights';

/** One file an area; a new one is a line here. */
export const enPages = {
  ...enPageLayout,
  ...enPageHome,
  ...enPageSignIn,
  ...enPagePostings,
  ...enPageOwnPostings,
  ...enPageNearMisses,
  ...enPagePostingMoves,
  ...enPageFurtherSteps,
  ...enPageSuggestions,
  ...enPagePartnerships,
  ...enPageNotices,
  ...enPageImports,
  ...enPageInbox,
  ...enPageInsight,
  ...enPageBaskets,
  ...enPageTrackRecord,
  ...enPageWeights,
  ...enPageOrganisations,
  ...enPageMembers,
  ...enPageAccess,
  ...enPageAdministration,
  ...enPageLog,
  ...enPageWebhooks,
};
