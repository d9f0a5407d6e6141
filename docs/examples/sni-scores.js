// One invented institution under SNI 8807:2022: scored by itself and by a verifier, and what it lacks.
import {
  compareAssessments,
  derive,
  gapPlan,
  illustrativeSelfAssessment,
  scoreSni,
  sniProgress,
} from "pulih";
import {
  explain,
  formatDate,
  formatIssue,
  formatNumber,
  formatRate,
  sniActorLabels,
  sniAspectLabels,
  sniCertificateStatusLabels,
  sniConformityLabels,
  sniGapReasonLabels,
  sniMilestoneKindLabels,
  text,
} from "pulih/text";
import { en } from "./figures.js";
import { bar, section, title, wrap } from "./page.js";

const institutionId = "an invented institution";
const id = /** @type {const} */ ({ language: "id" });

/** A threshold of ours, to show a verdict: no threshold of SNI 8807 is public. */
const scheme = derive(
  illustrativeSelfAssessment,
  { threshold: 0.8, floors: [{ aspect: "human-resources", atLeast: 0.6 }] },
  { id: "sni.demo-with-invented-threshold", version: "1.0.0" },
);

/** Answers of the institution; the verifier changed those named below. */
const own = Object.fromEntries(scheme.requirements.map(({ id: name }) => [name, "met"]));
Object.assign(own, { "human-resources-3": "partial", "facilities-5": "partial" });
const found = {
  ...own,
  "institution-3": "partial",
  "institution-5": "unmet",
  "service-1": "partial",
  "service-3": "partial",
  "service-5": "unmet",
  "human-resources-2": "partial",
  "human-resources-3": "unmet",
  "human-resources-4": "partial",
  "facilities-1": "partial",
};

/**
 * @param {Record<string, string>} levels
 * @param {Pick<import("pulih").SniAssessment, "id" | "on" | "role">} fields
 * @returns {import("pulih").SniAssessment}
 */
function assessment(levels, fields) {
  // Both left the bedrooms to a later visit; neither offers meals, as BNN confirmed.
  const { "facilities-6": _, "facilities-7": __, ...rest } = levels;
  return {
    ...fields,
    institutionId,
    edition: "2022",
    context: { modality: ["inpatient", "outpatient"] },
    answers: [
      ...Object.entries(rest).map(([requirementId, answer]) => ({ requirementId, answer })),
      {
        requirementId: "facilities-7",
        notApplicable: { reason: "Meals are brought in by a caterer.", confirmedBy: "bnn" },
      },
    ],
  };
}

const self = assessment(own, { id: "self", on: "2025-03-10", role: "self" });
const verified = assessment(found, { id: "verified", on: "2025-09-15", role: "verifier" });

/** @type {import("pulih").SniMilestone[]} */
const milestones = [
  { id: "m1", institutionId, edition: "2022", kind: "targeted", on: "2025-01-13", actor: "bnn" },
  {
    id: "m2",
    institutionId,
    edition: "2022",
    kind: "assisted",
    on: "2025-03-17",
    until: "2025-09-12",
    actor: "bnn",
  },
  {
    id: "m3",
    institutionId,
    edition: "2022",
    kind: "self-assessed",
    on: "2025-03-10",
    actor: "institution",
  },
  { id: "m4", institutionId, edition: "2022", kind: "verified", on: "2025-09-15", actor: "bnn" },
];

/** @param {number} share */
const percent = (share) => `${formatNumber(share * 100, { ...en, decimals: 1 })} %`;

/** @param {import("pulih").SniRange | undefined} range */
function between(range) {
  if (!range) return "–";
  const { lower, upper } = range;
  if (lower.value === upper.value) return percent(lower.value);
  return `${formatNumber(lower.value * 100, { ...en, decimals: 1 })} to ${percent(upper.value)}`;
}

/** @param {import("pulih").SniScore} score */
function profile(score) {
  const rows = [...score.profile, { key: "total", ...score.total }];
  return rows.map(({ key, range, assessed, applicable }) => {
    const [lower, upper] = [range?.lower.value ?? 0, range?.upper.value ?? 1];
    const drawn = bar([lower, upper - lower, 1 - upper], ["#", "?", "."], 30);
    const name = key in sniAspectLabels ? key.replace("-", " ") : key;
    const count = `${assessed}/${applicable}`.padStart(6);
    return `  ${name.padEnd(17)}${drawn}${between(range).padStart(18)}${count}`;
  });
}

