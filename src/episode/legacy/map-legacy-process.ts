import type { Issue, Result } from "../../issue/index";
import type { EpisodeIssueCode } from "../codes";
import type { Modality, Phase } from "../vocabulary";
import { readCode } from "./read-code";

/**
 * Options of {@link mapLegacyProcess}.
 *
 * @since 0.1.0
 */
export interface MapLegacyProcessOptions {
  /** The modality that the older system's listing gives for the row. */
  recordedModality?: Modality | null | undefined;
}

/**
 * Aftercare of the older system.
 *
 * @since 0.1.0
 */
export interface LegacyAftercare {
  /** Where: at intake, in a halfway house (rumah damping), regular, or continued (rawat lanjut). */
  kind: "intake" | "halfway-house" | "regular" | "continued";
  /** Of continued aftercare, whether it is monitoring (pemantauan) or accompaniment (pendampingan). */
  manner?: "monitoring" | "accompaniment";
  /** Modality of the aftercare, which is not that of the episode. */
  modality?: Modality;
}

/**
 * A step of the older system.
 *
 * @since 0.1.0
 */
export interface LegacyProcess {
  /** The step of an episode that it records. */
  step: "registered" | "assessed" | "phase";
  /** The phase that it is in. */
  phase?: Phase;
  /** Modality of the episode; absent where the code tells nothing of it. */
  modality?: Modality;
  /** Of aftercare, which. */
  aftercare?: LegacyAftercare;
  /** A warning when the recorded modality contradicts the code. */
  issues: Issue<EpisodeIssueCode>[];
}

const inpatient = (phase: Phase): Step => ({ step: "phase", phase, modality: "inpatient" });
const outpatient = (phase: Phase): Step => ({ step: "phase", phase, modality: "outpatient" });
const after = (aftercare: LegacyAftercare): Step => ({
  step: "phase",
  phase: "aftercare",
  aftercare,
});

type Step = Omit<LegacyProcess, "issues">;

/**
 * Returns what a code of `status_proses` stands for: step, phase, and the modality that the code
 * itself tells.
 *
 * **Rule.** RI codes are inpatient and RJ codes outpatient phases. PR codes are aftercare: their
 * modality is that of the aftercare and says nothing of the episode. PRRI, the halfway house (rumah
 * damping), is inpatient, though the older system's listing files it as outpatient; the code decides,
 * and a recorded modality that contradicts it is warned of.
 *
 * @param code - The code.
 * @param options - The modality that the older system's listing gives.
 * @returns The step, or an issue for an unknown code.
 * @example
 * mapLegacyProcess("RIRSPP"); // => { ok: true, value: { step: "phase", phase: "primary", modality: "inpatient", issues: [] } }
 * const house = mapLegacyProcess("PRRIDA", { recordedModality: "outpatient" });
 * house.ok && house.value.aftercare; // => { kind: "halfway-house", modality: "inpatient" }
 * house.ok && house.value.issues.map((issue) => issue.code); // => ["episode.legacy-modality-corrected"]
 * @since 0.1.0
 */
export function mapLegacyProcess(
  code: string,
  options: MapLegacyProcessOptions = {},
): Result<LegacyProcess> {
  const house = after({ kind: "halfway-house", modality: "inpatient" });
  const monitoring = after({ kind: "continued", manner: "monitoring" });
  const accompaniment = after({ kind: "continued", manner: "accompaniment" });
  const read = readCode<Step>("status_proses", code, {
    RG: { step: "registered" },
    SS: { step: "assessed" },
    RIRMDT: inpatient("detoxification"),
    RIRMEU: inpatient("entry-unit"),
    RIRSPP: inpatient("primary"),
    RIRSRE: inpatient("re-entry"),
    RJKL: outpatient("counseling"),
    RJTK: outpatient("group-therapy"),
    RJTS: outpatient("symptomatic-therapy"),
    PRAP: after({ kind: "intake" }),
    PRRIDA: house,
    PRRIDR: house,
    PRRIDK: house,
    PRRIPD: house,
    PRRJPG: after({ kind: "regular", modality: "outpatient" }),
    PRRLPUKP: monitoring,
    PRRLPUEP: monitoring,
    PRRLPUTU: monitoring,
    PRRLPDHV: accompaniment,
    PRRLPDPK: accompaniment,
    PRRLPDTU: accompaniment,
    PRRLPDKN: accompaniment,
  });
  if (!read.ok) return read;
  const step = read.value;
  const modality = step.modality ?? step.aftercare?.modality;
  const { recordedModality } = options;
  const issues: LegacyProcess["issues"] = [];
  if (modality && recordedModality != null && recordedModality !== modality) {
    const code = "episode.legacy-modality-corrected";
    issues.push({ code, severity: "warning", path: ["status_proses"], params: { modality } });
  }
  return { ok: true, value: { ...step, issues } };
}
