import type { Fact } from '../../structure/structure';
import type { Asks } from '../query';

/** Whether a fact holds the kind of thing that was asked for: a length of time, a number, a moment, somebody. */

const NUMBER =
  '(?:\\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|ten hoogste \\w+|eén|één|halfjaar|jaarlijks|wekelijks?|maandelijks?)';
const DURATION = new RegExp(
  `\\b${NUMBER}[\\s-]*(?:\\d+\\s*)?(?:x\\s*)?(?:minuten|min\\b|uur|uren|lesuur|\\(les\\)uur|dag|dagen|werkdagen|schooldagen|week|weken|schoolweken|maand|maanden|jaar|schooljaar|periode)`,
  'i',
);
const LASTING =
  /\b(tijdelijk|gehele schoolperiode|beperkte tijd|bepaalde (?:tijd|periode)|kortdurend|langdurig|totdat|vervalt|blijft|tot en met|structurele?)\b/i;
const COUNT = new RegExp(
  `(?:(?<!(?:niveau|laag|leerjaar|stap|criterium|cluster)\\s?)\\b${NUMBER}\\s*(?:x\\b|keer|%|procent|(?<!\\been )[a-z]{4,})|\\b(?:eens|jaarlijks|wekelijks?|maandelijks?|dagelijks|frequent|incidenteel|steekproefsgewijs)\\b)`,
  'i',
);
const MOMENT =
  /\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|week \d+|\d{1,2}[-/]\d{1,2}|vakantie|kerstvakantie|herfstvakantie|voorjaarsvakantie|zomervakantie|schooljaar|periode|na (?:\d+|een|elke?|ieder|afloop|de|het|overleg|consultatie)|binnen|tijdens|aan het (?:begin|einde)|begin|eind|zodra|wanneer|als|indien|mits|totdat|tot en met|tot uiterlijk|uiterlijk|eens per|wekelijks|maandelijks|jaarlijks|dagelijks|vanaf|voordat|nadat|op verzoek|bij (?:onvoldoende|langdurige?|ongeoorloofd|instroom|bijzonderheden|zorg\w*|twijfel|vragen|problemen|aanhoudend|voorkeur)|blok \d)\b/i;

const DATE =
  /\b((?:na|binnen) (?:\d+|een|twee|drie|vier|zes|acht) (?:school)?(?:weken|week|dagen|maanden|maand)|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|week \d+|\d{1,2}[-/]\d{1,2}(?!\s*(?:weken|dagen|%|procent))|\w*vakantie|blok \d|eind (?:januari|februari|maart|april|mei|juni|september|oktober|november|december))\b/i;

const DATED: ReadonlySet<Fact['kind']> = new Set(['moment', 'threshold', 'criterion', 'frequency']);

/** Whether a line has what is asked for: somebody, a number, a length of time, a moment. */
export function holds(fact: Fact, asks: Asks): boolean {
  switch (asks) {
    case 'how-long':
      return DURATION.test(fact.text) || LASTING.test(fact.text) || isDuration(fact);
    case 'how-many':
      return fact.measure !== undefined || COUNT.test(fact.text);
    case 'when':
      return fact.when !== undefined || fact.kind === 'moment' || fact.kind === 'criterion' || MOMENT.test(fact.text);
    case 'date':
      return fact.when !== undefined || DATED.has(fact.kind) || DATE.test(fact.text);
    case 'who':
      return fact.roles.length > 0;
    case 'what':
    case 'any':
      return true;
    default: {
      const never: never = asks;
      return never;
    }
  }
}

const isDuration = (fact: Fact): boolean =>
  fact.measure !== undefined &&
  !['keer', 'procent', 'criteria', 'bijeenkomsten', 'gesprekken'].includes(fact.measure.unit);
