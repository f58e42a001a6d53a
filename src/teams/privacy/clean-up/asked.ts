import { askedFor, goingOf, staysFor } from '../../../desk/clean-up/going';
import { lookThrough } from '../../../desk/clean-up/look';
import { type Going, type In, naming } from '../../../desk/erasure/request';
import type { AtPrivacy } from '../at-privacy';
import { areShown } from '../shown';
import { wholeName } from '../whole-words';
import { fileLines } from './file-words';
import { filesOf, STAYS } from './words';

type Asked = In<'asked'> | In<'given'>;

const lookFor = ({ desk, school }: AtPrivacy, { number }: Asked) =>
  lookThrough(desk.options.store, school, desk.clock().today, number);

/** Every file that a clean-up is about, and what becomes of each today: for whoever confirms it. @throws LookNotKept */
export async function askedLines(at: AtPrivacy, request: Asked): Promise<string[]> {
  const all = askedFor(naming(request), await lookFor(at, request)).map((file) => ({ file, stays: staysFor(file) }));
  await areShown(
    at,
    all.map(({ file }) => file.whole),
  );
  const going = all.filter(({ stays }) => stays === undefined);
  const staying = all.flatMap(({ file, stays }) => (stays ? [`${wholeName(file.whole)}: ${STAYS[stays]}.`] : []));
  return [
    going.length === 0
      ? 'Er is nu niets om te verwijderen.'
      : `Dit gaat weg, van ${filesOf(going.map(({ file }) => file))}:`,
    ...going.map(({ file }) => `• ${wholeName(file.whole)}. ${fileLines(file).join('. ')}.`),
    ...(staying.length > 0 ? ['Dit gaat niet mee:', ...staying.map((line) => `• ${line}`)] : []),
  ];
}

/** Who goes, worked out when it is agreed to; nothing for a request that is no clean-up: that is about whom it names. */
export const goingNow = async (at: AtPrivacy, request: Asked): Promise<Going | undefined> =>
  request.byTerm ? goingOf(naming(request), await lookFor(at, request)) : undefined;
