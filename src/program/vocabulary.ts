/**
 * Natures of rehabilitation, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const natures = ["medical", "social"] as const;

/**
 * Nature of rehabilitation: `medical` (rehabilitasi medis) or `social` (rehabilitasi sosial).
 *
 * @since 0.1.0
 */
export type Nature = (typeof natures)[number];

/**
 * Modalities of care, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const modalities = ["inpatient", "outpatient"] as const;

/**
 * Modality of care: `inpatient` (rawat inap) or `outpatient` (rawat jalan).
 *
 * @since 0.1.0
 */
export type Modality = (typeof modalities)[number];

/**
 * Kinds of programs of community institutions, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const programKinds = ["OSC", "CBU", "ORC"] as const;

/**
 * Kind of a program: `OSC` (One Stop Centre), `CBU` (Community Based Unit) or `ORC` (Out Reach
 * Centre). It says nothing of ownership, designation or accreditation.
 *
 * @since 0.1.0
 */
export type ProgramKind = (typeof programKinds)[number];

/**
 * Components of a One Stop Centre, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const oscComponents = [
  "medical-therapy",
  "psychological-therapy",
  "social-therapy",
  "spiritual-therapy",
  "residential-setting",
  "inpatient-care",
] as const;

/**
 * Component of a One Stop Centre: four kinds of therapy, a residential setting, inpatient care.
 *
 * @since 0.1.0
 */
export type OscComponent = (typeof oscComponents)[number];

/**
 * Components of a Community Based Unit, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const cbuComponents = [
  "community-organizing",
  "prevention",
  "companionship",
  "counseling",
] as const;

/**
 * Component of a Community Based Unit: organizing the community, prevention, and companionship
 * (pendampingan) or counseling of those who recover.
 *
 * @since 0.1.0
 */
export type CbuComponent = (typeof cbuComponents)[number];

/**
 * Components of an Out Reach Centre, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const orcComponents = [
  "active-outreach",
  "curative-care",
  "near-the-need",
  "reaches-despite-cost",
  "reaches-despite-access",
  "reaches-despite-motivation",
] as const;

/**
 * Component of an Out Reach Centre: active, curative, close to where it is needed, and reaching
 * those whom cost, access or want of will keeps away.
 *
 * @since 0.1.0
 */
export type OrcComponent = (typeof orcComponents)[number];

/**
 * Component of a program of any kind.
 *
 * @since 0.1.0
 */
export type ProgramComponent = OscComponent | CbuComponent | OrcComponent;

/**
 * Barriers and needs that programs address, for `<select>` lists.
 *
 * @since 0.1.0
 */
export const programBarriers = [
  "cost",
  "access",
  "motivation",
  "residential-care",
  "community-support",
] as const;

/**
 * What keeps people from recovery and a program addresses: `cost`, `access`, want of will
 * (`motivation`), a need of `residential-care`, or a want of `community-support`.
 *
 * @since 0.1.0
 */
export type ProgramBarrier = (typeof programBarriers)[number];
