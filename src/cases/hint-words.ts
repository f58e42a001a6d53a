/** Words that look like a diagnosis or a label, and how to say what one sees instead (facts/practice.md, part 2). */

interface HintWord {
  readonly kind: 'diagnosis' | 'label';
  readonly pattern: RegExp;
  readonly instead: string;
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const AFTER = '(?![\\p{L}\\p{N}])';
const anyCase = (words: string): RegExp => new RegExp(`${BEFORE}(?:${words})${AFTER}`, 'iu');
/** "ass" and "odd" in small letters are something else than ASS and ODD. */
const capitals = (words: string): RegExp => new RegExp(`${BEFORE}(?:${words})${AFTER}`, 'u');

const diagnosis = (pattern: RegExp, instead: string): HintWord => ({ kind: 'diagnosis', pattern, instead });
const label = (words: string, instead: string): HintWord => ({ kind: 'label', pattern: anyCase(words), instead });

export const HINT_WORDS: readonly HintWord[] = [
  diagnosis(anyCase('adhd|add'), 'Raakt afgeleid als er veel tegelijk gebeurt; werkt beter met één opdracht per keer.'),
  diagnosis(
    anyCase('autis(?:me|ten|tisch|tische|t)'),
    'Verliest overzicht bij wisselingen; heeft baat bij een vaste volgorde.',
  ),
  diagnosis(capitals('ASS|PDD-?NOS'), 'Verliest overzicht bij wisselingen; heeft baat bij een vaste volgorde.'),
  diagnosis(anyCase('pdd-?nos|asperger'), 'Heeft baat bij duidelijke afspraken vooraf over wat er gaat gebeuren.'),
  diagnosis(capitals('ODD|CD|NLD|DCD|TOS'), 'Gaat de discussie aan bij een correctie; rustig herhalen helpt.'),
  diagnosis(
    anyCase('dys(?:lexie|lectisch|lectische|calculie)'),
    'Heeft bij lange teksten meer tijd of voorlezen nodig.',
  ),
  diagnosis(
    anyCase('depressief|depressieve|depressie|borderline|bipolair|psychose|psychotisch|burn-?out'),
    'Zit de laatste weken vaak alleen en zegt weinig in de klas.',
  ),
  diagnosis(
    anyCase('angststoornis|faalangst|faalangstig|paniekstoornis|dwangstoornis|ocd|ptss|getraumatiseerd|trauma'),
    'Begint niet aan een toets zonder dat iemand meekijkt.',
  ),
  diagnosis(
    anyCase('hechtingsstoornis|hechtingsproblematiek|gedragsstoornis|\\p{L}+stoornis'),
    'Zoekt bij spanning vaak dezelfde volwassene op.',
  ),
  diagnosis(
    anyCase('anorexia|boulimia|eetstoornis|verslaafd|verslaving'),
    'Is in de pauze alleen en de les erna vaak moe.',
  ),
  diagnosis(
    anyCase('hoogbegaafde?|zwakbegaafde?|laagbegaafde?|iq'),
    'Is snel klaar en vraagt dan om meer; of: heeft de uitleg twee keer nodig.',
  ),
  diagnosis(
    anyCase('ritalin|concerta|medikinet|methylfenidaat|antidepressiva|medicatie|medicijnen'),
    'Werkt in het eerste uur geconcentreerd, na de lunch minder.',
  ),
  label('lui|luie|luiheid|gemakzuchtige?', 'Begint na de uitleg niet vanzelf; na een korte aansporing wel.'),
  label(
    'ongemotiveerde?|demotivatie|motivatieloos|ongeïnteresseerde?',
    'Heeft bij drie van de vijf lessen het huiswerk niet af.',
  ),
  label(
    'brutaal|brutale|onbeschofte?|respectlo(?:os|ze)|asocia(?:al|le)',
    'Praat door de uitleg heen, ongeveer vijf keer per les.',
  ),
  label('agressie(?:f|ve)?|gewelddadige?', 'Gooide vorige week twee keer een stoel om na een opmerking.'),
  label(
    'manipulatie(?:f|ve)|manipuleert|leugenachtige?|onbetrouwba(?:ar|re)',
    'Vertelt mij iets anders dan de docent van het uur ervoor.',
  ),
  label(
    'aandachttrekkers?|aandachttrekkerij|aanstellers?|aanstellerig',
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
    'dom|domme|zwakke leerling|hopeloos|hopeloze',
    'Haalt een voldoende als de stof in kleine stappen wordt uitgelegd.',
  ),
  label('spijbelaars?|crimineel|criminele', 'Was in oktober zes keer afwezig in het eerste uur.'),
];
