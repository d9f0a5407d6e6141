/** One property of a component: its parameters and its value, still escaped. */
export interface Property {
  name: string;
  params: string;
  value: string;
}

/** A component of an iCalendar file. */
export interface Component {
  name: string;
  properties: Property[];
  components: Component[];
}

const encoder = new TextEncoder();

/** Reads iCalendar text by the letter of RFC 5545, and throws where it breaks it. */
export function readCalendar(text: string): Component {
  if (!text.endsWith("\r\n")) throw new Error("no CRLF at the end");
  const physical = text.slice(0, -2).split("\r\n");
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error("a bare line break");
    if (encoder.encode(line).length > 75) throw new Error("a line over 75 octets");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids them
    if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line)) throw new Error("a control character");
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (line.startsWith(" ")) lines[lines.length - 1] += line.slice(1);
    else lines.push(line);
  }
  const root: Component = { name: "", properties: [], components: [] };
  const open = [root];
  for (const line of lines) {
    const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/su.exec(line);
    if (!match) throw new Error(`no property: ${line}`);
    const [, name = "", params = "", value = ""] = match;
    const top = open.at(-1)!;
    if (name === "BEGIN") {
      const component = { name: value, properties: [], components: [] };
      top.components.push(component);
      open.push(component);
    } else if (name === "END") {
      if (top.name !== value) throw new Error("components are not nested");
      open.pop();
    } else top.properties.push({ name, params: params.slice(1), value });
  }
  const [calendar, ...more] = root.components;
  if (!calendar || more.length > 0 || open.length > 1) throw new Error("not one calendar");
  return calendar;
}

/** The text that a value of kind TEXT stands for. */
export function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error("a bare separator");
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
}

/** The value of a property of a component. */
export const propertyOf = (component: Component, name: string) =>
  component.properties.find((property) => property.name === name)?.value;
