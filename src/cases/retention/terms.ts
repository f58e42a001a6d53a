import type { Structure } from '../../structure/structure';

/** How long a school keeps what it knows of a pupil or class, in years from when: data, with where it comes from. */

export type TermId = 'file' | 'special' | 'class' | 'absence';

/** The terms of files that Steunwijzer keeps. */
export type FileTerm = Exclude<TermId, 'absence'>;

export interface Term {
  /** Unless the school's file says otherwise. */
  readonly years: number;
  /** What the years are counted from, as an AVG officer reads it. */
  readonly from: string;
  /** Of whom or what it holds, as an AVG officer reads it. */
  readonly of: string;
  /** On what it rests. */
  readonly because: string;
  /** Why nothing in Steunwijzer is kept so long, where that is so. */
  readonly notHere?: string;
}

const LEAVING = 'vertrek van de leerling';

/**
 * Since the AVG no law names a longest term for all of a pupil's file: each school sets its own and writes it down. These are the
 * terms that Dutch secondary schools use, as the PO-Raad and VBSO name them. Of a case about a class nobody names a term: the AVG
 * (art. 5, 1e) asks that it has one, as names of pupils may stand in its text. It is as long as that of a pupil's file, from the end
 * of the case on, since a class does not leave; that choice is ours, and the school's to change.
 */
export const TERMS: Readonly<Record<TermId, Term>> = {
  file: {
    years: 2,
    from: LEAVING,
    of: 'het leerlingdossier, ook van de ondersteuning',
    because: 'gebruikelijke termijn, zelf vast te stellen',
  },
  special: {
    years: 3,
    from: LEAVING,
    of: 'leerlingen die zijn verwezen naar speciaal onderwijs (aan te vinken bij Gegevens van de leerling)',
    because: 'gebruikelijke termijn',
  },
  class: {
    years: 2,
    from: 'einde van de zaak',
    of: 'een zaak over een hele klas (er kunnen namen in de tekst staan)',
    because: 'geen vaste termijn; even lang als het leerlingdossier, zelf vast te stellen',
  },
  absence: {
    years: 5,
    from: LEAVING,
    of: 'verzuim, en in- en uitschrijving',
    because: 'voorschrift voor verzuim en uitschrijving',
    notHere: 'Steunwijzer houdt geen verzuim of uitschrijvingen bij: die staan in het leerlingsysteem van de school',
  },
};

/** The years that hold at a school; who was referred is never kept shorter than others. */
export function yearsAt({ retention = {} }: Pick<Structure, 'retention'>): Readonly<Record<FileTerm, number>> {
  const { file = TERMS.file.years, special = TERMS.special.years, class: ofClass = TERMS.class.years } = retention;
  return { file, special: Math.max(file, special), class: ofClass };
}
