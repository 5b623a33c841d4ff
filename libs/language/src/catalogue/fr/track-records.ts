/** References of organisations, read from IATI files: what was skipped and why, what was refused, what the command tells. */
export const frTrackRecords = {
  'problem.file-too-large.title': 'Fichier trop volumineux',
  'problem.file-too-large.detail':
    'Le fichier dépasse la taille admise de {max, number} Mo : envoyez-le en plusieurs parties.',

  'fault.iati-empty': 'Le fichier est vide.',
  'fault.iati-encoding':
    'Ligne {line, number} : le texte n’est pas dans l’encodage attendu ({encoding}). Enregistrez le fichier en UTF-8.',
  'fault.iati-not-well-formed': 'Ligne {line, number} : le fichier XML est mal formé. Rien n’a été importé.',
  'fault.iati-entities':
    'Ligne {line, number} : le fichier contient une déclaration DOCTYPE, qui n’est pas admise. Retirez-la.',
  'fault.iati-too-deep': 'Ligne {line, number} : les éléments sont imbriqués sur plus de {max, number} niveaux.',
  'fault.iati-not-iati':
    'Ligne {line, number} : ce n’est pas un fichier d’activités IATI ; son premier élément est « {name} » et non « iati-activities ».',
  'fault.iati-version':
    'Ligne {line, number} : la version {version} d’IATI n’est pas prise en charge. Publiez le fichier en version 2.03.',
  'fault.iati-organisation-not-named':
    'Aucune activité du fichier ne nomme « {name} ». Vérifiez que le nom ou l’identifiant IATI de l’organisation y figure comme déclarant ou comme participant.',

  'fault.iati-too-large': 'L’activité est trop volumineuse pour être lue.',
  'fault.iati-identifier-missing': 'L’activité n’a pas d’identifiant (iati-identifier).',
  'fault.iati-identifier-too-long': 'L’identifiant de l’activité est trop long.',
  'fault.iati-identifier-repeated': 'Une activité précédente du fichier porte déjà cet identifiant.',
  'fault.iati-day-missing': 'L’activité n’a ni date de début ni date de fin.',
  'fault.iati-not-a-day': 'La date « {value} » n’existe pas dans le calendrier (AAAA-MM-JJ).',
  'fault.iati-status-unknown': 'Le code d’état « {value} » n’existe pas dans la liste d’IATI.',
  'fault.iati-sector-unknown': 'Le code de secteur « {value} » n’existe pas dans la liste du CAD.',
  'fault.iati-role-unknown': 'Le code de rôle « {value} » n’existe pas dans la liste d’IATI.',
  'fault.iati-amount': 'Le montant « {value} » n’est pas un nombre, ou il est trop grand.',

  'local.step.track-records': 'Références des partenaires (IATI)',
  'local.import.file': 'Lecture de {file}',
  'local.import.result':
    '{read, plural, one {# activité lue} other {# activités lues}} : {added, plural, one {# référence ajoutée} other {# références ajoutées}}, {changed, plural, one {# modifiée} other {# modifiées}}, {unchanged, plural, one {# inchangée} other {# inchangées}}.',
  'local.import.left':
    'Laissées de côté : {elsewhere, number} hors du Sénégal, {others, number} sans partenaire à qui les attribuer, {skipped, number} à corriger.',
  'local.import.fault': 'ligne {line, number} · {identifier} · {message}',
  'local.fault.import-file': 'Le fichier {file} ne peut pas être lu ({reason}).',
  'local.fault.import-refused': 'Le fichier {file} est refusé en entier. {reason}',
  'local.fault.import-database': 'Penc tourne depuis ce dossier sur une autre base : indiquez-la dans DATABASE_URL.',
  'local.fault.import-organisation':
    'Aucune organisation n’a l’identifiant {organisation} : « GET /api/v1/me » donne celui de la vôtre.',
} as const;
