import type {
  Figure,
  FigureRange,
  PartOfRelation,
  Relation,
  SameNotionRelation,
  ShareOfRelation,
  SubsetOfRelation,
} from "../../src/report/index";
import { reconcile } from "../../src/report/index";

const source = { title: "Siaran pers", publisher: "BNN", year: 2024 };

export function count(id: string, value?: number, more: Partial<Figure> = {}): Figure {
  return { id, label: id, value, unit: "count", qualifier: "exact", source, ...more };
}

export function percent(id: string, value?: number, more: Partial<Figure> = {}): Figure {
  return { ...count(id, value), unit: "percent", ...more };
}

export function addUp(whole: string, ...parts: string[]): PartOfRelation {
  return { id: `${whole} is all`, kind: "part-of", whole, parts, exhaustive: true };
}

export function fitIn(whole: string, ...parts: string[]): PartOfRelation {
  return { id: `${whole} has parts`, kind: "part-of", whole, parts, exhaustive: false };
}

export function subset(inner: string, superset: string): SubsetOfRelation {
  return { id: `${inner} in ${superset}`, kind: "subset-of", subset: inner, superset };
}

export function shareOf(share: string, part: string, whole: string): ShareOfRelation {
  return { id: `${share} of ${whole}`, kind: "share-of", share, part, whole };
}

export function same(...figures: string[]): SameNotionRelation {
  return { id: `${figures.join(" is ")}`, kind: "same-notion", figures };
}

/** Outcomes of the relations, in their order. */
export function outcomesOf(figures: Figure[], ...relations: Relation[]): string[] {
  return reconcile(figures, { relations }).findings.map(({ outcome }) => outcome);
}

/** The range of one figure. */
export function rangeIn(
  key: string,
  figures: Figure[],
  ...relations: Relation[]
): Omit<FigureRange, "key" | "published"> {
  const found = reconcile(figures, { relations }).ranges.find((range) => range.key === key);
  const { key: _, published: __, ...range } = found!;
  return range;
}
