/** Spreadsheets that somebody sends: why one cannot be read, and what to do. */
export const frSheets = {
  'fault.sheet-empty': 'Le fichier ne contient aucune ligne remplie.',
  'fault.sheet-not-a-sheet':
    'Ce fichier n’est ni un classeur Excel (.xlsx) ni un fichier CSV, quel que soit son nom. Enregistrez votre tableau dans l’un de ces deux formats.',
  'fault.sheet-archive':
    'Ce fichier est une archive compressée. Décompressez-la, puis envoyez le classeur ou le fichier CSV qu’elle contient.',
  'fault.sheet-old-excel':
    'Ce classeur est enregistré dans un ancien format d’Excel (.xls) ou protégé par un mot de passe. Enregistrez-le au format .xlsx, sans mot de passe.',
  'fault.sheet-open-document': 'Ce classeur est au format OpenDocument (.ods). Enregistrez-le au format .xlsx ou CSV.',
  'fault.sheet-damaged':
    'Le classeur est endommagé et n’a pas pu être lu. Ouvrez-le dans votre tableur, enregistrez-le de nouveau, puis renvoyez-le.',
  'fault.sheet-too-many-parts':
    'Le classeur renferme plus de {max, number} fichiers. Copiez vos lignes dans un classeur vide, puis envoyez celui-ci.',
  'fault.sheet-inflated':
    'Une fois décompressé, le classeur dépasse la taille admise de {max, number} Mo. Copiez vos lignes dans un classeur vide, puis envoyez celui-ci.',
  'fault.sheet-too-many-rows': 'Le tableau dépasse {max, number} lignes : envoyez-le en plusieurs fois.',
  'fault.sheet-too-many-columns': 'Le tableau dépasse {max, number} colonnes : retirez celles qui ne servent pas.',
  'fault.sheet-cell-too-long': 'Ligne {line, number} : une case dépasse {max, number} caractères.',
  'fault.sheet-quote-open':
    'Ligne {line, number} : un guillemet ouvert n’est pas refermé. Corrigez la case, puis renvoyez le fichier.',
} as const;
