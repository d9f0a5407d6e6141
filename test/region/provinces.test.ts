import { describe, expect, it } from "vitest";
import { isRegionCode, regionLevel, timeZones } from "../../src/region/index";
import { findProvince, provinces, provincesSource } from "../../src/region/provinces";

const codes = provinces.map(({ code }) => code);

describe("provinces", () => {
  it("there are 38, each with a code of its own, in the order of the codes", () => {
    expect(provinces).toHaveLength(38);
    expect(new Set(codes).size).toBe(38);
    expect(new Set(provinces.map(({ name }) => name)).size).toBe(38);
    expect(codes).toEqual([...codes].sort());
  });

  it("each code is that of a province", () => {
    expect(codes.every(isRegionCode)).toBe(true);
    expect(new Set(codes.map(regionLevel))).toEqual(new Set(["province"]));
  });

  it("WIB holds in 18 provinces, WITA in 12, WIT in 8", () => {
    const count = (zone: string) => provinces.filter(({ timeZone }) => timeZone === zone).length;
    expect(timeZones.map(count)).toEqual([18, 12, 8]);
  });

  it("the border of WIB and WITA runs through Kalimantan and between Java and Bali", () => {
    const zoneOf = (name: string) => provinces.find((row) => row.name === name)?.timeZone;
    expect(zoneOf("Kalimantan Barat")).toBe("Asia/Jakarta");
    expect(zoneOf("Kalimantan Tengah")).toBe("Asia/Jakarta");
    expect(zoneOf("Kalimantan Selatan")).toBe("Asia/Makassar");
    expect(zoneOf("Jawa Timur")).toBe("Asia/Jakarta");
    expect(zoneOf("Bali")).toBe("Asia/Makassar");
    expect(zoneOf("Maluku Utara")).toBe("Asia/Jayapura");
  });

  it("Papua has six provinces, all in WIT, the youngest under code 96", () => {
    const papua = provinces.filter(({ name }) => name.startsWith("Papua"));
    expect(papua.map(({ code }) => code)).toEqual(["91", "92", "93", "94", "95", "96"]);
    expect(new Set(papua.map(({ timeZone }) => timeZone))).toEqual(new Set(["Asia/Jayapura"]));
    expect(findProvince("96")).toEqual({
      code: "96",
      name: "Papua Barat Daya",
      timeZone: "Asia/Jayapura",
      legalBasis: "UU 29/2022",
      confirmed: true,
    });
  });

  it("Papua Tengah rests on the law of 2022 that formed it", () => {
    expect(findProvince("94")?.legalBasis).toBe("UU 15/2022");
  });

  it("Jakarta and Yogyakarta stand under their official names", () => {
    expect(findProvince("31")?.name).toBe("Daerah Khusus Ibukota Jakarta");
    expect(findProvince("34")?.name).toBe("Daerah Istimewa Yogyakarta");
  });

  it("the laws whose numbers nobody saw are named", () => {
    const unseen = provinces.filter(({ confirmed }) => !confirmed).map(({ name }) => name);
    expect(unseen).toEqual(["Jawa Barat", "Nusa Tenggara Timur", "Kalimantan Tengah", "Maluku"]);
  });

  it("each rests on one or more laws, by number and year", () => {
    for (const { legalBasis } of provinces) {
      expect(legalBasis).toMatch(/^UU \d{1,2}\/(?:19|20)\d{2}(?:; UU \d{1,2}\/(?:19|20)\d{2})?$/);
    }
  });

  it("the source is the decree of April 2025 as amended in June", () => {
    expect(provincesSource.title).toMatch(/300\.2\.2-2138 Tahun 2025.*300\.2\.2-2430 Tahun 2025/);
    expect(provincesSource.year).toBe(2025);
  });
});
