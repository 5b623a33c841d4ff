/** A member’s own notices, and what is said when new ones come in. */
export const frPageNotices = {
  'page.notices.title': 'Notifications',
  'page.notices.lead': 'Ce qui s’est passé pour votre organisation, du plus récent au plus ancien.',
  'page.notices.none': 'Aucune notification pour l’instant.',
  'page.notices.none-unread': 'Vous avez tout lu.',
  'page.notices.only-unread': 'Voir seulement les non lues',
  'page.notices.all': 'Voir toutes les notifications',
  'page.notices.unread': 'Non lue',
  'page.notices.open': 'Ouvrir',
  'page.notices.read': 'Marquer comme lue',
  'page.notices.read-all': 'Tout marquer comme lu',
  'page.notices.read-all.done':
    '{count, plural, =0 {Tout était déjà lu.} one {Une notification est marquée comme lue.} other {# notifications sont marquées comme lues.}}',
  'page.notices.marked': 'La notification est marquée comme lue.',
  'page.notices.new': 'De nouvelles notifications sont arrivées.',
  'page.notices.show': 'Les afficher',
} as const;
