/** My organisation’s references: the list, the IATI file, what came of it. */
export const frPageTrackRecord = {
  'page.record.title': 'Références de mon organisation',
  'page.record.link': 'Références',
  'page.record.lead':
    'Ce que votre organisation a déjà financé ou mené au Sénégal. Ces références appuient vos offres : elles entrent dans l’indice de concordance.',
  'page.record.none':
    'Aucune référence pour l’instant. Si votre organisation publie ses activités au format IATI, envoyez le fichier ci-dessous.',
  'page.record.activity': 'Activité',
  'page.record.untitled': 'sans titre',
  'page.record.year': 'Année',
  'page.record.state': 'État',
  'page.record.amount': 'Montant',
  'page.record.no-evidence': 'n’entre pas dans l’indice de concordance',
  'page.record.import': 'Ajouter des références',
  'page.record.import.text':
    'Envoyez un fichier d’activités IATI (versions 2.01 à 2.03). Penc en retient celles qui se déroulent au Sénégal et où votre organisation est nommée ; renvoyer le même fichier ne change rien.',
  'page.record.file': 'Fichier IATI (.xml)',
  'page.record.file.hint': 'Non compressé. Un grand fichier peut demander quelques minutes.',
  'page.record.import.go': 'Envoyer le fichier',
  'page.record.report':
    '{read, plural, one {Le fichier est lu : # activité.} other {Le fichier est lu : # activités.}}',
  'page.record.report.added': 'Références ajoutées',
  'page.record.report.changed': 'Références mises à jour',
  'page.record.report.unchanged': 'Références inchangées',
  'page.record.report.elsewhere': 'Hors du Sénégal, laissées de côté',
  'page.record.report.others': 'Sans votre organisation, laissées de côté',
  'page.record.report.skipped': 'À corriger, laissées de côté',
  'page.record.report.faults': 'Activités à corriger',
  'page.record.report.first':
    'Voici les {shown, number} premières, sur {skipped, number} : corrigez-les dans le fichier, puis importez-le de nouveau pour voir les suivantes.',
  'page.record.identifier': 'Identifiant IATI',
} as const;
