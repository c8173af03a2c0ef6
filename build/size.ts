/** Prints what the page's file and each tag weigh, against their budgets; ends with code 1 when one is over. */
import {budgets, isWithinBudget, weighAll} from './weight.js';

const rows = (await weighAll()).map((weight) => {
  const {name, atOnce, later} = weight;
  const isWithin = isWithinBudget(weight);
  return {
    file: name,
    'at once (B)': atOnce,
    'then content (B)': later,
    'budget (B)': budgets.get(name) ?? '',
    verdict: isWithin === undefined ? '' : isWithin ? 'within budget' : 'over budget',
  };
});
console.table(rows);
if (rows.some((row) => row.verdict === 'over budget')) process.exitCode = 1;
