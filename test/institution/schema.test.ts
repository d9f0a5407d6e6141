import { describe, expect, it } from "vitest";
import type * as z from "zod";
import {
  assessorLoad,
  kemensos2015,
  lksValidity,
  socialIpwl2015,
} from "../../src/institution/index";
import {
  institutionSchema,
  ipwlDefinitionSchema,
  lksValiditySchema,
  staffingDefinitionSchema,
} from "../../src/institution/schema";
import { readRecords } from "../../src/issue/index";
import { agreementOf, institutionOf } from "./records";

const faultsOf = (schema: z.ZodType, row: unknown) =>
  readRecords(schema, [row]).rejected.flatMap(({ issues }) =>
    issues.map(({ code, path }) => `${path.join(".")}: ${code}`),
  );
const ofInstitution = (fields: object) =>
  faultsOf(institutionSchema, { ...institutionOf(), ...fields });

describe("institutionSchema", () => {
  it("accepts a bare institution, a full one, and fields that are null", () => {
    expect(faultsOf(institutionSchema, { id: "i" })).toEqual([]);
    const agreements = [agreementOf()];
    expect(ofInstitution({ agreements, region: "32.01", name: "Yayasan Contoh" })).toEqual([]);
    const none = Object.fromEntries(Object.keys(institutionOf()).map((key) => [key, null]));
    expect(faultsOf(institutionSchema, { ...none, id: "i" })).toEqual([]);
  });

  it.each([
    [{ id: "" }, "id: issue.too-small"],
    [{ region: 32.01 }, "region: region.code-is-number"],
    [{ openedOn: "2025-02-30" }, "openedOn: calendar.not-a-day"],
    [{ ownership: [{ value: "private" }] }, "ownership.0.value: issue.not-listed"],
    [{ capacity: [{ modality: "inpatient", places: -1 }] }, "capacity.0.places: issue.too-small"],
    [{ agreements: [{ ...agreementOf(), parties: [] }] }, "agreements.0.parties: issue.too-small"],
    [{ staff: [{ id: "s", role: "cook" }] }, "staff.0.role: issue.not-listed"],
    [
      { programs: [{ id: "p", kind: "OSC", from: "kemarin" }] },
      "programs.0.from: calendar.not-a-day",
    ],
  ])("refuses %j", (fields, fault) => {
    expect(ofInstitution(fields)).toEqual([fault]);
  });
});

describe("schemas of definitions", () => {
  it("accept what ships", () => {
    expect(faultsOf(lksValiditySchema, lksValidity)).toEqual([]);
    expect(faultsOf(ipwlDefinitionSchema, socialIpwl2015)).toEqual([]);
    expect(faultsOf(staffingDefinitionSchema, kemensos2015)).toEqual([]);
    expect(faultsOf(staffingDefinitionSchema, assessorLoad(200))).toEqual([]);
  });

  it("refuse a ratio of nought", () => {
    const row = { ...kemensos2015, ratios: [{ role: "nurse", clients: 0 }] };
    expect(faultsOf(staffingDefinitionSchema, row)).toEqual(["ratios.0.clients: issue.too-small"]);
  });
});
