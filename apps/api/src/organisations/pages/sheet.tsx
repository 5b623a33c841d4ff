import { type OrganisationAction, allowed, editableFields, movesFrom } from '@penc/domain';
import { formatList } from '@penc/language';
import { label, territoryName } from '@penc/reference';
import type { Caller } from '../../access/caller';
import { mayRead } from '../../members/locks';
import { ButtonLink } from '../../site/components/button';
import { Moment } from '../../site/components/moment';
import { SummaryList } from '../../site/components/summary-list';
import { useSay, useVisit } from '../../site/visit';
import { mayUseTemplate } from '../approvals/approval-templates';
import { organisationStanding } from '../reading';
import type { OrganisationDecisionView, OrganisationProfile } from '../views';
import { StateTag } from './state-tag';

interface SheetProps {
  readonly organisation: OrganisationProfile;
  readonly caller: Caller;
}

/** What an organisation says of itself, how it stands, and what the reader may do about it. */
export function OrganisationSheet({ organisation, caller }: SheetProps) {
  const tell = useSay();
  const { language } = useVisit();
  const { website, homeTerritories, lastDecision } = organisation;
  const places = homeTerritories.map((code) => territoryName(code, language));
  return (
    <>
      <SummaryList
        lines={[
          { term: tell('page.organisation.state'), value: <StateTag status={organisation.status} /> },
          { term: tell('page.organisation.type'), value: organisation.typeLabel },
          { term: tell('page.organisation.established-in'), value: organisation.establishedInName },
          { term: tell('page.organisation.registration'), value: organisation.registration },
          { term: tell('page.organisation.home'), value: formatList(places, language) },
          {
            term: tell('page.organisation.website'),
            value: website && (
              <a href={website} rel="nofollow noopener">
                {website}
              </a>
            ),
          },
          { term: tell('page.organisation.since'), value: <Moment at={organisation.createdAt} /> },
          { term: tell('page.organisation.illustrative'), value: organisation.illustrative && tell('page.yes') },
          { term: tell('page.organisation.decision'), value: lastDecision && <Decision decision={lastDecision} /> },
        ]}
      />
      <Doors organisation={organisation} caller={caller} />
      <Judging organisation={organisation} caller={caller} />
    </>
  );
}

function Decision({ decision: { action, reason, note, decidedAt } }: { readonly decision: OrganisationDecisionView }) {
  const tell = useSay();
  const { language } = useVisit();
  return (
    <>
      {tell('page.organisation.decided', { action })} <Moment at={decidedAt} />
      {reason && <div>{tell('page.organisation.reason', { reason: label('suspensionReason', reason, language) })}</div>}
      {note && <div class="written">{note}</div>}
    </>
  );
}

/** To its members, its usual approvals, its log, and the form that changes it. */
function Doors({ organisation: { id, status }, caller }: SheetProps) {
  const tell = useSay();
  const edits =
    allowed(caller.role, 'organisation.edit', organisationStanding(caller, id)) &&
    editableFields(caller.role, status).length > 0;
  const isOwn = caller.organisationId === id;
  const isAdmin = caller.role === 'admin';
  return (
    <p class="actions">
      {mayRead(caller, id) && (
        <ButtonLink kind="second" href={`/organisations/${id}/members`}>
          {tell('page.organisation.members')}
        </ButtonLink>
      )}
      {isOwn && allowed(caller.role, 'posting.edit', { own: true, inTerritory: false }) && (
        <ButtonLink kind="second" href="/my/track-record">
          {tell('page.record.link')}
        </ButtonLink>
      )}
      {mayUseTemplate(caller, id, 'approval-template.read') && (
        <ButtonLink kind="second" href={`/organisations/${id}/approvals`}>
          {tell('page.template.title')}
        </ButtonLink>
      )}
      {edits && (
        <ButtonLink kind="second" href={`/organisations/${id}/edit`}>
          {tell('page.organisation.edit')}
        </ButtonLink>
      )}
      {(isAdmin || (isOwn && allowed(caller.role, 'log.read', { own: true, inTerritory: false }))) && (
        <ButtonLink kind="second" href={isAdmin ? `/log?organisation=${id}` : '/log'}>
          {tell('page.nav.log')}
        </ButtonLink>
      )}
    </p>
  );
}

const KINDS: Readonly<Record<OrganisationAction, 'main' | 'danger'>> = {
  verify: 'main',
  restore: 'main',
  suspend: 'danger',
};

/** Nobody judges their own organisation. */
function Judging({ organisation: { id, status }, caller }: SheetProps) {
  const tell = useSay();
  const judges = allowed(caller.role, 'organisation.judge', organisationStanding(caller, id));
  if (!judges || caller.organisationId === id) return null;
  return (
    <section aria-labelledby="judging">
      <h2 id="judging">{tell('page.organisation.judging')}</h2>
      <p>{tell(`page.organisation.judging.${status}`)}</p>
      <p class="actions">
        {movesFrom('organisation', status).map((action) => (
          <ButtonLink kind={KINDS[action]} href={`/organisations/${id}/judge/${action}`} key={action}>
            {tell(`page.organisation.${action}`)}
          </ButtonLink>
        ))}
      </p>
    </section>
  );
}
