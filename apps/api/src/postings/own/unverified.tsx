import { Banner } from '../../site/components/banner';
import { useSay, useVisit } from '../../site/visit';

/** For those whose organisation has applied: why nobody reads what they have published, and nothing is suggested to them. */
export function Unverified() {
  const tell = useSay();
  const { caller } = useVisit();
  return caller?.organisationStatus === 'applied' ? (
    <Banner kind="warning">{tell('page.mine.unverified')}</Banner>
  ) : null;
}
