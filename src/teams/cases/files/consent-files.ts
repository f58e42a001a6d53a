import type { FileOffer, Files } from './offer';
import type { Paper, PaperRef } from './paper-ref';

/** Where Teams keeps people's own files. */
const HOSTS = ['.sharepoint.com', '.sharepoint.us', '.sharepoint-mil.us', '.sharepoint.cn'];

const isTeamsFiles = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' && HOSTS.some((host) => hostname.endsWith(host));

/**
 * In Teams: asks first whether the file may be put in the person's own files. Nothing is kept meanwhile: the file is made
 * when the answer comes, for who may still have it.
 */
export class ConsentFiles implements Files {
  constructor(readonly mayUploadTo: (address: URL) => boolean = isTeamsFiles) {}

  offer({ name, description, bytes }: Paper, ref: PaperRef): FileOffer {
    return { kind: 'consent', name, description, size: bytes.length, ref };
  }
}
