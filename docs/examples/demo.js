// Run by `npm run demo`.
import { clientCourse } from "./client-course.js";
import { institutions } from "./institutions.js";
import { nationalPicture } from "./national-picture.js";
import { registerReport } from "./register-report.js";

const pages = [nationalPicture(), registerReport(), clientCourse(), institutions()];
console.log(pages.map((lines) => lines.join("\n")).join("\n\n\n"));
