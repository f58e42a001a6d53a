/** Where the program keeps nothing, there are no cases. */
export const NO_DESK = 'Aanmeldingen staan hier nog niet aan. Vraag het de beheerder van je school.';