/** @param {import("pulih").SniAssessment} given @param {string} who */
function scored(given, who) {
  const score = scoreSni(given, { scheme: illustrativeSelfAssessment });
  const { declaredShare } = score.total;
  return [
    `  ${who}, ${formatDate(given.on, en)}`,
    ...profile(score),
    ...wrap("    ", `Assessed: ${formatRate(score.coverage, en)}.`),
    ...wrap("    ", `Declared not applicable, and confirmed: ${formatRate(declaredShare, en)}.`),
  ];
}

function compared() {
  const comparison = compareAssessments(self, verified, { scheme, milestones });
  const kappas = comparison.kappas.flatMap(({ kappa }) =>
    kappa.status === "defined"
      ? [
          `  Kappa              ${formatNumber(kappa.kappa, { ...en, decimals: 2 })}; weighted ${formatNumber(kappa.weightedKappa, { ...en, decimals: 2 })}`,
        ]
      : [],
  );
  return [
    `  Answered alike     ${formatRate(comparison.agreement, en)}`,
    `  Direction          self higher on ${comparison.selfHigher}, lower on ${comparison.selfLower}`,
    `  Mean difference    ${percent(comparison.meanDifference?.value ?? 0)} of the scale`,
    ...kappas,
    `  Days apart         ${comparison.daysApart}`,
    ...comparison.issues.flatMap((issue) => wrap("  ", formatIssue(issue, { text, ...en }))),
  ];
}

function plan() {
  const score = scoreSni(verified, { scheme });
  const { steps, needed, toAssess } = gapPlan(verified, { scheme });
  const rows = steps.map(({ requirementId, from, reason, gain, range, verdict }, i) => {
    const level = sniConformityLabels[/** @type {"met" | "partial" | "unmet"} */ (from)].en;
    const after = `${formatNumber((range?.lower.value ?? 0) * 100, { ...en, decimals: 1 })} %`;
    const mark = verdict === "met" && i + 1 === needed ? " <- met" : "";
    return `  ${`${i + 1}.`.padEnd(4)}${requirementId.padEnd(19)}${level.padEnd(11)}${sniGapReasonLabels[reason].en.padEnd(23)}${`+${formatNumber(gain.value * 100, { ...en, decimals: 1 })}`.padStart(5)}${after.padStart(9)}${mark}`;
  });
  const lines = score.findings.map((finding) => explain(finding, { text, ...id }));
  return [
    ...wrap(
      "  ",
      "No threshold of SNI 8807 is public. 80 % in total and 60 % for human resources are invented, to show a verdict.",
    ),
    "",
    "  Sekarang (now, in Indonesian):",
    ...lines.flatMap((line) => wrap("  - ", line)),
    "",
    "  What to raise, why, how much it adds, and the lower end after it:",
    ...rows,
    "",
    ...wrap("  ", `Needed for the verdict: the first ${needed ?? "–"} of ${steps.length} steps.`),
    ...wrap("  ", `To assess first: ${toAssess.join(", ")}.`),
  ];
}

function progress() {
  const given = sniProgress(institutionId, { milestones, asOf: "2026-07-31" });
  const [edition] = given.editions;
  const steps = (edition?.steps ?? []).map(({ key, first, actor }) => {
    const day = first ? formatDate(first, en) : "not recorded";
    const by = actor ? `by ${sniActorLabels[actor].en}` : "";
    return `  ${sniMilestoneKindLabels[key].en.padEnd(17)}${day.padEnd(20)}${by}`.trimEnd();
  });
  const status = edition?.certificate?.status;
  return [
    ...steps,
    `  certificate      ${status ? sniCertificateStatusLabels[status].en : "none recorded"}`,
    ...given.issues.flatMap((issue) => wrap("  ", formatIssue(issue, { text, ...en }))),
  ];
}

/** Returns the page, line by line. */
export function sniScores() {
  return [
    ...title("An invented institution under SNI 8807:2022: assessed, compared, planned"),
    ...section("14. Profile by aspect, from an example scheme of our own (profil per aspek)"),
    ...wrap(
      "  ",
      "# reached, ? open since not assessed, . not reached; the share in percent; assessed of applicable. Without a threshold there is no verdict.",
    ),
    "",
    ...scored(self, "Self-assessment (penilaian mandiri)"),
    "",
    ...scored(verified, "Verification (verifikasi)"),
    ...section("15. Self-assessment against verification (perbandingan)"),
    ...compared(),
    ...section("16. Gap plan of the verified assessment (rencana perbaikan)"),
    ...plan(),
    ...section("17. From target to certificate: separate facts (kemajuan)"),
    ...progress(),
  ];
}
