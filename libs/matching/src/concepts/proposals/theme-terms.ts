import type { Language, Theme } from '@penc/domain';

/** How people speak of what falls under each axis. */
export const themeTerms: Readonly<Record<Theme, Readonly<Record<Language, string>>>> = {
  diaspora: {
    fr: 'diaspora; émigrés; ressortissants; associations de ressortissants; associations de migrants; Sénégalais de l’extérieur; transferts de fonds; envois de fonds; transfert d’argent; argent de l’étranger; codéveloppement; investir au pays; investissement de la diaspora; compétences de la diaspora; missions de professionnels; jumelage; coopération décentralisée; expatriés; établis à l’étranger; modou-modou; épargne des émigrés; ville jumelle; FAISE; PAISD; villages d’origine; vivant à l’étranger; installés à l’étranger; consulat; binationaux',
    en: 'diaspora; emigrants; hometown associations; migrant associations; nationals abroad; remittances; money transfers; money from abroad; co-development; invest back home; diaspora investment; diaspora skills; expatriate professionals; twinning; decentralised cooperation; living abroad; overseas; migrant savings; twin town; city-to-city; home villages; second generation; expatriates; consulate',
  },
  return: {
    fr: 'retour; migrants de retour; émigrés de retour; réintégration; réinsertion; rapatriés; expulsés; refoulés; rentrés; retour volontaire; BAOS; accueil et orientation; écoute psychosociale; reconversion; personnes de retour; réinstallation; revenus de Libye; retour au pays; rescapés; victimes de traite; naufrage',
    en: 'return; returnees; returned migrants; reintegration; resettlement; repatriated; deportees; deported; came back; back from; voluntary return; reception and guidance; psychosocial; counselling; starting again; stranded; back home; survivors; shipwreck; victims of trafficking',
  },
  planning: {
    fr: 'plan de développement; PDC; PDD; plan communal; plans communaux; planification; planification locale; profil migratoire; données migratoires; observatoire; cadre de concertation; concertation; diagnostic; décentralisation; collectivités territoriales; budget participatif; gouvernance locale; intégrer la migration; prise en compte de la migration; élus locaux; mobilité dans les plans; statistiques; cartographie; état civil; accès aux services; cohésion sociale; conseil municipal; aménagement du territoire; schéma',
    en: 'development plan; development plans; local plan; local plans; municipal plan; planning; local planning; migration profile; migration data; observatory; consultation framework; multi-stakeholder; diagnosis; decentralisation; local authorities; participatory budgeting; local governance; mainstreaming migration; human mobility; councillors; regional development agency; statistics; mapping; civil registration; access to services; social cohesion; municipal council; land use plan; spatial plan',
  },
};
