import { enPageBaskets } from './baskets';
import { enPageFurtherSteps } from './further-steps';
import { enPageHome } from './home';
import { enPageInbox } from './inbox';
import { enPageLayout } from './layout';
import { enPageNotices } from './notices';
import { enPagePartnerships } from './partnerships';
import { enPagePostings } from './postings';
import { enPageOwnPostings } from './own-postings';
import { enPageSignIn } from './sign-in';
import { enPageSuggestions } from './suggestions';
import { enPageWeights } from './weights';

/** One file an area; a new one is a line here. */
export const enPages = {
  ...enPageLayout,
  ...enPageHome,
  ...enPageSignIn,
  ...enPagePostings,
  ...enPageOwnPostings,
  ...enPageFurtherSteps,
  ...enPageSuggestions,
  ...enPagePartnerships,
  ...enPageNotices,
  ...enPageInbox,
  ...enPageBaskets,
  ...enPageWeights,
};
