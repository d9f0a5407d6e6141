// Run by `npm run demo`.
import { agentWeek } from "./agent-week.js";
import { clientCourse } from "./client-course.js";
import { institutions } from "./institutions.js";
import { instrumentsOverTime } from "./instruments-over-time.js";
import { nationalPicture } from "./national-picture.js";
import { numbered } from "./page.js";
import { recoveryPage } from "./recovery-panel.js";
import { registerReport } from "./register-report.js";
import { sniScores } from "./sni-scores.js";

const pages = [
  nationalPicture(),
  registerReport(),
  clientCourse(),
  recoveryPage(),
  agentWeek(),
  institutions(),
  sniScores(),
  instrumentsOverTime(),
];
console.log(
  numbered(pages)
    .map((lines) => lines.join("\n"))
    .join("\n\n\n"),
);
