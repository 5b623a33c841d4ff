import type { Account } from '../system/accounts';
import { aFile, anActivity, party } from '../system/square/iati-file';

/** A spreadsheet that was sent, with something of everything; one that was posted; some references. */
export interface ImportStage {
  readonly sentId: string;
  readonly postedId: string;
}

const CSV = { 'content-type': 'text/csv' };
const NEEDS = [
  'Intitulé;Description;Région;Commune;Axe;Modalités;Montant;Début;Fin;Remarque',
  'Forage et château d’eau à Tanaff;Trois villages sans eau en saison sèche.;Sédhiou;Tanaff;diaspora;subvention, formation;45 millions;01/04/2100;31/12/2100;vu',
  'Halle du marché de Goudomp;Cinquante étals pour les commerçantes, dont vingt migrantes de retour.;Sédhiou;Goudomp;return;subvention;68 602 euros;;;',
  'Halle du marché de Goudomp;La même, envoyée deux fois. Appeler le 77 123 45 67.;Sédhiou;Goudomp;return;subvention;68 602 euros;;;',
  'Poste de santé;;Sedhiou-sur-Mer;;retour;subvention;beaucoup;31/02/2100;;à revoir',
].join('\n');
const OFFERS =
  'Titre;Description;Région;Axe;Modalités;Secteur\nFonds pour l’eau;Forages et réseaux villageois.;Kolda;diaspora;subvention;14031';

export async function stageImports(ard: Account, agency: Account): Promise<ImportStage> {
  const send = async ({ client }: Account, kind: string, table: string) => {
    const { status, body } = await client.raw<{ id: string }>('POST', `/imports?kind=${kind}`, table, CSV);
    if (status !== 201) throw new Error(`import: ${status} ${JSON.stringify(body)}`);
    return body.id;
  };
  const postedId = await send(agency, 'offer', OFFERS);
  await agency.client.patch(`/imports/${postedId}`, { postingStatus: 'draft' });
  await agency.client.post(`/imports/${postedId}/commit`, {});
  const mine = { parties: party('Agence de coopération') };
  const file = aFile(anActivity('XM-1', mine), anActivity('XM-2', { ...mine, status: '5' }));
  await agency.client.raw('POST', `/organisations/${agency.organisationId}/track-record`, file, {
    'content-type': 'application/xml',
  });
  return { sentId: await send(ard, 'need', NEEDS), postedId };
}
