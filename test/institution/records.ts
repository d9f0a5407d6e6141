import type { Agreement, Institution } from "../../src/institution/index";
import { deepFreeze } from "../definition/deep-freeze";

/** An invented institution that shows all that a social IPWL must show, frozen. */
export function institutionOf(fields: Partial<Institution> = {}): Institution {
  return deepFreeze({
    id: "i1",
    openedOn: "2020-01-01",
    ownership: [{ value: "community" }],
    operator: [{ value: "foundation" }],
    facilityKind: [{ value: "community-house" }],
    services: [{ nature: "social", modality: "inpatient", from: "2024-06-01" }],
    legalEntity: { kind: "foundation", from: "2019-05-01" },
    licences: [
      { id: "l1", kind: "social-registration", from: "2024-01-01", to: "2026-12-31" },
      { id: "l2", kind: "operating-permit", from: "2024-01-01", to: "2025-12-31" },
    ],
    recommendations: [{ id: "r1", on: "2024-03-01", by: "provincial-social-office" }],
    inspections: [{ id: "n1", on: "2024-04-01", conforms: true }],
    programs: [{ id: "p1", kind: "OSC", from: "2024-06-01" }],
    capacity: [{ modality: "inpatient", places: 20 }],
    staff: [
      { id: "s1", role: "social-worker", people: 3 },
      { id: "s2", role: "addiction-counselor" },
    ],
    ...fields,
  });
}

/** An agreement of two years with BNN, frozen. */
export function agreementOf(fields: Partial<Agreement> = {}): Agreement {
  return deepFreeze({
    id: "a1",
    parties: ["BNN", "Yayasan Contoh"],
    program: "OSC",
    support: ["operational", "quality"],
    from: "2024-01-01",
    to: "2025-12-31",
    ...fields,
  });
}
