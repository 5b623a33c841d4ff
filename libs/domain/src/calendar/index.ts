export { easterSunday } from './easter';
export { isWorkingDay, nextWorkingDay, weekday } from './working-days';
export type { Calendar } from './working-days';
