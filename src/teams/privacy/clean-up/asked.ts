import { askedFor, goingOf, staysFor } from '../../../desk/clean-up/going';
import { lookThrough } from '../../../desk/clean-up/look';
import type { Going, In } from '../../../desk/erasure/request';
import { nameOf } from '../../cases/pupils/words';
import type { AtPrivacy } from '../at-privacy';
import { fileLines, files, STAYS } from './words';

type Asked = In<'asked'> | In<'given'>;

const lookFor = ({ desk, school }: AtPrivacy, { number }: Asked) =>
  lookThrough(desk.options.store, school, desk.clock().today, number);

/** Everybody whom a clean-up is about, and what becomes of each today: for whoever confirms it. */
export async function askedLines(at: AtPrivacy, request: Asked): Promise<string[]> {
  const all = askedFor(request.pupils, await lookFor(at, request)).map((file) => ({ file, stays: staysFor(file) }));
  const going = all.filter(({ stays }) => stays === undefined);
  const staying = all.flatMap(({ file, stays }) => (stays ? [`${nameOf(file.whole)}: ${STAYS[stays]}.`] : []));
  return [
    going.length === 0 ? 'Er is nu niets om te verwijderen.' : `Dit gaat weg, van ${files(going.length)}:`,
    ...going.map(({ file }) => `• ${nameOf(file.whole)}. ${fileLines(file).join('. ')}.`),
    ...(staying.length > 0 ? ['Dit gaat niet mee:', ...staying.map((line) => `• ${line}`)] : []),
  ];
}

/** Who goes, worked out when it is agreed to; nothing for a request that is no clean-up: that is about whom it names. */
export const goingNow = async (at: AtPrivacy, request: Asked): Promise<Going | undefined> =>
  request.byTerm ? goingOf(request.pupils, await lookFor(at, request)) : undefined;
