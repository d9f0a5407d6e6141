import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  Episode,
  EpisodeRow,
  FactKind,
  FactRow,
  LinkPolicy,
  NewEpisode,
  Observation,
} from "../../src/episode/index";
import type {
  episodeRowSchema,
  episodeSchema,
  factRowSchema,
  linkPolicySchema,
  observationSchema,
} from "../../src/episode/schema";

describe("schemas of episodes", () => {
  it("give the types written by hand", () => {
    expectTypeOf<z.output<typeof observationSchema>>().toEqualTypeOf<Observation>();
    expectTypeOf<z.input<typeof observationSchema>>().toEqualTypeOf<Observation>();
    expectTypeOf<z.output<typeof episodeSchema>>().toEqualTypeOf<Episode>();
    expectTypeOf<z.input<typeof episodeSchema>>().toEqualTypeOf<Episode>();
    expectTypeOf<z.output<typeof episodeRowSchema>>().branded.toEqualTypeOf<EpisodeRow>();
    expectTypeOf<z.output<typeof factRowSchema>>().branded.toEqualTypeOf<FactRow>();
    expectTypeOf<z.output<typeof linkPolicySchema>>().toEqualTypeOf<LinkPolicy>();
  });

  it("rows of facts have every kind", () => {
    expectTypeOf<FactRow["kind"]>().toEqualTypeOf<FactKind>();
  });

  it("a new episode has a registration and no further step", () => {
    expectTypeOf<NewEpisode>().toHaveProperty("registered");
    expectTypeOf<NewEpisode>().not.toHaveProperty("discharged");
    expectTypeOf<Episode>().toExtend<NewEpisode>();
  });
});
