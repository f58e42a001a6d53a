import { z } from 'zod/v4';
import type { Services } from '../../answering/services';
import type { Turn } from '../../turn';
import { paperOf } from './paper';
import { type Paper, paperRef } from './paper-ref';
import { upload } from './upload';

const uploadInfo = z.looseObject({
  uploadUrl: z.url().max(4000),
  contentUrl: z.url().max(4000),
  name: z.string().min(1).max(400),
  uniqueId: z.string().min(1).max(200),
  fileType: z.string().max(20),
});

/** What Teams sends when somebody answered the question whether a file may be put in their files. */
const consent = z.discriminatedUnion('action', [
  z.looseObject({ action: z.literal('accept'), context: paperRef, uploadInfo }),
  z.looseObject({ action: z.literal('decline') }),
]);

/** Where the file stands now. */
export type Uploaded = Pick<z.infer<typeof uploadInfo>, 'contentUrl' | 'name' | 'uniqueId' | 'fileType'>;

export type ConsentResult =
  | { readonly kind: 'declined' }
  | { readonly kind: 'uploaded'; readonly file: Uploaded }
  | { readonly kind: 'failed'; readonly say: string };

const BROKEN = 'Dit antwoord kan ik niet lezen. Vraag het bestand nog eens.';
const NOT_THERE = 'Naar die plek stuur ik geen bestanden. Vraag het bestand nog eens.';
const FAILED = 'Het is niet gelukt om het bestand in je bestanden te zetten. Vraag het zo nog eens.';

/** Puts the file where the person wants it, if they may (still) have it. */
export async function answerConsent(turn: Turn, value: unknown, services: Services): Promise<ConsentResult> {
  const { files } = services;
  const parsed = consent.safeParse(value);
  if (!files || !parsed.success || turn.place !== 'personal') return failed(BROKEN);
  if (parsed.data.action === 'decline') return { kind: 'declined' };
  const { context, uploadInfo: info } = parsed.data;
  const address = new URL(info.uploadUrl);
  if (!files.mayUploadTo(address)) return failed(NOT_THERE);
  const paper: Paper | string = await paperOf(turn, context, services);
  if (typeof paper === 'string') return failed(paper);
  if (!(await upload(address, paper.bytes))) return failed(FAILED);
  const { contentUrl, name, uniqueId, fileType } = info;
  return { kind: 'uploaded', file: { contentUrl, name, uniqueId, fileType } };
}

const failed = (say: string): ConsentResult => ({ kind: 'failed', say });
