/** Takes the picture of the README: the sample page of the demo, as the built file shows it. */
import {launchChromium} from './browsers/chromium.js';
import {startDemoServer} from './serving/demo-server.js';
import {findFreePort} from './serving/port.js';

const file = 'demo/screenshot.png';

const port = await findFreePort(8100);
const server = await startDemoServer('localhost', port);
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.setViewport({width: 1180, height: 1000});
  // Otherwise a mark may be caught half turned.
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
  await page.goto(`http://localhost:${port}/`, {waitUntil: 'load'});
  await page.evaluate(async () => {
    const list = document.querySelector('spasm-cause-list');
    list?.setAttribute('open', 'sudden-movement');
    await list?.updateComplete;
    scrollTo(0, list?.offsetTop ? list.offsetTop - 90 : 0);
  });
  await page.screenshot({path: file});
  console.log(`Wrote ${file}`);
} finally {
  await browser.close();
  await server.stop();
}
