import type { Account } from '../system/accounts';
import { type PageOf, type SuggestionSeen, aPair } from '../system/square/pairs';
import type { PartnershipSeen } from '../system/square/partnerships';
import type { System } from '../system/system';

/**
 * A suggestion that waits for both sides, with a question; a call; one that was withdrawn after an edit; and another that became a
 * partnership with all that one may have.
 */
export interface StagedPair {
  readonly openId: string;
  /** Its postings say all that few of them say. */
  readonly needId: string;
  readonly offerId: string;
  readonly callId: string;
  readonly withdrawnId: string;
  readonly agreedId: string;
  readonly partnershipId: string;
  readonly trancheId: string;
}

interface Cast {
  readonly ard: Account;
  readonly agency: Account;
  readonly coordinator: Account;
}

const xof = (value: string) => ({ value, currency: 'XOF' });
const FULL_NEED = {
  ownContribution: undefined,
  financingPlan: [
    { source: 'Budget communal 2027', kind: 'local-budget', form: 'cash', amount: xof('4000000'), status: 'confirmed' },
    { source: 'Groupements de femmes', kind: 'community', form: 'in-kind', amount: xof('1000000'), status: 'planned' },
  ],
  inKind: [
    { what: 'Pompes solaires', quantity: 3, unit: 'pièces', value: xof('6000000') },
    { what: 'Palettes de stockage', quantity: 1200, unit: 'palettes' },
  ],
  onBehalfOf: [{ name: 'Commune de Tanaff', reference: 'Délibération 12/2026' }],
  partners: [{ name: 'Groupement Karonghen' }, { name: 'Union des maraîchers du Balantacounda' }],
  plan: { kind: 'PDC', years: '2023-2028', action: 'Axe 2, action 14', status: 'listed' },
  diasporaCountries: ['FR', 'ES', 'GM'],
};
const FULL_OFFER = {
  reference: 'PADEL/2099/04',
  url: 'https://www.example.org/programmes/appui-au-developpement-local/reglement-des-appels-2099.html',
  fundedBy: [{ name: 'Fonds européen pour les territoires' }, { name: 'Conseil régional partenaire' }],
  managedBy: { name: 'Agence nationale d’exécution' },
};

export async function stagePair(system: System, cast: Cast): Promise<StagedPair> {
  const {
    id: openId,
    needId,
    offerId,
  } = await approvedPair(
    system,
    cast,
    { title: 'Magasin de stockage pour le périmètre maraîcher de Tanaff', ...FULL_NEED },
    FULL_OFFER,
  );
  await cast.agency.client.post(`/suggestions/${openId}/messages`, { text: 'Le terrain est-il immatriculé ?' });
  const { id: callId } = await approvedPair(
    system,
    cast,
    { title: 'Centre d’accueil des migrants de retour à Goudomp' },
    { title: 'Appel à propositions pour l’accueil des retournés', kind: 'call', deadline: '2099-06-30T17:00:00Z' },
  );
  const withdrawn = await approvedPair(system, cast, { title: 'Piste d’accès au périmètre de Bona' });
  await cast.ard.client.post(`/suggestions/${withdrawn.id}/messages`, { text: 'La piste est-elle éligible ?' });
  await system.settled();
  const edited = { revision: 1, title: 'Piste d’accès et pont du périmètre de Bona' };
  await cast.ard.client.patch(`/needs/${withdrawn.needId}`, edited);
  await system.settled();
  const { id: agreedId } = await approvedPair(system, cast, {
    title: 'Forage et réseau d’eau du périmètre maraîcher de Diendé',
  });
  const { revision } = (await cast.ard.client.get<SuggestionSeen>(`/suggestions/${agreedId}`)).body;
  for (const { client } of [cast.ard, cast.agency]) {
    await client.post(`/suggestions/${agreedId}/answer`, { revision, answer: 'accept' });
  }
  const partnership = await partnershipWithTerms(cast, agreedId);
  await system.settled();
  return { openId, needId, offerId, callId, withdrawnId: withdrawn.id, agreedId, ...partnership };
}

async function approvedPair(system: System, cast: Cast, asked: object, given: object = {}) {
  const { suggestion, need, offer } = await aPair(
    system,
    cast,
    { ...asked },
    { title: 'Fonds d’appui au maraîchage des retournés', language: 'fr', ...given },
  );
  const approve = { revision: suggestion.revision };
  const answer = await cast.coordinator.client.post(`/suggestions/${suggestion.id}/approve`, approve);
  if (answer.status !== 200) throw new Error(`not approved: ${JSON.stringify(answer.body)}`);
  await system.settled();
  return { id: suggestion.id, needId: need.id, offerId: offer.id };
}

async function partnershipWithTerms({ ard, agency }: Cast, suggestionId: string) {
  const { body } = await ard.client.get<PageOf<PartnershipSeen & { suggestionId: string }>>('/partnerships');
  const drafted = body.items.find((one) => one.suggestionId === suggestionId);
  const tranche = (value: string, due: string, condition?: string) => ({ amount: xof(value), due, condition });
  const written = await agency.client.patch<PartnershipSeen>(`/partnerships/${drafted?.id}`, {
    revision: drafted?.revision,
    lines: [
      {
        modality: 'grant',
        agreed: xof('32000000'),
        tranches: [
          tranche('20000000', '2100-03-01', 'Convention signée et compte dédié ouvert'),
          tranche('12000000', '2100-09-01', 'Rapport d’étape accepté'),
        ],
      },
      { modality: 'equipment', inKind: { what: 'Motopompes', quantity: 6, unit: 'unités', value: xof('4200000') } },
    ],
    approvals: [
      { kind: 'deliberation', body: 'Conseil départemental de Sédhiou', due: '2100-01-31', required: true },
      { kind: 'headquarters', body: 'Direction des opérations', due: '2026-01-31', required: false },
    ],
  });
  if (written.status !== 200) throw new Error(`no terms: ${JSON.stringify(written.body)}`);
  const { id, lines } = written.body;
  await ard.client.post(`/partnerships/${id}/notes`, { text: 'Le conseil se réunit le 20 janvier.' });
  return { partnershipId: id, trancheId: lines[0]?.tranches[0]?.id ?? '' };
}
