/** What a posting becomes: paused, closed, merged, withdrawn, reopened, each with what it means. */
export const frPagePostingMoves = {
  'page.move.title.need': 'Changer l’état du besoin',
  'page.move.title.offer': 'Changer l’état de l’offre',
  'page.move.none': 'Cette fiche est retirée : son état ne change plus.',
  'page.move.reason': 'Motif',
  'page.move.into': 'Fiche qui prend sa place',
  'page.move.into.hint':
    'Seulement si vous regroupez deux fiches qui disent la même chose : celle-ci est clôturée, l’autre reste.',
  'page.move.into.none': 'Aucune',
  'page.move.into.search': 'Chercher la fiche qui prend sa place',
  'page.move.into.search.hint':
    'Seules les fiches les plus proches sont proposées plus bas. Pour en trouver une autre, écrivez des mots de son titre.',
  'page.move.into.search.go': 'Chercher',
  'page.move.pause': 'Suspendre',
  'page.move.pause.text':
    '{kind, select, need {Le besoin ne reçoit plus de proposition} other {L’offre ne reçoit plus de proposition}} jusqu’à la reprise. Vous pouvez encore répondre à celles qui vous ont été transmises.',
  'page.move.resume': 'Reprendre',
  'page.move.resume.text':
    '{kind, select, need {Le besoin est de nouveau comparé aux offres d’appui.} other {L’offre est de nouveau comparée aux besoins.}}',
  'page.move.close': 'Clôturer',
  'page.move.close.text': 'Vous n’attendez plus rien de cette fiche. Vous pourrez la rouvrir.',
  'page.move.withdraw': 'Retirer définitivement',
  'page.move.withdraw.text':
    '{kind, select, need {Le besoin disparaît} other {L’offre disparaît}} des listes, et les propositions en cours deviennent caduques. Ce choix est définitif.',
  'page.move.reopen': 'Rouvrir',
  'page.move.reopen.text':
    'La fiche est publiée de nouveau. Si ses dates sont passées, corrigez-les d’abord depuis la fiche.',
  'page.move.publish': 'Publier',
  'page.move.publish.text': 'La fiche devient visible de tous.',
} as const;
