/** Short local parts for the organisations whose whole name would make an address nobody can read. */
const SHORT: Readonly<Record<string, string>> = {
  'Association de ressortissants de Marsassoum en France': 'ressortissants-marsassoum',
  'Association de ressortissants de Moudéry en France': 'ressortissants-moudery',
  "Fédération d'associations de ressortissants de Matam en Europe": 'ressortissants-matam',
  "Fédération d'associations de ressortissants en France (fictive)": 'ressortissants-france',
  "Fédération d'associations de la diaspora en Italie (fictive)": 'diaspora-italie',
  'Réseau de professionnels de santé de la diaspora (fictif)': 'diaspora-sante',
  'Conseil départemental de Mbacké': 'departement-mbacke',
  'Conseil départemental de Vélingara': 'departement-velingara',
  'Ministère chargé des Collectivités territoriales (direction technique)': 'ministere-collectivites',
  "Ministère chargé des Sénégalais de l'extérieur, fonds d'appui (fictif)": 'fonds-exterieur',
  'Agence de coopération européenne A (fictive)': 'cooperation-a',
  'Agence de coopération européenne B (fictive)': 'cooperation-b',
  'European cooperation agency C (illustrative)': 'cooperation-c',
  'Agence de coopération européenne D (fictive)': 'cooperation-d',
  'Agence des Nations Unies A (fictive)': 'nations-unies-a',
  'United Nations agency B (illustrative)': 'nations-unies-b',
  'Ambassade européenne, petites subventions (fictive)': 'ambassade',
  'Département français partenaire (fictif)': 'departement-francais',
  'Commune italienne partenaire (fictive)': 'commune-italienne',
  'Collectivité territoriale espagnole (fictive)': 'collectivite-espagnole',
  'ONG internationale de codéveloppement (fictive)': 'ong-codeveloppement',
  "ONG nationale d'action sociale (fictive)": 'ong-action-sociale',
  'Fonds public de garantie (fictif)': 'fonds-garantie',
  'Fonds national de formation professionnelle (fictif)': 'fonds-formation',
  "Mutuelle d'épargne et de crédit (fictive)": 'mutuelle',
  'Banque de développement (fictive)': 'banque-developpement',
  'Fondation privée (fictive)': 'fondation',
  "Entreprise d'énergie solaire (fictive)": 'energie-solaire',
  'Université publique, laboratoire sur les migrations (fictif)': 'universite',
};

/** The address of those who act for an organisation. Under `.example`, which no mail ever reaches (RFC 2606). */
export function addressOf(organisation: string): string {
  return `${SHORT[organisation] ?? fromName(organisation)}@penc.example`;
}

function fromName(organisation: string): string {
  return organisation
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
