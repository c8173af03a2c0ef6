import type {Plugin} from 'rollup';
import ts from 'typescript';

/** Takes needless blanks out of the html`…` and css`…` literals of our own modules: bytes for all, text nodes for none. */
export function templateLiterals(): Plugin {
  return {
    name: 'template-literals',
    transform(code, id) {
      return /\/src\/.*\.ts$/.test(id) ? {code: collapseTemplates(code), map: null} : null;
    },
  };
}

const collapsers: ReadonlyMap<string, (text: string) => string> = new Map([
  ['html', collapseHtml],
  ['css', collapseCss],
]);

/** The TypeScript source with each template literal collapsed; each piece between two `${…}` is treated by itself. */
export function collapseTemplates(code: string): string {
  const edits: {start: number; end: number; text: string}[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const collapse = collapsers.get(node.tag.text);
      for (const piece of piecesOf(node.template)) {
        const start = piece.getStart() + 1;
        const end =
          piece.end - (ts.isTemplateTail(piece) || ts.isNoSubstitutionTemplateLiteral(piece) ? 1 : 2);
        edits.push({start, end, text: collapse?.(code.slice(start, end)) ?? code.slice(start, end)});
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true));

  edits.sort((one, other) => other.start - one.start);
  return edits.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

function piecesOf(template: ts.TemplateLiteral): readonly ts.TemplateLiteralLikeNode[] {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map((span) => span.literal)];
}

// A line break between two tags, or between a tag and an expression, is only there for the eye.
function collapseHtml(text: string): string {
  return text.replace(/\s*\n\s*/g, (_, offset: number) => {
    const before = text[offset - 1] ?? '>';
    const after = text.slice(offset).trimStart()[0] ?? '<';
    return before === '>' && after === '<' ? '' : ' ';
  });
}

function collapseCss(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}');
}
