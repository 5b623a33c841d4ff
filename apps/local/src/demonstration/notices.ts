import { sayNotice } from '@penc/language';
import { Storage, connect } from '@penc/storage';
import type { NoticeLine } from '../page/summary';

const SHOWN_MAILS = 12;
/** Coordinators are told of every posting: a few lines show how. */
const SHOWN_IN_APP = 6;

interface NoticeRow {
  readonly to: string;
  readonly kind: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface NoticesSent {
  /** What the page shows: mails first, the newest first. */
  readonly notices: readonly NoticeLine[];
  /** How many others there are. */
  readonly moreNotices: number;
}

/** What members were told, in French, with the channel that it took. */
export async function noticesSent(databaseUrl: string): Promise<NoticesSent> {
  const dataSource = await connect(databaseUrl, 2);
  try {
    const storage = new Storage(dataSource);
    const mails = await newest(storage, 'mail', SHOWN_MAILS);
    const inApp = await newest(storage, 'in-app', SHOWN_IN_APP);
    const [all] = await storage.read<{ count: number }>('SELECT count(*)::integer AS count FROM notices');
    const notices = [...mails, ...inApp];
    return { notices, moreNotices: (all?.count ?? 0) - notices.length };
  } finally {
    await dataSource.destroy();
  }
}

async function newest(storage: Storage, channel: NoticeLine['channel'], count: number): Promise<NoticeLine[]> {
  const rows = await storage.read<NoticeRow>(
    `SELECT p.email AS "to", n.kind, n.details
     FROM notices n JOIN memberships m ON m.id = n.membership_id JOIN people p ON p.id = m.person_id
     LEFT JOIN mails ml ON ml.id = n.mail_id WHERE (ml.sent_at IS NOT NULL) = $1
     ORDER BY n.created_at DESC, n.id LIMIT $2`,
    [channel === 'mail', count],
  );
  return rows.map(({ to, kind, details }) => ({ to, channel, said: sayNotice('fr', kind, details).title }));
}
