/** Spreadsheets of postings: the template, sending one, its columns, what would be posted line by line, what was posted. */
export const frPageImports = {
  'page.import.title': '{kind, select, need {Importer des besoins} other {Importer des offres d’appui}}',
  'page.import.back': '{kind, select, need {Besoins de mon organisation} other {Offres d’appui de mon organisation}}',
  'page.import.link': 'Importer depuis un tableur',
  'page.import.lead':
    '{kind, select, need {Publiez plusieurs besoins à la fois, un par ligne d’un tableau.} other {Publiez plusieurs offres d’appui à la fois, une par ligne d’un tableau.}} Rien n’est publié avant que vous ayez vérifié le résultat, ligne par ligne.',
  'page.import.template.title': '1. Remplir le modèle',
  'page.import.template.text':
    'Le modèle contient des listes déroulantes, un exemple et un mode d’emploi. Si vous avez déjà un tableau, vous pouvez l’envoyer tel quel : vous indiquerez ensuite à quoi correspond chaque colonne.',
  'page.import.template.get': 'Télécharger le modèle (Excel)',
  'page.import.send.title': '2. Envoyer le fichier',
  'page.import.file': 'Fichier Excel (.xlsx) ou CSV',
  'page.import.file.hint':
    '5 Mo et 500 lignes au plus. Les fichiers d’Excel, de LibreOffice et de Google Sheets conviennent.',
  'page.import.language': 'Langue des textes du fichier',
  'page.import.send': 'Envoyer et vérifier',
  'page.import.latest': 'Derniers imports',
  'page.import.day': 'Date',
  'page.import.file-name': 'Fichier',
  'page.import.no-name': 'sans nom',
  'page.import.state': 'État',
  'page.import.state.of': '{status, select, uploaded {à vérifier} committed {importé} other {annulé}}',
  'page.import.posted':
    '{kind, select, need {{count, plural, =0 {aucun besoin} one {# besoin} other {# besoins}}} other {{count, plural, =0 {aucune offre} one {# offre} other {# offres}}}}',

  'page.import.region': 'Région',
  'page.import.department': 'Département',
  'page.import.commune': 'Commune',
  'page.import.start': 'Début de la mise en œuvre',
  'page.import.end': 'Fin de la mise en œuvre',
  'page.import.hint.several': 'Plusieurs réponses possibles, séparées par un point-virgule',
  'page.import.hint.commune': 'Laissez vide si l’action concerne toute la région ou tout le département.',
  'page.import.hint.subthemes': 'Facultatif : les thématiques visées dans les axes de la ligne',
  'page.import.hint.sectors': 'Facultatif : laissez vide, et Penc déduit les secteurs de votre texte.',
  'page.import.hint.excluded-sectors': 'Facultatif : les secteurs dont aucun besoin ne doit vous être proposé',
  'page.import.hint.authority':
    'Facultatif : qui portera et recevra les travaux, si ce n’est pas votre organisation. C’est lui qui doit être éligible.',
  'page.import.hint.authority-type': 'Facultatif quand le nom le dit : « Commune de Tanaff »',
  'page.import.hint.mandates':
    'Facultatif : les collectivités pour lesquelles vous demandez, séparées par un point-virgule',
  'page.import.mandate-reference': 'Référence du mandat',
  'page.import.plan-kind': 'Plan local',
  'page.import.plan-status': 'Inscription au plan local',
  'page.import.hint.plan-status': 'Facultatif : oui, non ou en révision',
  'page.import.hint.visibility': 'Facultatif : sans réponse, la fiche est publique.',
  'page.import.hint.deadline': 'Par exemple 31/03/2027 ; l’heure peut suivre, à l’heure de Dakar : 31/03/2027 à 17 h',
  'page.import.currency': 'Devise',
  'page.import.hint.money': 'Par exemple 45 000 000, 45 millions ou 68 000 euros',
  'page.import.hint.percent': 'Par exemple 80 %',

  'page.import.sheet.need': 'Besoins',
  'page.import.sheet.offer': 'Offres d’appui',
  'page.import.sheet.how': 'Mode d’emploi',
  'page.import.sheet.lists': 'Listes',
  'page.import.how.fill':
    '{kind, select, need {Remplissez la feuille « Besoins » : un besoin par ligne.} other {Remplissez la feuille « Offres d’appui » : une offre par ligne.}} Le titre, la description, l’axe, la modalité d’appui et le territoire sont obligatoires.',
  'page.import.how.example': 'La ligne d’exemple est ignorée : vous pouvez la laisser ou l’effacer.',
  'page.import.how.several': 'Pour donner plusieurs réponses dans une même case, séparez-les par un point-virgule.',
  'page.import.how.places':
    'Le territoire : choisissez la région seule si elle est concernée en entier ; sinon, précisez le département ou la commune.',
  'page.import.how.sectors':
    'Les secteurs : laissez la colonne vide si vous hésitez. Penc les déduit de votre texte, et vous pourrez les corriger.',
  'page.import.how.money':
    'Les montants : écrivez-les comme vous en avez l’habitude (45 000 000, 45 millions, 68 000 euros). Sans autre précision, ils sont en francs CFA.',
  'page.import.how.days':
    'Les dates : 31/03/2027 ou 31 mars 2027. Pour le début et la fin, un mois (mars 2027), un trimestre (T1 2027) ou une année suffisent.',
  'page.import.how.further':
    '{kind, select, need {Le maître d’ouvrage, le mandat et le plan local : remplissez ces colonnes si vous demandez pour une collectivité. Les partenaires jugent alors l’éligibilité du maître d’ouvrage, et non celle de votre organisation.} other {Les secteurs exclus : aucun besoin qui en relève ne vous sera proposé. Les conditions exigées écartent les besoins qui ne les réunissent pas.}} Si une fiche ne doit pas être publique, dites-le dans la colonne « Visibilité ».',
  'page.import.how.nobody':
    'N’écrivez rien qui permette d’identifier une personne migrante : ni nom, ni numéro de téléphone ou de pièce d’identité, ni adresse électronique.',
  'page.import.how.send':
    'Envoyez ensuite le fichier sur Penc. Vous verrez, ligne par ligne, ce qui sera publié et ce qu’il faut corriger ; rien n’est publié sans votre accord.',
  'page.import.example.need.title': 'EXEMPLE (ligne ignorée) : périmètre maraîcher pour quarante femmes',
  'page.import.example.need.description':
    'Quarante femmes cultivent deux hectares sans clôture ni eau en saison sèche. Il faut un forage équipé au solaire, une clôture et une formation en gestion.',
  'page.import.example.offer.title': 'EXEMPLE (ligne ignorée) : fonds d’appui aux projets des associations',
  'page.import.example.offer.description':
    'Subventions et formations pour les projets portés par des associations de la diaspora avec leur commune d’origine.',
  'page.import.example.authority': 'Commune de Djirédji',
  'page.import.example.mandate': 'Délibération n° 14 du 12 mars 2026',
  'page.import.example.amount': '45 millions',

  'page.import.columns.title': 'À quoi correspond chaque colonne ?',
  'page.import.columns.lead':
    'Penc a reconnu ce qu’il a pu. Corrigez si besoin ; ce que vous laissez de côté n’est pas importé.',
  'page.import.columns.column': 'Colonne « {heading} »',
  'page.import.columns.nameless': 'Colonne n° {number, number} (sans titre)',
  'page.import.columns.sample': 'Par exemple : {sample}',
  'page.import.columns.empty': 'Colonne vide',
  'page.import.columns.none': 'Ne pas importer',
  'page.import.columns.missing':
    'Il manque encore {fields} : aucune ligne ne peut être publiée ainsi. Ajoutez ce qui manque à votre tableau, indiquez plus bas ce qui est le même partout, ou enregistrez des brouillons, que vous compléterez ensuite.',
  'page.import.for-all': 'La même réponse pour toutes les lignes',
  'page.import.for-all.text':
    'Si votre tableau ne le dit pas parce que c’est le même partout, indiquez-le une fois ici. Ce qui est écrit dans une ligne l’emporte toujours.',
  'page.import.for-all.sectors': 'Facultatif : sans réponse, Penc déduit les secteurs de chaque ligne.',
  'page.import.columns.become':
    '{kind, select, need {Une fois importés, les besoins sont} other {Une fois importées, les offres sont}}',
  'page.import.columns.become.open': '{kind, select, need {publiés aussitôt} other {publiées aussitôt}}',
  'page.import.columns.become.draft':
    '{kind, select, need {enregistrés comme brouillons, à compléter} other {enregistrées comme brouillons, à compléter}}',
  'page.import.columns.save': 'Vérifier les lignes',

  'page.import.check.title': 'Vérifiez avant d’importer',
  'page.import.check.count':
    '{lines, plural, =0 {Aucune ligne lue} one {# ligne lue} other {# lignes lues}} : {ready, plural, =0 {aucune n’est prête} one {# est prête} other {# sont prêtes}}, {faulty, plural, =0 {aucune n’est à corriger} one {# est à corriger} other {# sont à corriger}}.',
  'page.import.check.examples': 'La ligne d’exemple du modèle a été laissée de côté.',
  'page.import.check.totals':
    '{count, plural, one {La ligne {lines}, un total, a été laissée de côté.} other {Les lignes {lines}, des totaux, ont été laissées de côté.}}',
  'page.import.check.doubled':
    '{count, plural, one {# ligne prête porte un titre qui existe déjà} other {# lignes prêtes portent un titre qui existe déjà}} ; {new, plural, =0 {aucune n’est nouvelle} one {# est nouvelle} other {# sont nouvelles}}.',
  'page.import.check.columns': 'Colonnes importées',
  'page.import.check.left-aside': 'Colonnes laissées de côté',
  'page.import.check.columns.change': 'Corriger les colonnes',
  'page.import.check.become': 'Après l’import',
  'page.import.check.faulty': 'Lignes à corriger',
  'page.import.check.faulty.text':
    'Corrigez ces lignes dans votre fichier, puis renvoyez-le en entier : ce qui aura été importé entre-temps sera reconnu. Vous pouvez importer les autres dès maintenant en laissant celles-ci de côté.',
  'page.import.check.ready': 'Lignes prêtes',
  'page.import.check.known': 'Lignes dont le titre existe déjà',
  'page.import.check.known.text':
    'Si vous avez déjà importé ce tableau, ce sont les lignes d’alors : elles ne sont pas créées une seconde fois, sauf si vous le demandez plus bas. Une fiche publiée se corrige sur Penc, pas par un nouvel envoi.',
  'page.import.corrections.get': 'Télécharger les lignes à corriger (Excel)',
  'page.import.corrections.text':
    'Le fichier a les mêmes colonnes que le vôtre ; une dernière, ignorée à l’import, dit ce qui ne va pas. Penc ne conserve pas ces lignes une fois les autres importées.',
  'page.import.corrections.heading': 'À corriger (colonne ignorée à l’import)',
  'page.import.check.line': 'Ligne',
  'page.import.check.no-title': 'sans titre',
  'page.import.check.understood': 'Ce que Penc a compris',
  'page.import.check.cell': '{field}, « {written} »',
  'page.import.check.to-correct': 'À corriger',
  'page.import.check.bound': '{day} ({edge, select, first {premier} other {dernier}} jour de « {written} »)',
  'page.import.check.deduced': 'déduits du texte',
  'page.import.check.for-all': 'indiqué pour toutes les lignes',
  'page.import.check.for-all.of': '{field}, pour toutes les lignes',
  'page.import.check.posted-before': 'Une fiche de votre organisation porte déjà ce titre.',
  'page.import.check.posted-before.see': 'Voir la fiche',
  'page.import.check.line-above': 'La ligne {line, number} porte le même titre.',
  'page.import.check.more': '{count, plural, one {Et # autre ligne.} other {Et # autres lignes.}}',
  'page.import.check.all': 'Tout afficher',
  'page.import.check.options': 'Avant d’importer',
  'page.import.check.without-faulty':
    '{count, plural, one {Laisser de côté la ligne à corriger} other {Laisser de côté les # lignes à corriger}}',
  'page.import.check.without-duplicates':
    '{count, plural, one {Ne pas importer la ligne dont le titre existe déjà} other {Ne pas importer les # lignes dont le titre existe déjà}}',
  'page.import.check.without-duplicates.hint':
    '{new, plural, =0 {Il n’y a alors rien à importer.} one {Seule la ligne nouvelle est alors importée.} other {Seules les # lignes nouvelles sont alors importées.}}',
  'page.import.check.commit':
    '{kind, select, need {{as, select, draft {Enregistrer les brouillons} other {Publier les besoins}}} other {{as, select, draft {Enregistrer les brouillons} other {Publier les offres}}}}',
  'page.import.check.again': 'Envoyer un fichier corrigé',
  'page.import.check.discard': 'Abandonner cet import',
  'page.import.discarded': 'L’import est abandonné : le fichier n’est pas conservé.',

  'page.import.done.title': '{status, select, undone {Import annulé} other {Import terminé}}',
  'page.import.done.committed':
    '{kind, select, need {{count, plural, one {# besoin a été créé.} other {# besoins ont été créés.}}} other {{count, plural, one {# offre a été créée.} other {# offres ont été créées.}}}}',
  'page.import.done.undone':
    '{kind, select, need {{count, plural, one {Le besoin de cet import a été retiré.} other {Les # besoins de cet import ont été retirés.}}} other {{count, plural, one {L’offre de cet import a été retirée.} other {Les # offres de cet import ont été retirées.}}}}',
  'page.import.done.left-doubled':
    '{count, plural, one {# ligne, dont le titre existait déjà, n’a pas été importée une seconde fois.} other {# lignes, dont le titre existait déjà, n’ont pas été importées une seconde fois.}}',
  'page.import.done.left-faulty':
    '{count, plural, one {# ligne à corriger a été laissée de côté.} other {# lignes à corriger ont été laissées de côté.}} Une fois le fichier corrigé, renvoyez-le en entier : ce qui vient d’être importé sera reconnu.',
  'page.import.done.list': '{kind, select, need {Voir mes besoins} other {Voir mes offres}}',
  'page.import.undo': 'Annuler cet import',
  'page.import.undo.text': `{kind, select,
    need {{count, plural,
      one {Le besoin importé est retiré définitivement.}
      other {Les # besoins importés sont retirés définitivement.}
    }}
    other {{count, plural,
      one {L’offre importée est retirée définitivement.}
      other {Les # offres importées sont retirées définitivement.}
    }}
  } C’est possible tant que personne n’a répondu à une proposition les concernant.`,
  'page.import.undo.go': 'Retirer tout ce que cet import a créé',

  'fault.file-missing': 'Choisissez un fichier.',
  'fault.import-unknown': '« {value} » n’est pas dans la liste.',
  'fault.import-unknown-near': '« {value} » n’est pas dans la liste. Vouliez-vous écrire « {near} » ?',
  'fault.import-themes-empty':
    'Écrivez l’axe, dans une colonne « Axes » : diaspora, retour ou planification. S’il est le même partout, indiquez-le une fois pour toutes les lignes, là où vous indiquez les colonnes.',
  'fault.import-modalities-empty':
    'Écrivez l’appui recherché, dans une colonne « Modalités d’appui » : subvention, prêt, équipement, formation, assistance technique, travaux ou étude, par exemple. S’il est le même partout, indiquez-le une fois pour toutes les lignes, là où vous indiquez les colonnes.',
  'fault.import-authority-name': 'Nommez le maître d’ouvrage, dans une colonne « Maître d’ouvrage ».',
  'fault.import-authority-type':
    'Dites de quel type d’organisation il s’agit, dans une colonne « Type d’organisation du maître d’ouvrage » : commune, conseil départemental ou ARD, par exemple.',
  'fault.import-mandate-name': 'Dites qui vous a donné ce mandat, dans une colonne « Au nom de ».',
  'fault.import-mandate-reference':
    'Indiquez l’acte qui vous permet de demander en son nom, dans une colonne « Référence du mandat » : « Délibération n° 14 du 12 mars 2026 », par exemple.',
  'fault.import-plan-kind':
    'Dites de quel plan il s’agit, dans une colonne « Plan local » ou dans l’intitulé de la colonne (« Inscrit au PDC ») : PDC, PDD, PLD, PIC ou autre plan.',
  'fault.import-plan-status':
    'Dites si l’action est inscrite au plan, dans une colonne « Inscription au plan local » : oui, non ou en révision.',
  'fault.import-place-elsewhere':
    '« {value} » ne se trouve pas là où le disent les colonnes voisines, mais : {place}. Corrigez l’un ou l’autre.',
  'fault.import-place-ambiguous':
    'Plusieurs territoires s’appellent « {value} » : {among}. Précisez la région ou le département.',
  'fault.import-too-many': 'Le fichier dépasse {max, number} lignes : envoyez-le en plusieurs fois.',
  'fault.import-columns': 'Indiquez une valeur pour chacune des {count, number} colonnes du fichier.',
  'fault.import-column-twice': 'Une autre colonne remplit déjà ce champ.',
  'problem.import-faulty.title': 'Lignes à corriger',
  'problem.import-faulty.detail':
    '{lines, plural, one {Une ligne est à corriger} other {# lignes sont à corriger}} : renvoyez le fichier corrigé, ou demandez à laisser de côté ce qui est à corriger. Rien n’a été importé.',
  'problem.import-doubled.title': 'Fiches qui existent peut-être déjà',
  'problem.import-doubled.detail':
    '{lines, plural, one {Une ligne correspond, par son titre et son territoire, à une fiche qui existe peut-être déjà} other {# lignes correspondent, par leur titre et leur territoire, à des fiches qui existent peut-être déjà}} : quelqu’un de votre organisation a peut-être importé ce fichier entre-temps. Demandez à laisser de côté ce qui existe déjà, ou confirmez que tout doit être importé. Rien n’a été importé.',
  'problem.import-over.title': 'Import déjà traité',
  'problem.import-over.detail':
    '{status, select, uploaded {Cet import n’a encore rien créé.} committed {Cet import est déjà terminé.} other {Cet import a été annulé.}}',
  'problem.import-empty.title': 'Rien à importer',
  'problem.import-empty.detail': 'Aucune ligne du fichier ne peut être importée.',
  'problem.import-in-use.title': 'Import qui ne peut plus être annulé',
  'problem.import-in-use.detail':
    '{postings, plural, one {Une fiche de cet import a déjà reçu une réponse ou a été clôturée} other {# fiches de cet import ont déjà reçu une réponse ou ont été clôturées}} : rien n’a été retiré. Vous pouvez encore retirer les autres une par une.',
} as const;
