// Run by `npm run demo`.
import { agentWeek } from "./agent-week.js";
import { clientCourse } from "./client-course.js";
import { nationalPicture } from "./national-picture.js";
import { registerReport } from "./register-report.js";

const pages = [nationalPicture(), registerReport(), clientCourse(), agentWeek()];
console.log(pages.map((lines) => lines.join("\n")).join("\n\n\n"));
