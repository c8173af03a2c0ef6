/** Prints what the page's file and each tag weigh, against their budgets; ends with code 1 when one is over. */
import {budgetOf, isWithinBudget, weighAll} from './weight.js';

const weights = await weighAll();
console.table(
  weights.map((weight) => {
    const {atOnce, whole} = budgetOf(weight);
    return {
      file: weight.name,
      'at once (B)': weight.atOnce,
      'its budget': atOnce ?? '',
      'with content (B)': weight.atOnce + weight.later,
      'budget of both': whole ?? '',
      'on demand (B)': weight.onDemand,
      verdict: isWithinBudget(weight) ? 'within budget' : 'over budget',
    };
  }),
);
if (!weights.every(isWithinBudget)) process.exitCode = 1;
