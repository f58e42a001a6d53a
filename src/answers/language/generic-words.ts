import { stem } from './stem';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(stem));

/** Verbs and nouns that fit any question: they may find a line, but their absence says little against one. */
export const GENERIC_WORDS: ReadonlySet<string> = stems(
  `maken maakt gemaakt geven geeft nemen neemt houden houdt brengen brengt zetten zet halen haalt tellen telt gelden geldt horen hoort klaar draaien draait overnemen overneemt meedoen meedoet uitnodigen uitnodigt uitnodig valt vallen zitten passen past eisen
  lopen loopt staan liggen kijken kijkt werken werkt gewerkt volgen volgt beginnen begint starten start eindigen stoppen regelen regelt
  zorgen zorgt verzorgen verzorgt pakken pakt oppakken organiseren gebeuren leveren dragen hangen noemen noemt heten heet gebruiken gebruikt
  gebruik gaan gang slag nodig orde proces reden situatie moment momenten periode hulp helpen ondersteuning ondersteunen begeleiding begeleiden
  open voeren voert gevoerd vermoeden vermoed verdenking suspect suspected suspicion team zoeken vinden krijgen inzetten vullen leggen make makes made give gives take takes held hold holds keep keeps get gets arrange arranges
  organise organises happen use used work works start help support`,
);

/** A word that fits any question counts less, found or not. */
const GENERIC_SHARE = 0.35;

export const shareOf = (stemmed: string): number => (GENERIC_WORDS.has(stemmed) ? GENERIC_SHARE : 1);

/** Words that only say what kind of answer is wanted, by that kind. */
export const ASKING_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  date: stems(
    'datum data maand week dag tijd tijdstip gepland plannen planning date month day time planned scheduled staat held hold',
  ),
  when: stems('moment gepland tijd tijdstip scheduled planned time'),
  'how-long': stems(
    'duur duren duurt termijn tijd periode minuten minuut uren uur minutes hours weken dagen maanden week dag maand last lasts take takes weeks days months time period soon snel',
  ),
  'how-many': stems('hoog groot high big aantal keer maal times number amount'),
  who: stems(
    'verantwoordelijk verantwoordelijke verantwoordelijkheid responsible responsibility aankloppen terecht benaderen inschakelen inlichten persoon functie functionaris person staff member contact aanspreekpunt contactpersoon',
  ),
};
