import { expect, it } from "vitest";
import { studentQuantile } from "../../src/statistics/student-quantile";
import { distance, greatest } from "./golden";
import { golden } from "./survival-golden";

it("studentQuantile agrees with R from one degree of freedom to a million", () => {
  const distances = golden.student.map(([level, degrees, point]) =>
    distance(studentQuantile(level, degrees), point),
  );
  expect(distances.length).toBe(80);
  expect(greatest(distances)).toBeLessThan(1e-12);
});
