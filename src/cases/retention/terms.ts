import type { Structure } from '../../structure/structure';

/** How long a school keeps what it knows of a pupil, in years after the pupil has left: data, with where it comes from. */

export type TermId = 'file' | 'special' | 'absence';

/** The terms of files that Steunwijzer keeps. */
export type FileTerm = Exclude<TermId, 'absence'>;

export interface Term {
  /** Unless the school's file says otherwise. */
  readonly years: number;
  /** Of whom or what it holds, as an AVG officer reads it. */
  readonly of: string;
  /** On what it rests. */
  readonly because: string;
  /** Why nothing in Steunwijzer is kept so long, where that is so. */
  readonly notHere?: string;
}

/**
 * Since the AVG no law names a longest term for all of a pupil's file: each school sets its own and writes it down. These are the
 * terms that Dutch secondary schools use, as the PO-Raad and VBSO name them.
 */
export const TERMS: Readonly<Record<TermId, Term>> = {
  file: {
    years: 2,
    of: 'het leerlingdossier, ook van de ondersteuning',
    because: 'gebruikelijke termijn, zelf vast te stellen',
  },
  special: {
    years: 3,
    of: 'leerlingen die zijn verwezen naar speciaal onderwijs (aan te vinken bij Gegevens van de leerling)',
    because: 'gebruikelijke termijn',
  },
  absence: {
    years: 5,
    of: 'verzuim, en in- en uitschrijving',
    because: 'voorschrift voor verzuim en uitschrijving',
    notHere: 'Steunwijzer houdt geen verzuim of uitschrijvingen bij: die staan in het leerlingsysteem van de school',
  },
};

/** The years that hold at a school; who was referred is never kept shorter than others. */
export function yearsAt({ retention = {} }: Pick<Structure, 'retention'>): Readonly<Record<FileTerm, number>> {
  const { file = TERMS.file.years, special = TERMS.special.years } = retention;
  return { file, special: Math.max(file, special) };
}
