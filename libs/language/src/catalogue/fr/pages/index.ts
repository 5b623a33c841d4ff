import { frPageBaskets } from './baskets';
import { frPageHome } from './home';
import { frPageImports } from './imports';
import { frPageInbox } from './inbox';
import { frPageLayout } from './layout';
import { frPageNotices } from './notices';
import { frPagePartnerships } from './partnerships';
import { frPagePostings } from './postings';
import { frPageOwnPostings } from './own-postings';
import { frPageSignIn } from './sign-in';
import { frPageSuggestions } from './suggestions';
import { frPageTrackRecord } from './track-record';
import { frPageWeights } from './weights';

/** One file an area; a new one is a line here. */
export const frPages = {
  ...frPageLayout,
  ...frPageHome,
  ...frPageSignIn,
  ...frPagePostings,
  ...frPageOwnPostings,
  ...frPageSuggestions,
  ...frPagePartnerships,
  ...frPageNotices,
  ...frPageImports,
  ...frPageInbox,
  ...frPageBaskets,
  ...frPageTrackRecord,
  ...frPageWeights,
} as const;
