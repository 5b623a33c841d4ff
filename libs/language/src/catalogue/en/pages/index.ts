import { enPageBaskets } from './baskets';
import { enPageHome } from './home';
import { enPageImports } from './imports';
import { enPageInbox } from './inbox';
import { enPageLayout } from './layout';
import { enPageNotices } from './notices';
import { enPagePartnerships } from './partnerships';
import { enPagePostings } from './postings';
import { enPageOwnPostings } from './own-postings';
import { enPageSignIn } from './sign-in';
import { enPageSuggestions } from './suggestions';
import { enPageTrackRecord } from './track-record';
import { enPageWeights } from './weights';

/** One file an area; a new one is a line here. */
export const enPages = {
  ...enPageLayout,
  ...enPageHome,
  ...enPageSignIn,
  ...enPagePostings,
  ...enPageOwnPostings,
  ...enPageSuggestions,
  ...enPagePartnerships,
  ...enPageNotices,
  ...enPageImports,
  ...enPageInbox,
  ...enPageBaskets,
  ...enPageTrackRecord,
  ...enPageWeights,
};
