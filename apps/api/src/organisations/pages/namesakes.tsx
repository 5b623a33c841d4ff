import { Banner } from '../../site/components/banner';
import { useSay } from '../../site/visit';
import type { Namesake } from '../reading';
import { StateTag } from './state-tag';

/** Others of nearly the same name: whoever verifies looks first whether it is here already. */
export function Namesakes({ of: namesakes }: { readonly of: readonly Namesake[] }) {
  const tell = useSay();
  if (namesakes.length === 0) return null;
  return (
    <Banner kind="warning">
      <p>{tell('page.organisation.namesakes', { count: namesakes.length })}</p>
      <ul class="plain">
        {namesakes.map(({ id, name, status }) => (
          <li key={id}>
            <a href={`/organisations/${id}`}>{name}</a> <StateTag status={status} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}
