// Run by `npm run demo`.
import { nationalPicture } from "./national-picture.js";
import { registerReport } from "./register-report.js";

console.log([...nationalPicture(), "", "", ...registerReport()].join("\n"));
