import type { Route } from '../../../structure/route';

/** "PM2": what comes before the dot in "PM2 · Leerlingbespreking", or the whole name. */
export const shortName = ({ name }: Route): string => name.split(' · ')[0] ?? name;

/** The form in steps: the pupil, the pages, and whether it is right. */
export const stepsOf = ({ pages }: Route): number => pages.length + 2;
/** Page 0 of the route is the second step. */
export const stepAt = (route: Route, page: number): string => `stap ${page + 2} van ${stepsOf(route)}`;
