// Run by `npm run demo`.
import { clientCourse } from "./client-course.js";
import { instrumentsOverTime } from "./instruments-over-time.js";
import { nationalPicture } from "./national-picture.js";
import { registerReport } from "./register-report.js";

const pages = [nationalPicture(), registerReport(), clientCourse(), instrumentsOverTime()];
console.log(pages.map((lines) => lines.join("\n")).join("\n\n\n"));
