import { describe, expect, it } from "vitest";
import { legacyCodeLists, mapLegacyProcess } from "../../../src/episode/legacy";

const codes = legacyCodeLists.find(({ field }) => field === "status_proses")?.codes ?? [];
const read = (code: string, recordedModality?: "inpatient" | "outpatient") => {
  const result = mapLegacyProcess(code, { recordedModality });
  if (!result.ok) throw new Error("refused");
  return result.value;
};

describe("mapLegacyProcess", () => {
  it("reads every code of the list", () => {
    expect(codes).toHaveLength(22);
    for (const { code } of codes) expect(mapLegacyProcess(code).ok).toBe(true);
  });

  it("codes of care tell the modality of the episode", () => {
    const of = (modality: string) =>
      codes.filter(({ code }) => read(code).modality === modality).map(({ code }) => code);
    expect(of("inpatient")).toEqual(["RIRMDT", "RIRMEU", "RIRSPP", "RIRSRE"]);
    expect(of("outpatient")).toEqual(["RJKL", "RJTK", "RJTS"]);
    expect(read(" rjts ").phase).toBe("symptomatic-therapy");
    expect(read("RG").step).toBe("registered");
    expect(read("SS").step).toBe("assessed");
  });

  it("codes of aftercare tell nothing of the episode's modality", () => {
    const aftercare = codes.filter(({ code }) => code.startsWith("PR"));
    expect(aftercare).toHaveLength(13);
    for (const { code } of aftercare) {
      expect(read(code)).toMatchObject({ step: "phase", phase: "aftercare" });
      expect(read(code).modality).toBeUndefined();
    }
    expect(read("PRRLPUTU").aftercare).toEqual({ kind: "continued", manner: "monitoring" });
    expect(read("PRRLPDTU").aftercare).toEqual({ kind: "continued", manner: "accompaniment" });
    expect(read("PRRJPG").aftercare).toEqual({ kind: "regular", modality: "outpatient" });
    expect(read("PRAP").aftercare).toEqual({ kind: "intake" });
  });

  it("a halfway house is inpatient, whatever the older listing says, and the clash is told", () => {
    const house = read("PRRIPD", "outpatient");
    expect(house.aftercare).toEqual({ kind: "halfway-house", modality: "inpatient" });
    expect(house.issues).toEqual([
      {
        code: "episode.legacy-modality-corrected",
        severity: "warning",
        path: ["status_proses"],
        params: { modality: "inpatient" },
      },
    ]);
    expect(read("PRRIPD", "inpatient").issues).toEqual([]);
    expect(read("RIRSPP", "outpatient").issues).toHaveLength(1);
    expect(read("PRAP", "outpatient").issues).toEqual([]);
  });

  it("an unknown code is not guessed", () => {
    for (const code of ["XX", "", "toString", "PRRI"]) {
      expect(mapLegacyProcess(code)).toMatchObject({
        ok: false,
        issues: [{ code: "episode.legacy-unknown-code", path: ["status_proses"], params: {} }],
      });
    }
  });
});
