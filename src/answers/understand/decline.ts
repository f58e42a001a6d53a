import type { Knowledge } from '../knowledge/knowledge';
import { detectLanguage } from '../language/detect';
import { FIRST_NAMES } from '../language/first-names';
import { frameWordFor } from '../language/frame-typos';
import { lexicon } from '../language/lexicon';
import { plain, tokenize } from '../language/plain';
import type { UnknownReason } from '../reply';
import { isLight } from './words';

/** Questions that no structure may answer, whatever words they share with it. Patterns are for text as `plain` gives it. */

const PUPIL = '(?:leerling|leerlinge|lln|ll|kind|zoon|dochter|meisje|jongen|student|pupil|child|son|daughter)';
const THIS_PUPIL = `(?:(?:de|deze|die|dat|dit|mijn|onze|een|the|this|that|my|our)\\s+(?:\\w+\\s+)?)${PUPIL}\\b`;
const FILE_WORDS =
  '(?:iq|dossier|diagnose|cijfers?|rapport|adres|geboortedatum|bsn|medicatie|medicijnen|telefoonnummer|toetsuitslag\\w*|thuissituatie|file|grades?|diagnosis|record|address|medication)';

const INSTRUCTIONS: readonly RegExp[] = [
  /\b(negeer|vergeet|ignore|disregard|forget)\b.{0,40}\b(instructies?|opdracht\w*|regels|prompt|instructions?|rules|previous|vorige|eerdere|above)\b/,
  /\b(je bent|jij bent|you are|act as|gedraag je als|doe alsof|pretend|speel (?:de rol|dat))\b.{0,60}/,
  /\b(system ?prompt|systeemprompt|jailbreak|developer mode|zonder beperkingen|without restrictions|jouw instructies|je instructies|your instructions|your prompt)\b/,
  /^(?:kun je |kan je |wil je |please |can you )?(?:schrijf|schrijven|onderteken|keur|stuur|mail|verstuur|vul|dien|plan|bel|boek|verwijder|write|draft|send|sign|approve|fill in|submit|book|delete|call)(?: even| alsjeblieft)? (?:namens|voor (?:mij|me)|mij|me|een|deze|dit|die|mijn|het|de|an?|this|my|the|for me)\b/,
];

const PERSONAL: readonly RegExp[] = [
  new RegExp(`\\b${FILE_WORDS}\\b.{0,25}\\b(?:van|over|voor|of|for)\\b.{0,15}\\b${THIS_PUPIL}`),
  new RegExp(
    `\\b(?:heeft|has|krijgt|slikt|gebruikt|is)\\b.{0,15}\\b${THIS_PUPIL}.{0,30}\\b(?:adhd|autis\\w*|ass|odd|dyslexie|dyslexia|depress\\w*|medicatie|diagnose|verslaafd)\\b`,
  ),
  /\b(met naam|bij naam|wie zijn .* (?:met|bij) naam|(?:de |hun |zijn |haar |welke )?(?:namen|voornaam|achternaam)|hoe he(?:et|ten)(?!.{0,30}\b(?:niveau|laag|lagen|regieniveau|stap|pm|overleg|document|formulier|systeem|lvs|training))|what is the name|names? of|by name|full name)\b/,
  /\b(e ?-? ?mail ?(?:adres\w*|address\w*)?|mailadres\w*|telefoonnummers?|telefoon ?nr|tel ?nr|06 ?-? ?nummers?|mobiele? nummers?|phone ?numbers?|huisadres|woonadres|home address|wachtwoord|password|bsn|burgerservicenummer|geboortedat\w+)\b/,
];

const WHICH_PUPILS: readonly RegExp[] = [
  /\b(welke|wie|which|lijst van|list of|namen van)\b.{0,12}\b(leerlingen|lln|pupils|students|kinderen|children)\b.{0,60}\b(nu|momenteel|op dit moment|deze week|vorige week|gisteren|vandaag|laatst|last week|this week|right now|currently|at the moment|yesterday|today|zitten er|staan er)\b/,
  /\b(?:welke|wat voor) (?:leerlingen|lln|kinderen) (?:staan|zitten|zijn er|hebben|krijgen)\b.{0,12}\b(?:op|in|bij)\b/,
  /\b(which|what) (pupils|students|children) (did|have|has|were)\b/,
];

/** Somebody's life may be at stake: a line that shares a word with it must never be the answer. */
const DANGER: readonly RegExp[] = [
  /\b(?:zelfmoord\w*|zelfdoding\w*|suicid\w*|zelfbeschadig\w*|automutil\w*|self ?-?harm\w*)\b/,
  /\b(?:wil|wilt|willen|wou|zou) (?:liever |echt |soms )?(?:niet meer (?:leven|verder)|dood\b|sterven)|\bdood (?:wil|willen|wilt)\b|\bdoodswens\b|\bniet meer wil(?:len)? leven\b/,
  /\beinde? aan (?:zijn|haar|z'?n|d'?r|het|hun|mijn) leven\b|\b(?:snijdt?|sneed|krast|verwondt) (?:zich(?:zelf)?|in (?:zijn|haar|z'?n|d'?r) (?:arm|polsen|been))/,
  /\b(?:wants?|wish\w*) to die\b|\b(?:kill|hurt|cut)(?:s|ing)? (?:him|her|them|my)sel(?:f|ves)\b|\bend (?:his|her|their|my) life\b/,
];

