export { easterSunday } from './easter';
export { calendarWarning } from './ending';
export { isWorkingDay, nextWorkingDay, weekday } from './working-days';
export type { Calendar } from './working-days';
