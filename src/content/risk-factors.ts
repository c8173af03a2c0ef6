/** Content of the tags that show risk factors. */
import english from '../../content/en/risk-factors.yaml';
import type {Collection, RiskFactor} from './published.js';

export * from './common.js';
export const riskFactors: Collection<RiskFactor> = english;
