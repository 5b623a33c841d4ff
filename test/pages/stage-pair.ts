import type { Account } from '../system/accounts';
import { type PageOf, type SuggestionSeen, aPair } from '../system/pairs';
import type { PartnershipSeen } from '../system/partnerships';
import type { System } from '../system/system';

/** A suggestion that waits for both sides, with a question; and another that became a partnership with all that one may have. */
export interface StagedPair {
  readonly openId: string;
  readonly agreedId: string;
  readonly partnershipId: string;
  readonly trancheId: string;
}

interface Cast {
  readonly ard: Account;
  readonly agency: Account;
  readonly coordinator: Account;
}

export async function stagePair(system: System, cast: Cast): Promise<StagedPair> {
  const openId = await approvedPair(system, cast, 'Magasin de stockage pour le périmètre maraîcher de Tanaff');
  await cast.agency.client.post(`/suggestions/${openId}/messages`, { text: 'Le terrain est-il immatriculé ?' });
  const agreedId = await approvedPair(system, cast, 'Forage et réseau d’eau du périmètre maraîcher de Diendé');
  const { revision } = (await cast.ard.client.get<SuggestionSeen>(`/suggestions/${agreedId}`)).body;
  for (const { client } of [cast.ard, cast.agency]) {
    await client.post(`/suggestions/${agreedId}/answer`, { revision, answer: 'accept' });
  }
  const partnership = await partnershipWithTerms(cast, agreedId);
  await system.settled();
  return { openId, agreedId, ...partnership };
}

async function approvedPair(system: System, cast: Cast, title: string): Promise<string> {
  const { suggestion } = await aPair(
    system,
    cast,
    { title },
    { title: 'Fonds d’appui au maraîchage des retournés', language: 'fr' },
  );
  const approve = { revision: suggestion.revision };
  const answer = await cast.coordinator.client.post(`/suggestions/${suggestion.id}/approve`, approve);
  if (answer.status !== 200) throw new Error(`not approved: ${JSON.stringify(answer.body)}`);
  await system.settled();
  return suggestion.id;
}

async function partnershipWithTerms({ ard, agency }: Cast, suggestionId: string) {
  const { body } = await ard.client.get<PageOf<PartnershipSeen & { suggestionId: string }>>('/partnerships');
  const drafted = body.items.find((one) => one.suggestionId === suggestionId);
  const xof = (value: string) => ({ value, currency: 'XOF' });
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
