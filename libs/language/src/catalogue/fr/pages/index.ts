import { frPageBaskets } from './baskets';
import { frPageFurtherSteps } from './further-steps';
import { frPageHome } from './home';
import { frPageInbox } from './inbox';
import { frPageLayout } from './layout';
import { frPageNotices } from './notices';
import { frPagePartnerships } from './partnerships';
import { frPagePostings } from './postings';
import { frPageOwnPostings } from './own-postings';
import { frPageSignIn } from './sign-in';
import { frPageSuggestions } from './suggestions';
import { frPageWeights } from './weights';

/** One file an area; a new one is a line here. */
export const frPages = {
  ...frPageLayout,
  ...frPageHome,
  ...frPageSignIn,
  ...frPagePostings,
  ...frPageOwnPostings,
  ...frPageFurtherSteps,
  ...frPageSuggestions,
  ...frPagePartnerships,
  ...frPageNotices,
  ...frPageInbox,
  ...frPageBaskets,
  ...frPageWeights,
} as const;
