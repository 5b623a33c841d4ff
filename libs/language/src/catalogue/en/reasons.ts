import type { frReasons } from '../fr/reasons';

export const enReasons: Record<keyof typeof frReasons, string> = {};
