import type { Dated } from "../definition/index";
import type { Result } from "../issue/index";
import { keep, refuse, settle } from "./settle";
import type { Episode } from "./types";

/** Records a step that happens once; one that was withdrawn gives its place to the new one. */
export function setStep(
  episode: Episode,
  step: "screened" | "assessed" | "admitted",
  fact: Dated,
): Result<Episode> {
  const present = episode[step];
  if (present && present.retractedOn == null) {
    return refuse("episode.already-recorded", [step], { on: present.on });
  }
  const earlier = keep(episode, present ? { ...present, step } : undefined);
  return settle({ ...episode, ...earlier, [step]: fact });
}
