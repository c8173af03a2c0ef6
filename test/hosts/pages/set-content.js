// What a site writes that has words of its own.
import {setContent} from '/dist/spasm-elements.js';

setContent('en', {clinic: {name: 'The clinic of this page'}, riskFactors: {age: {title: 'Growing older'}}});
