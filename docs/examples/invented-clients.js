// Forty invented clients, the same at every run. No person, institution or date here is real.

/**
 * One client a row: name, day of leaving care in 2026 and how (none: still in care), and what was seen
 * afterwards, each with its day.
 */
const TABLE = `
K01 01-12 completed   none 04-05, none 07-05
K02 01-15 completed   clean-test 04-10, none 07-12
K03 01-20 completed   none 04-18, some 06-02, none 07-22
K04 01-22 completed   none 04-25, not-home 07-25
K05 01-28 completed   routine 03-20
K06 02-02 completed   none 04-30, none 08-05
K07 02-05 completed   not-home 05-05
K08 02-09 completed   none 05-10, clean-test 08-10
K09 02-12 completed   some 04-01, none 05-15, none 08-15
K10 02-16 completed
K11 02-20 completed   none 05-20, routine 07-10
K12 02-23 completed   clean-test 05-22, clean-test 08-25
K13 02-26 completed   none 05-25, not-home 08-26
K14 03-02 completed   death 04-10
K15 03-05 completed   routine 04-25
K16 03-09 completed   none 06-10, none 09-10
K17 03-12 completed   prison 05-01
K18 03-16 completed   none 06-15, not-home 09-15
K19 03-19 completed   readmitted 05-10
K20 03-23 completed   none 06-20, not-home 09-22
K21 03-26 completed   none 06-30, moved 08-20
K22 03-30 completed   none 06-28, none 09-28
K23 04-02 completed   none 07-05
K24 04-06 completed   not-home 07-08
K25 04-10 completed   some 05-20, none 07-08
K26 04-15 completed   none 07-16
K27 04-20 completed   routine 06-10
K28 04-27 completed   none 07-26
K29 05-04 completed
K30 05-11 completed   clean-test 08-12
K31 05-18 completed   none 08-20
K32 05-25 completed   not-home 08-26
K33 06-08 completed   none 09-07
K34 01-18 dropped-out routine 02-15
K35 02-11 dropped-out not-home 05-12
K36 03-04 dropped-out none 06-02
K37 04-03 dropped-out
K38 05-06 dropped-out routine 06-20
K39
K40
`;

/** @typedef {import("pulih").PlainDate} PlainDate */

/** @param {string} monthDay */
const in2026 = (monthDay) => /** @type {PlainDate} */ (`2026-${monthDay}`);

/** @param {string} kind @param {string} id @param {PlainDate} on @returns {import("pulih").Observation} */
function observation(kind, id, on) {
  switch (kind) {
    case "clean-test":
      return { id, on, kind: "urine", result: "negative" };
    case "not-home":
      return { id, on, kind: "missed-contact", reason: "not-home", by: "recovery-agent" };
    case "prison":
      return { id, on, kind: "imprisonment" };
    case "moved":
      return { id, on, kind: "moved-away" };
    case "death":
      return { id, on, kind: "death", cause: "other" };
    case "readmitted":
      return { id, on, kind: "readmission-elsewhere" };
    case "none":
    case "some":
    case "routine":
      return {
        id,
        on,
        kind: "contact",
        channel: "in-person",
        by: "recovery-agent",
        informant: "client",
        use: kind,
      };
    default:
      throw new Error(`no such observation: ${kind}`);
  }
}

/** Returns the clients, one episode each. @returns {import("pulih").Episode[]} */
export function inventedClients() {
  return TABLE.trim()
    .split("\n")
    .map((row) => {
      const [, name = "", left, reason, seen = ""] =
        /^(\S+)(?: (\S+) (\S+) *(.*))?$/.exec(row) ?? [];
      const observations = seen.split(", ").flatMap((fact) => {
        const [kind = "", day = ""] = fact.split(" ");
        return kind === "" ? [] : [observation(kind, `${name}/${day}`, in2026(day))];
      });
      /** @type {"completed" | "dropped-out"} */
      const how = reason === "completed" ? "completed" : "dropped-out";
      return {
        id: `E-${name}`,
        personId: name,
        institutionId: "lembaga-rekaan",
        nature: "social",
        modality: "inpatient",
        entry: "voluntary",
        registered: { id: `${name}/daftar`, on: "2025-09-01" },
        admitted: { id: `${name}/masuk`, on: "2025-09-08" },
        phases: [],
        ...(left && {
          discharged: {
            id: `${name}/pulang`,
            on: in2026(left),
            reason: how,
          },
        }),
        observations,
        assignments: [],
      };
    });
}
