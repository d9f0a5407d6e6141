// Run by `npm run demo`.
import { clientCourse } from "./client-course.js";
import { nationalPicture } from "./national-picture.js";
import { recoveryPage } from "./recovery-panel.js";
import { registerReport } from "./register-report.js";

const pages = [nationalPicture(), registerReport(), clientCourse(), recoveryPage()];
console.log(pages.map((lines) => lines.join("\n")).join("\n\n\n"));
