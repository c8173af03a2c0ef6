import {itKeepsTheContract} from '../helpers/contract.js';
import {itIsDocumented} from '../helpers/documented.js';
import {tagNamed} from '../helpers/tags.js';
import {watchWarnings} from '../helpers/warnings.js';

describe('<spasm-guide>, as every tag,', () => {
  const warnings = watchWarnings();
  itKeepsTheContract(tagNamed('spasm-guide'));
  itIsDocumented(tagNamed('spasm-guide'), warnings);
});
