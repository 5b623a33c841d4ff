import { type Delegation, SigningRefused } from '@penc/domain';
import { formatDay, sayProblem } from '@penc/language';
import { Banner } from '../../site/components/banner';
import { useSay, useVisit } from '../../site/visit';

/** By what the reader would sign today, or why they cannot and who mends it. */
export function Authority({ of: authority }: { readonly of: Delegation | SigningRefused }) {
  const tell = useSay();
  const { language } = useVisit();
  if (authority instanceof SigningRefused) {
    return <Banner kind="warning">{sayProblem(language, authority.code, authority.values).detail}</Banner>;
  }
  const { reference, validUntil } = authority;
  return <p>{tell('page.move.authority', { reference, day: formatDay(validUntil, language) })}</p>;
}
