import type { Attachment, TurnContext } from 'botbuilder';
import type { Uploaded } from '../cases/files/consent';
import type { FileOffer } from '../cases/files/offer';
import { sendAttachment, sendCard } from './sending';

export const FILE_CONSENT = 'fileConsent/invoke';

/** Hands a file over, or asks whether it may be. */
export async function sendFile(context: TurnContext, offer: FileOffer): Promise<void> {
  if (offer.kind === 'link') return sendCard(context, offer.card);
  const { name, description, size, ref } = offer;
  const content = { description, sizeInBytes: size, acceptContext: ref, declineContext: ref };
  await sendAttachment(context, { contentType: 'application/vnd.microsoft.teams.card.file.consent', name, content });
}

/** Shows the file where it stands now. */
export async function sendUploaded(context: TurnContext, file: Uploaded): Promise<void> {
  const { contentUrl, name, uniqueId, fileType } = file;
  const attachment: Attachment = {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl,
    name,
    content: { uniqueId, fileType },
  };
  await sendAttachment(context, attachment);
}
