import { describe, expect, it } from "vitest";
import { byPerson, type Episode } from "../../src/episode/index";
import { registeredOnly } from "./records";

const list = (...persons: string[]) =>
  persons.map((personId, i) => registeredOnly({ id: `e${i}`, personId }));
const idsOf = (groups: Iterable<readonly Episode[]>) =>
  [...groups].map((group) => group.map(({ id }) => id).join());

describe("byPerson", () => {
  it("gives each person's episodes together", () => {
    expect(idsOf(byPerson(list("p1", "p1", "p2", "p3", "p3")))).toEqual(["e0,e1", "e2", "e3,e4"]);
    expect(idsOf(byPerson([]))).toEqual([]);
  });

  it("persons need not be in the order of their pseudonyms", () => {
    expect(idsOf(byPerson(list("p9", "p1", "p1")))).toEqual(["e0", "e1,e2"]);
  });

  it("a person who comes back would be counted twice, so it throws without naming them", () => {
    const read = () => idsOf(byPerson(list("p1", "p2", "p1")));
    expect(read).toThrow(RangeError);
    expect(read).toThrow(/^pulih: episodes must be sorted by person$/);
  });

  it("reads no further than it is asked", () => {
    let read = 0;
    function* endless() {
      for (;;) yield registeredOnly({ id: `e${read}`, personId: `p${read++}` });
    }
    const first = byPerson(endless()).next();
    expect(first.value).toHaveLength(1);
    expect(read).toBe(2);
  });
});
