import type { NoticeKind } from '@penc/domain';

/** What happened, before it is one notice a member. */
export interface NoticeContent {
  readonly kind: NoticeKind;
  readonly subject: {
    readonly type:
      'suggestion' | 'partnership' | 'need' | 'offer' | 'organisation' | 'webhook' | 'weights' | 'calendar';
    readonly id: string;
  };
  /** Values of its sentences. */
  readonly details: Readonly<Record<string, string | number>>;
  /** One notice a member for one cause. */
  readonly cause: string;
  /** False: on the platform (and by webhook) only, whatever the kind allows. */
  readonly mail: boolean;
}
