/** Words that look like a diagnosis or a label, and how to say what one sees instead. */

export interface HintWord {
  readonly kind: 'diagnosis' | 'label';
  /** Global: only the first that stands for something is hinted at. */
  readonly pattern: RegExp;
  readonly instead: string;
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const anyCase = (words: string): RegExp => new RegExp(`${BEFORE}(?:${words})${AFTER}`, 'giu');
/** "ass", "odd" and "add" in small letters are something else than ASS, ODD and ADD. */
const capitals = (words: string): RegExp => new RegExp(`${BEFORE}(?:${words})${AFTER}`, 'gu');

const diagnosis = (pattern: RegExp, instead: string): HintWord => ({ kind: 'diagnosis', pattern, instead });
const label = (words: string, instead: string): HintWord => ({ kind: 'label', pattern: anyCase(words), instead });

const DISTRACTED = 'Raakt afgeleid als er veel tegelijk gebeurt; werkt beter met één opdracht per keer.';
const OVERVIEW = 'Verliest overzicht bij wisselingen; heeft baat bij een vaste volgorde.';
/** "de lui van 3B" are people, and "de Dom" is a tower. */
const NO_PEOPLE = '(?<!(?:de|die|deze) )';

export const HINT_WORDS: readonly HintWord[] = [
  diagnosis(anyCase('adhd'), DISTRACTED),
  diagnosis(capitals('ADD'), DISTRACTED),
  diagnosis(anyCase('autis(?:me|ten|tisch|tische|t)|pdd-?nos|asperger'), OVERVIEW),
  diagnosis(capitals('ASS'), OVERVIEW),
  diagnosis(capitals('ODD'), 'Gaat de discussie aan bij een correctie; rustig herhalen helpt.'),
  diagnosis(capitals('NLD|DCD|TOS'), 'Heeft een opdracht liever in stappen en op papier dan alleen verteld.'),
  diagnosis(
    anyCase('dys(?:lexie|lectisch|lectische|calculie)'),
    'Heeft bij lange teksten meer tijd of voorlezen nodig.',
  ),
  diagnosis(
    anyCase('depressief|depressieve|depressie|borderline|bipolair|psychose|psychotisch|burn-?out'),
    'Zit de laatste weken vaak alleen en zegt weinig in de klas.',
  ),
  diagnosis(
    anyCase('angststoornis|faalangst|faalangstige?|paniekstoornis|dwangstoornis|ocd'),
    'Begint niet aan een toets zonder dat iemand meekijkt.',
  ),
  diagnosis(anyCase('ptss|getraumatiseerde?|trauma'), 'Schrikt van lawaai en is na een rustig moment weer bij de les.'),
  diagnosis(
    anyCase('hechtingsproblematiek|\\p{L}*stoornis(?:sen)?'),
    'Zoekt bij spanning vaak dezelfde volwassene op.',
  ),
  diagnosis(
    anyCase('anorexia|boulimia|verslaafde?|\\p{L}*verslaving'),
    'Is na de pauze vaak moe en doet dan weinig mee.',
  ),
  diagnosis(
    anyCase('hoogbegaafde?|zwakbegaafde?|laagbegaafde?|iq'),
    'Is snel klaar en vraagt dan om meer; of: heeft de uitleg twee keer nodig.',
  ),
  diagnosis(
    anyCase('ritalin|concerta|medikinet|methylfenidaat|antidepressiva|medicatie|medicijnen'),
    'Werkt in het eerste uur geconcentreerd, na de lunch minder.',
  ),
  label(
    `${NO_PEOPLE}lui|luie|luiheid|gemakzuchtige?`,
    'Begint na de uitleg niet vanzelf; na een korte aansporing wel.',
  ),
  label(
    'ongemotiveerde?|demotivatie|motivatieloos|ongeïnteresseerde?',
    'Heeft bij drie van de vijf lessen het huiswerk niet af.',
  ),
  label(
    'brutaal|brutale|onbeschofte?|respectlo(?:os|ze)|asocia(?:al|le)',
    'Praat door de uitleg heen, ongeveer vijf keer per les.',
  ),
  label('agressie(?:f|ve)|gewelddadige?', 'Gooide vorige week twee keer een stoel om na een opmerking.'),
  label(
    'manipulatie(?:f|ve)|manipuleert|leugenachtige?|onbetrouwba(?:ar|re)',
    'Vertelt mij iets anders dan de docent van het uur ervoor.',
  ),
  label(
    'aandachttrekkers?|aandachttrekkerij|aanstellers?|aanstellerige?',
    'Roept door de klas als de beurt lang uitblijft.',
  ),
  label(
    'gedragsproble(?:em|men)|gedragsproblematiek|probleem(?:leerling|kind|geval)',
    'Loopt tijdens zelfstandig werken rond en praat met anderen.',
  ),
  label(
    'onhandelba(?:ar|re)|onopgevoede?|verwende?|moeilijk kind|lastpak',
    'Gaat na een eerste waarschuwing door, na een gesprek apart niet.',
  ),
  label(
    `${NO_PEOPLE}dom|domme|zwakke leerling|hopeloos|hopeloze`,
    'Haalt een voldoende als de stof in kleine stappen wordt uitgelegd.',
  ),
  label('spijbelaars?', 'Was in oktober zes keer afwezig in het eerste uur.'),
  label('crimineel|criminele|crimineeltje', 'Nam in september twee keer iets mee van een ander.'),
];
