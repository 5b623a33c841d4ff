export { MESSAGE_KEYS, has } from './catalogue';
export type { MessageKey } from './catalogue';
export { placeholdersIn, say } from './say';
export type { MessageValues } from './say';
export type { PlaceholderKind } from './placeholders';
export { sayReason } from './reasons';
export { formatDay, formatList, formatNumber, formatPercent } from './format';
export { formatMoney, formatMoneyWithEuro, formatXof } from './money';
export { negotiateLanguage } from './negotiation';
