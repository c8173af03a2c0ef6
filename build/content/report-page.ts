/** The page for reviewers, as one HTML text that asks for nothing from elsewhere. */
import type {AuthoredSource} from '../../src/content/schema.js';
import {plainText} from '../../src/content/text.js';
import {type CoverageRow, outcomes} from './coverage.js';
import type {Fact, Ruling} from './facts.js';
import type {Ledger} from './ledger-check.js';
import {reportStyle} from './report-style.js';
import type {RecordedPlaces} from './review-record.js';
import type {Part, PlacedSentence} from './walk.js';

export interface ReportMaterial {
  readonly parts: readonly Part[];
  readonly sources: readonly AuthoredSource[];
  readonly facts: readonly Fact[];
  readonly rulings: readonly Ruling[];
  readonly ledger: Ledger;
  readonly rows: readonly CoverageRow[];
  readonly reviews: RecordedPlaces;
  /** How much has been reviewed, in a sentence. */
  readonly reviewed: string;
}

export function reportPage(material: ReportMaterial): string {
  const {parts, sources, facts, rulings, ledger, rows, reviews, reviewed} = material;
  const topics = [...new Set(parts.map((part) => part.topic))];
  const sections = [
    {id: 'coverage', title: 'What became of the facts', body: coverageTable(rows)},
    ...topics.map((topic) => ({
      id: `topic-${topic}`,
      title: `Sentences: ${topic}`,
      body: parts
        .filter((part) => part.topic === topic)
        .map((part) => partTable(part, reviews))
        .join('\n'),
    })),
    {id: 'withheld', title: 'Facts that are not published', body: withheldTable(facts, ledger)},
    {id: 'bases', title: 'Facts on more than one basis', body: mixedTable(facts, ledger)},
    {id: 'rulings', title: 'Rulings', body: rulingsTable(rulings)},
    {id: 'sources', title: 'Sources and how they were seen', body: sourcesTable(sources)},
    {id: 'facts', title: 'All facts', body: factsTable(facts, ledger)},
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Content report for reviewers</title>
<style>${reportStyle}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
<h1>Content report for reviewers</h1>
<p>Every sentence that readers can meet, with the facts, the basis and the sources behind it.
${escapeHtml(reviewed)} What the words of the basis mean, and how to enter a review, stands in content/README.md.</p>
<nav aria-label="Sections"><ul>
${sections.map(({id, title}) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join('\n')}
</ul></nav>
</header>
<main id="main" tabindex="-1">
${sections.map(({id, title, body}) => `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${escapeHtml(title)}</h2>\n${body}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
}

/** Text that is safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

function coverageTable(rows: readonly CoverageRow[]): string {
  const lines = rows.map(({article, section, facts, counts}) => {
    const name = section ? `${article}: ${section}` : `${article}, all`;
    return row(
      escapeHtml(name),
      [facts, ...outcomes.map((outcome) => counts[outcome])].map(String),
      section ? '' : 'total',
    );
  });
  const caption = 'A fact with more than one basis counts once, as the firmest.';
  return wideTable(caption, ['Article and section', 'Facts', ...outcomes], lines);
}

function partTable(part: Part, reviews: RecordedPlaces): string {
  const why = part.readability;
  const note = `${reviewNote(part, reviews)}${why ? `<p>May reach grade ${why.maxGrade}: ${escapeHtml(why.because)}.</p>` : ''}`;
  return `<h3 id="${anchor(part.place)}">${escapeHtml(part.title)} <small>${escapeHtml(part.place)}</small></h3>
${note}${table(`Sentences of ${part.place}`, ['Sentence', 'Basis', 'Facts', 'Sources'], part.sentences.map(sentenceRow))}`;
}

function reviewNote({isItem, place, topic}: Part, reviews: RecordedPlaces): string {
  // A review of what stands above the items is recorded for the topic.
  const recorded = reviews[isItem ? place : topic];
  if (!recorded) return '';
  const {text, since, review} = recorded;
  const who = review
    ? `checked by ${review.by}, ${review.role}, on ${review.on}${review.text === text ? '' : ', before the text changed'}`
    : 'not reviewed';
  return `<p>Text ${text}, since ${since}: ${escapeHtml(who)}.</p>`;
}

function sentenceRow({sentence: {text, basis, facts, sources}}: PlacedSentence): string {
  return row(escapeHtml(plainText(text)), [basis, links('fact', facts), links('source', sources)]);
}

function withheldTable(facts: readonly Fact[], ledger: Ledger): string {
  const lines = facts.flatMap(({id, statement}) => {
    const entry = ledger[id];
    if (!entry || !('withheld' in entry)) return [];
    const {ruling, reason} = entry.withheld;
    return [row(links('fact', [id]), [statement, ruling, reason].map(escapeHtml))];
  });
  return wideTable(
    'Withheld facts',
    ['Fact', 'What the article says', 'Ruling', 'Why it is withheld'],
    lines,
  );
}

function mixedTable(facts: readonly Fact[], ledger: Ledger): string {
  const lines = facts.flatMap(({id}) => {
    const entry = ledger[id];
    if (!entry || !('published' in entry)) return [];
    if (new Set(entry.published.map(({basis}) => basis)).size < 2) return [];
    return [row(links('fact', [id]), [entry.published.map(placeAndBasis).join('<br>')])];
  });
  return table('Is each of these meant to differ?', ['Fact', 'Where, and on which basis'], lines);
}

function rulingsTable(rulings: readonly Ruling[]): string {
  const lines = rulings.map(({code, title, ruling, heldBy, leftToReviewer}) =>
    row(code, [title, ruling, heldBy, leftToReviewer ?? ''].map(escapeHtml)),
  );
  return wideTable(
    'Editorial rulings',
    ['Code', 'Title', 'Ruling', 'Held by', 'Left to the reviewer'],
    lines,
  );
}

function sourcesTable(sources: readonly AuthoredSource[]): string {
  const lines = sources.map(({id, title, publisher, url, date, seen, accessed, note}) => {
    // Notes name the sites that carried a text. They stay plain text: only original publishers are linked.
    const shown = url
      ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(title)}</a>`
      : escapeHtml(title);
    const cells = [shown, ...[publisher, date, seen, accessed, note ?? ''].map(escapeHtml)];
    return row(`<span id="source-${id}">${id}</span>`, cells);
  });
  return wideTable(
    'Sources',
    ['Id', 'Title', 'Publisher', 'Date', 'Seen', 'Accessed', 'Note for reviewers'],
    lines,
  );
}

function factsTable(facts: readonly Fact[], ledger: Ledger): string {
  const lines = facts.map(({id, statement, note}) => {
    const entry = ledger[id];
    const where =
      entry && 'published' in entry ? entry.published.map(placeAndBasis).join('<br>') : 'withheld';
    return row(`<span id="fact-${id}">${id}</span>`, [escapeHtml(statement), escapeHtml(note ?? ''), where]);
  });
  return wideTable(
    'The inventory of both articles',
    ['Id', 'What the article says', 'Note', 'Published'],
    lines,
  );
}

function placeAndBasis({item, basis}: {item: string; basis: string}): string {
  const target = item.startsWith('sources/') ? item.replace('sources/', 'source-') : anchor(item);
  return `<a href="#${target}">${escapeHtml(item)}</a> (${basis})`;
}

function links(kind: 'fact' | 'source', ids: readonly string[]): string {
  return ids.map((id) => `<a href="#${kind}-${escapeHtml(id)}">${escapeHtml(id)}</a>`).join(' ');
}

function anchor(place: string): string {
  return `part-${place.replace('/', '-')}`;
}

/** A table that may have no links in it: its box takes the focus itself, so that keys can scroll it. */
function wideTable(caption: string, heads: readonly string[], rows: readonly string[]): string {
  return table(caption, heads, rows, ` role="region" aria-label="${escapeHtml(caption)}" tabindex="0"`);
}

/** A table in a box of its own, so that on a narrow screen it scrolls and not the page. */
function table(caption: string, heads: readonly string[], rows: readonly string[], box = ''): string {
  const head = heads.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
  return `<div class="box"${box}><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`;
}

/** A row of cells that are HTML already. */
function row(head: string, cells: readonly string[], name = ''): string {
  const body = cells.map((cell) => `<td>${cell}</td>`).join('');
  return `<tr${name && ` class="${name}"`}><th scope="row">${head}</th>${body}</tr>`;
}
