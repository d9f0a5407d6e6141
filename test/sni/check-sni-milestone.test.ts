import { describe, expect, it } from "vitest";
import { checkSniMilestone, type SniMilestone, sniMilestoneKinds } from "../../src/sni/index";
import { deepFreeze } from "../definition/deep-freeze";
import { milestoneOf } from "./schemes";

const faultsOf = (fields: Partial<SniMilestone>) =>
  checkSniMilestone(deepFreeze(milestoneOf(fields))).map(
    ({ code, path }) => `${path.join(".")}: ${code}`,
  );

describe("checkSniMilestone", () => {
  it("each step is expected of those who take it", () => {
    const actors = {
      targeted: "bnn",
      assisted: "bnn",
      "self-assessed": "institution",
      verified: "technical-committee",
      recommended: "bnn",
      certified: "certification-body",
    } as const;
    for (const kind of sniMilestoneKinds) {
      expect(faultsOf({ kind, actor: actors[kind] })).toEqual([]);
      expect(faultsOf({ kind, actor: "other" })).toEqual(["actor: sni.wrong-actor"]);
    }
    expect(faultsOf({ kind: "certified", actor: "bnn" })).toEqual(["actor: sni.wrong-actor"]);
  });

  it("no step under an edition lies before its year", () => {
    expect(faultsOf({ on: "2021-12-31" })).toEqual(["on: sni.before-publication"]);
    expect(faultsOf({ on: "2019-01-01", edition: "2019" })).toEqual([]);
    expect(faultsOf({ on: "2018-12-31", edition: "2019" })).toEqual(["on: sni.before-publication"]);
  });

  it("assistance and certificates do not end before they start", () => {
    expect(faultsOf({ kind: "assisted", until: "2025-01-05" })).toEqual([
      "until: sni.ends-before-start",
    ]);
    expect(faultsOf({ kind: "assisted", until: "2025-01-06" })).toEqual([]);
    const certified = {
      kind: "certified",
      actor: "certification-body",
      validUntil: "2025-01-05",
      withdrawnOn: "2025-01-01",
    } as const;
    expect(faultsOf(certified)).toEqual([
      "validUntil: sni.ends-before-start",
      "withdrawnOn: sni.ends-before-start",
    ]);
  });
});