const THANKS =
  /^(?:ok(?:e|ay)? |super |top |hartelijk |heel erg |many )*(?:bedankt|dank (?:je|u)(?: ?wel)?|dank(?:jewel|uwel)?|thanks?(?: you)?|thx|merci|top|super|fijn|mooi|great|doei|dag|tot ziens|bye)(?: (?:hoor|steunwijzer|voor (?:je|de) hulp|so much|a lot))*[ !.]*$/;
const ABOUT_ME =
  /^(?:hoi|hallo|hey|hi|help|hulp|goedemorgen|goedemiddag|goedenavond|hello)[ !.?]*$|^(?:hoi |hallo |hey |hi )?(?:wie (?:ben|bent) (?:jij|je|u)|wat (?:ben|bent) (?:jij|je|u)|wat (?:kun|kan) (?:jij|je|u)(?: allemaal)?(?: (?:doen|voor (?:me|mij|ons)(?: doen)?))?|who are you|what are you|what can you do|wat doe je|wat kun je allemaal|hoe werk je|hoe werkt (?:dit|deze bot))[ ?!.]*$/;

/** Staff's own affairs (being ill, leave, pay): no support structure is about those, though it has the words. */
const OWN_AFFAIRS: readonly RegExp[] = [
  /\b(?:ik|mij|me|mezelf)\b.{0,20}\b(?:ziek|beter|verlof)\b.{0,12}\b(?:meld\w*|aan|aanvra\w*|door\w*|opnemen)\b/,
  /\b(?:meld|geef|vraag|neem)\b.{0,12}\b(?:ik|mij|me)\b.{0,20}\b(?:ziek|beter|verlof)\b/,
  /\b(?:ik ben|ben ik|i am|i'm) (?:zelf )?(?:ziek|sick|ill)\b/,
  /\bals (?:ik|docent|leraar|leerkracht|mentor|collega)(?: zelf)? ziek\b/,
  /\b(?:mijn|my) (?:eigen )?(?:salaris|loon|verlof|contract|vakantie\w*|declaratie|aanstelling|salary|leave|contract|holidays?)\b/,
  /\bi (?:am|'m|call in|report) (?:sick|ill)\b/,
];

/** "Daan uit 3B", "leerling Sanne uit 2 havo": somebody of a class. */
const SOMEBODY_OF_A_CLASS = /\b(?:uit|van|in|from|of) (?:klas )?[1-6] ?(?:[a-h]\d?|vmbo|havo|vwo|mavo|gym|bb|kb|tl)\b/;

/** "What is happening with case 1?", "hoe staat het met zaak 12": one case, which only those on it may see. */
const ONE_CASE =
  /\b(?:zaak|(?<!in )case)(?: ?(?:nr|nummer|no|number)\.?)? ?#?(\d{1,5})\b(?! (?:leerling|pupil|student))/;

/** The number of the case that a question is about. */
export const caseNumberIn = (text: string): string | undefined => ONE_CASE.exec(text)?.[1];

/** Asking how to hand something in by mail is about procedure, not about an address. */
const ABOUT_PROCEDURE = /\b(via|per|by|hoe|how)\b.{0,30}\b(e ?-? ?mail|mail)\b/;

/** Why a question is declined before the structure is looked at; undefined when it is not. */
export function declineReason(text: string): UnknownReason | undefined {
  if (DANGER.some((pattern) => pattern.test(text))) return 'danger';
  if (THANKS.test(text)) return 'thanks';
  if (ABOUT_ME.test(text)) return 'about-me';
  if (INSTRUCTIONS.some((pattern) => pattern.test(text))) return 'instructions';
  if (ABOUT_PROCEDURE.test(text) && !/adres|address/.test(text)) return undefined;
  if (OWN_AFFAIRS.some((pattern) => pattern.test(text))) return 'silent';
  return [...PERSONAL, ...WHICH_PUPILS, SOMEBODY_OF_A_CLASS, ONE_CASE].some((pattern) => pattern.test(text))
    ? 'personal'
    : undefined;
}

/** A first name, or a first name and a family name, which no part of the school goes by. */
export function namesSomebody(knowledge: Knowledge, question: string): boolean {
  const strange = (name: string): boolean => !knowledge.parts.has(name) && !knowledge.index.spellings.has(name);
  const capitalised = (question.match(CAPITALISED) ?? []).map(plain);
  if (capitalised.some((name) => FIRST_NAMES.has(name) && strange(name))) return true;
  const { dictionary } = knowledge;
  const called = (name: string): boolean => FIRST_NAMES.has(name) || dictionary.isName(name);
  if (
    [...question.matchAll(FULL_NAME)].some(([, first = '', last = '']) => called(plain(first)) && strange(plain(last)))
  )
    return true;
  const words = tokenize(question);
  const names = words.filter((word) => word.length > 2 && called(word) && isOnlyName(knowledge, word) && strange(word));
  return names.length > 0 && (detectLanguage(words) === 'nl' || names.some((name) => FIRST_NAMES.has(name)));
}

/** Neither a word, nor a small word mistyped. */
const isOnlyName = ({ dictionary }: Knowledge, word: string): boolean =>
  !isLight(word) && !dictionary.isWord(word) && !lexicon().spellings.has(word) && frameWordFor(word) === undefined;

const CAPITALISED = /\b\p{Lu}\p{Ll}{2,}\b/gu;
const FULL_NAME = /\b(\p{Lu}\p{Ll}+) (?:(?:van|de|den|der|ten|ter|het|el|al|'t) ){0,3}(\p{Lu}\p{Ll}+)\b/gu;
