// Run by `npm run demo`.
import { clientCourse } from "./client-course.js";
import { nationalPicture } from "./national-picture.js";
import { registerReport } from "./register-report.js";
import { sniScores } from "./sni-scores.js";

const pages = [nationalPicture(), registerReport(), clientCourse(), sniScores()];
console.log(pages.map((lines) => lines.join("\n")).join("\n\n\n"));
