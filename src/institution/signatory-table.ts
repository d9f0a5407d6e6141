import type { ProgramKind } from "../program/index";

/**
 * An institution that signed with BNN on 17 May 2013.
 *
 * @since 0.1.0
 */
export interface Signatory {
  /** Identifier within this table. */
  id: string;
  /** Name as printed. */
  name: string;
  /** The one kind of program under which it is listed. */
  program: ProgramKind;
}

/**
 * The 13 signatories of 17 May 2013, in the order of the press release: three OSC, two ORC, eight
 * CBU.
 *
 * The release prints day and month alone; 17 May was a Friday, as it says, in 2013.
 *
 * @source BNN, 17 May 2013,
 *   https://bnn.go.id/melalui-nota-kesepahaman-bnn-kuatkan-operasional-lembaga-rehabilitasi-adiksi-berbasis-masyarakat
 * @since 0.1.0
 */
export const signatories2013: readonly Signatory[] = [
  { id: "signatory-01", name: "Pondok Pesantren Bani Syifa", program: "OSC" },
  { id: "signatory-02", name: "Pondok Pesantren Al Islami", program: "OSC" },
  { id: "signatory-03", name: "Yayasan Harapan Kasih", program: "OSC" },
  { id: "signatory-04", name: "Yayasan Kharisma", program: "ORC" },
  { id: "signatory-05", name: "Yayasan Kasih Indonesia", program: "ORC" },
  { id: "signatory-06", name: "LSM Suci Hati", program: "CBU" },
  { id: "signatory-07", name: "CBU Wado", program: "CBU" },
  { id: "signatory-08", name: "CBU Master", program: "CBU" },
  { id: "signatory-09", name: "Rumah Kasih dan Pemulihan Serambi Salomo", program: "CBU" },
  { id: "signatory-10", name: "Lingkaran Harapan Banua", program: "CBU" },
  { id: "signatory-11", name: "Yayasan Bunga Bakung", program: "CBU" },
  { id: "signatory-12", name: "Metanoia Papua", program: "CBU" },
  { id: "signatory-13", name: "Lembaga Kemaslahatan Nahdlatul Ulama", program: "CBU" },
];
