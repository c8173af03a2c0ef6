// The build and the test server turn these files into modules: see build/content/module.ts.
declare module '*/overview.yaml' {
  const overview: import('./published.js').Collection<import('./published.js').Overview>;
  export default overview;
}
declare module '*/causes.yaml' {
  const causes: import('./published.js').Collection<import('./published.js').Cause>;
  export default causes;
}
declare module '*/risk-factors.yaml' {
  const riskFactors: import('./published.js').Collection<import('./published.js').RiskFactor>;
  export default riskFactors;
}
declare module '*/contributing-factors.yaml' {
  const contributingFactors: import('./published.js').Collection;
  export default contributingFactors;
}
declare module '*/self-care.yaml' {
  const selfCare: import('./published.js').Collection;
  export default selfCare;
}
declare module '*/checklist.yaml' {
  const checklist: import('./published.js').Checklist;
  export default checklist;
}
declare module '*/posture-tips.yaml' {
  const postureTips: import('./published.js').Collection<import('./published.js').PostureTip>;
  export default postureTips;
}
declare module '*/care.yaml' {
  const care: import('./published.js').Care;
  export default care;
}
declare module '*/glossary.yaml' {
  /** Without sources. */
  export const meanings: import('./published.js').Glossary;
  const glossary: import('./published.js').Glossary<import('./published.js').SourcedTerm>;
  export default glossary;
}
declare module '*/interface.yaml' {
  const phrases: import('./published.js').Phrases;
  export default phrases;
}
declare module '*/meta.yaml' {
  const meta: import('./published.js').Meta;
  export default meta;
}
declare module '*/fixed.yaml' {
  const fixed: import('./override/fixed.js').Fixed;
  export default fixed;
}
