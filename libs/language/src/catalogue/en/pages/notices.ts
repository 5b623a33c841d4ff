import type { frPageNotices } from '../../fr/pages/notices';

export const enPageNotices: Readonly<Record<keyof typeof frPageNotices, string>> = {
  'page.notices.title': 'Notices',
  'page.notices.lead': 'What has happened for your organisation, newest first.',
  'page.notices.none': 'No notice yet.',
  'page.notices.none-unread': 'You have read them all.',
  'page.notices.only-unread': 'Show only the unread ones',
  'page.notices.all': 'Show all notices',
  'page.notices.unread': 'Unread',
  'page.notices.open': 'Open',
  'page.notices.read': 'Mark as read',
  'page.notices.read-all': 'Mark all as read',
  'page.notices.read-all.done':
    '{count, plural, =0 {All had been read already.} one {One notice is marked as read.} other {# notices are marked as read.}}',
  'page.notices.marked': 'The notice is marked as read.',
  'page.notices.new': 'New notices have come in.',
  'page.notices.show': 'Show them',
};
