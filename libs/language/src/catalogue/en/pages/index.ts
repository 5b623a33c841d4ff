import { enPageHome } from './home';
import { enPageLayout } from './layout';
import { enPageNotices } from './notices';
import { enPagePartnerships } from './partnerships';
import { enPagePostings } from './postings';
import { enPageOwnPostings } from './own-postings';
import { enPageSignIn } from './sign-in';
import { enPageSuggestions } from './suggestions';

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
};
