/**
 * The editors that snippets must live through, as functions for a page: what a person pastes as source is loaded and saved again.
 *
 * Each function stands alone, since it may be sent to a page as text.
 */

/** The scripts that a page needs first. */
export const editorScripts = [
  'node_modules/tinymce/tinymce.min.js',
  'node_modules/tinymce/models/dom/model.min.js',
  'node_modules/tinymce/themes/silver/theme.min.js',
  'node_modules/tinymce/icons/default/icons.min.js',
  'node_modules/ckeditor5/dist/browser/ckeditor5.umd.js',
] as const;

type Snippets = Readonly<Record<string, string>>;
type EditorFilter = (snippets: Snippets) => Promise<Snippets>;

declare const tinymce: typeof import('tinymce').default;
declare const CKEDITOR: typeof import('ckeditor5');

/** The editors by the names that the README gives them. */
export const editorFilters: Readonly<Record<string, EditorFilter>> = {
  TinyMCE: async (snippets) => {
    const target = document.body.appendChild(document.createElement('textarea'));
    const [editor] = await tinymce.init({
      target,
      license_key: 'gpl',
      skin: false,
      content_css: false,
      promotion: false,
    });
    const saved: Record<string, string> = {};
    for (const [name, html] of Object.entries(snippets)) {
      editor?.setContent(html);
      saved[name] = editor?.getContent() ?? '';
    }
    editor?.remove();
    target.remove();
    return saved;
  },
  'CKEditor 5, all HTML allowed': async (snippets) => {
    const {ClassicEditor, Essentials, Paragraph, Heading, List, Link, Bold, GeneralHtmlSupport} = CKEDITOR;
    const target = document.body.appendChild(document.createElement('div'));
    const editor = await ClassicEditor.create(target, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Heading, List, Link, Bold, GeneralHtmlSupport],
      htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},
    });
    const saved: Record<string, string> = {};
    for (const [name, html] of Object.entries(snippets)) {
      editor.setData(html);
      saved[name] = editor.getData();
    }
    await editor.destroy();
    target.remove();
    return saved;
  },
  'CKEditor 5, as it comes': async (snippets) => {
    const {ClassicEditor, Essentials, Paragraph, Heading, List, Link, Bold} = CKEDITOR;
    const target = document.body.appendChild(document.createElement('div'));
    const editor = await ClassicEditor.create(target, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Heading, List, Link, Bold],
    });
    const saved: Record<string, string> = {};
    for (const [name, html] of Object.entries(snippets)) {
      editor.setData(html);
      saved[name] = editor.getData();
    }
    await editor.destroy();
    target.remove();
    return saved;
  },
};
