// The default theme in calm colors. Vue components in ../components are known to every page by name.
import DefaultTheme from "vitepress/theme";
import "./custom.css";

const components = import.meta.glob("../components/*.vue", { eager: true });

export default {
  extends: DefaultTheme,
  /** @param {{ app: { component: (name: string, component: unknown) => void } }} context */
  enhanceApp({ app }) {
    for (const [path, module] of Object.entries(components)) {
      const name = /([^/]+)\.vue$/.exec(path)?.[1] ?? path;
      app.component(name, /** @type {{ default: unknown }} */ (module).default);
    }
  },
};
