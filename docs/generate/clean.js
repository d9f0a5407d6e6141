// Removes what was generated before.
import { rmSync } from "node:fs";

rmSync(new URL("../site/pages", import.meta.url), { recursive: true, force: true });
