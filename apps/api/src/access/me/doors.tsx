import { allowed } from '@penc/domain';
import { useSay, useVisit } from '../../site/visit';

/** From one’s account to what is one’s organisation’s, as far as the role goes. */
export function Doors() {
  const tell = useSay();
  const { caller } = useVisit();
  if (!caller) return null;
  const { role, organisationId, personId } = caller;
  const own = { own: true, inTerritory: false };
  const doors = [
    { href: `/organisations/${organisationId}`, text: tell('page.me.organisation.link') },
    { href: `/organisations/${organisationId}/members`, text: tell('page.me.members.link') },
    { href: '/me/keys', text: tell('page.keys.title') },
    ...(allowed(role, 'webhook.manage', own) ? [{ href: '/webhooks', text: tell('page.me.webhooks.link') }] : []),
    ...(allowed(role, 'log.read', { own: true, inTerritory: true })
      ? [{ href: '/log', text: tell('page.nav.log') }]
      : []),
  ];
  return (
    <nav aria-labelledby="more">
      <h2 id="more">{tell('page.me.more')}</h2>
      <ul class="plain">
        {doors.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li>
          <a href={`/api/v1/people/${personId}/export`} download={`${tell('page.me.export.file')}.json`}>
            {tell('page.me.export')}
          </a>
        </li>
        <li>
          <a href="/me/erase">{tell('page.erase.own.title')}</a>
        </li>
      </ul>
    </nav>
  );
}
