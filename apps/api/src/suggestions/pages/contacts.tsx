import { ButtonLink } from '../../site/components/button';
import { useSay } from '../../site/visit';
import type { SuggestionView } from '../views';

/** Once both have accepted: whom to call, and the agreement that is being drafted. */
export function Contacts({ view: { contacts, partnershipId, need, offer } }: { readonly view: SuggestionView }) {
  const tell = useSay();
  if (!partnershipId && contacts.length === 0) return null;
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">{tell('page.suggestion.contacts')}</h2>
      <ul class="cards">
        {contacts.map(({ side, name, email, phone }) => (
          <li key={email}>
            <article class="card">
              <h3>{name}</h3>
              <p>{(side === 'need' ? need : offer).organisation.name}</p>
              <p>
                <a href={`mailto:${email}`}>{email}</a>
                {phone && (
                  <>
                    {' · '}
                    <a href={`tel:${phone.replaceAll(/\s/g, '')}`}>{phone}</a>
                  </>
                )}
              </p>
            </article>
          </li>
        ))}
      </ul>
      {partnershipId && (
        <p class="actions">
          <ButtonLink href={`/partnerships/${partnershipId}`}>{tell('page.suggestion.partnership')}</ButtonLink>
        </p>
      )}
    </section>
  );
}
