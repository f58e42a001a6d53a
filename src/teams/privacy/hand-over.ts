import { NO_FILES } from '../cases/files/offering';
import { type Reaction, sentence } from '../reaction';
import { privacyAction } from './at-privacy';
import { pupilPaper } from './paper';

/** Document (Word): for whoever asked, once a second person agreed; made when it is handed over, and kept nowhere. */
export const handOver = privacyAction(async ({ turn, services, school }, { one }): Promise<Reaction> => {
  const { files } = services;
  if (!files) return sentence(NO_FILES);
  const ref = { what: 'inzage', school: school.structure.id, case: one } as const;
  const paper = await pupilPaper(turn, ref, services);
  return typeof paper === 'string' ? sentence(paper) : { show: 'file', file: files.offer(paper, ref) };
});
