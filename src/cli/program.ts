/** The command line: what it takes, and what it answers. */
import {readFile, writeFile} from 'node:fs/promises';
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import type {WholeContent} from '../content/published.js';
import {inspect} from '../inspect/page.js';
import {report} from '../inspect/report.js';
import {type Attributes, isAttributeError, rulesOf, type Rule} from '../static/attributes.js';
import {baseVariable, readBase} from '../static/base-address.js';
import {isTagName, type TagName, tagNames} from '../static/tags.js';
import {version} from '../version.js';
import {type FormName, forms, isFormName, make} from './forms.js';
import {readTheme} from './theme-file.js';
import {UsageError} from './usage-error.js';

/** How the command ended. */
export const exitCodes = {good: 0, problem: 1, usage: 2} as const;

/** What the command needs from outside, so that a test can play it. */
export interface Environment {
  /** All languages that there are, by their names. */
  readonly languages: Readonly<Record<string, WholeContent>>;
  out(text: string): void;
  error(text: string): void;
  /** All of standard input. */
  input(): Promise<string>;
}

interface RenderOptions {
  readonly lang?: string;
  readonly format: FormName;
  readonly attr?: Attributes;
  readonly headingLevel?: string;
  readonly theme?: string;
  readonly base?: string;
  readonly out?: string;
}

interface CheckOptions {
  readonly snippet?: string;
  readonly script?: true;
}

const defaultLanguage = 'en';

/**
 * Runs the command with the arguments that a person has typed.
 *
 * @returns The exit code: see `exitCodes`.
 */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  let code: number = exitCodes.good;
  const program = programOf(environment, (problem) => (code = problem));
  try {
    await program.parseAsync(args, {from: 'user'});
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.good : exitCodes.usage;
    if (!(error instanceof UsageError || isAttributeError(error))) throw error;
    environment.error(`${error.message}\n`);
    return exitCodes.usage;
  }
}

function programOf(environment: Environment, setCode: (code: number) => void): Command {
  const {out, error, languages} = environment;
  const program = new Command('spasm-elements')
    .description('Makes snippets of the spasm-elements tags for any page, and checks what became of them.')
    .version(version)
    .exitOverride()
    .configureOutput({writeOut: out, writeErr: error})
    .showHelpAfterError('See spasm-elements --help, or spasm-elements <command> --help.')
    .addHelpText('after', '\nExit codes: 0 good, 1 a problem was found, 2 wrong use.');

  program
    .command('render')
    .description('Prints the snippet of a tag.')
    .argument('<tag>', 'name of the tag; see the command list', tagName)
    .addOption(
      new Option('--format <name>', formatHelp()).argParser(formatName).default('static' satisfies FormName),
    )
    .option('--lang <language>', `language of the text: ${Object.keys(languages).join(', ')}`)
    .option('--attr <name=value...>', 'attributes of the tag; a flag has no value', collect)
    .option('--heading-level <n>', 'level of the first heading, 1 to 6 (default: 2)')
    .option('--theme <file.css>', 'style sheet with --spasm-* declarations')
    .addOption(new Option('--base <url>', 'address of the folder in which dist/ is served').env(baseVariable))
    .option('--out <file>', 'file to write instead of printing')
    .action((tag: TagName, options: RenderOptions) => render(tag, options, environment));

  program
    .command('list')
    .description('Lists the tags with their attributes and what may be given for them.')
    .action(() => {
      out(listText(contentIn(defaultLanguage, languages)));
    });

  program
    .command('check')
    .description('Says of each widget in a page what its readers meet, what was removed, and what will work.')
    .argument('<file>', 'HTML of the published page, or - for standard input')
    .option('--snippet <file>', 'the snippet that was pasted, to see what was removed from it')
    .option('--script', 'the HTML is a part of a page that has the script')
    .action(async (file: string, options: CheckOptions) => {
      if (!(await check(file, options, environment))) setCode(exitCodes.problem);
    });
  return program;
}

async function render(tag: TagName, options: RenderOptions, {out, languages}: Environment): Promise<void> {
  const {lang, format, attr, headingLevel, theme, base, out: file} = options;
  const {needsBase, takesTheme} = forms[format];
  if (needsBase && !base)
    throw new UsageError(
      `--format ${format}: given no --base or ${baseVariable}, allowed is the address where dist/ is served`,
    );
  if (theme && !takesTheme)
    throw new UsageError(`--format ${format}: given --theme, allowed with ${themedFormats().join(', ')}`);
  const served = baseAddress(base);
  const language = lang ?? defaultLanguage;
  const attributes: Attributes = {
    ...attr,
    ...(headingLevel !== undefined && {'heading-level': headingLevel}),
    ...(lang !== undefined && {lang}),
  };
  const text = await make(format, tag, {
    content: contentIn(language, languages),
    language,
    attributes,
    ...(theme && {theme: readTheme(await read(theme), theme)}),
    ...(served !== undefined && {base: served}),
  });
  if (file) await write(file, text);
  else out(text);
}

async function check(file: string, options: CheckOptions, {out, input, languages}: Environment) {
  const contents = [contentIn(defaultLanguage, languages), ...Object.values(languages)] as const;
  const look = async (name: string, hasScript?: boolean) => {
    const html = name === '-' ? await input() : await read(name);
    try {
      return inspect(html, {hasScript, contents});
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new UsageError(`${name}: cannot be read (its elements stand too deep in each other)`);
    }
  };
  const page = await look(file, options.script);
  const pasted = options.snippet === undefined ? undefined : await look(options.snippet);
  const {lines, isGood} = report(page, pasted);
  out(`${lines.join('\n')}\n`);
  return isGood;
}

function listText(content: WholeContent): string {
  return tagNames
    .map((tag) => {
      const rules = Object.entries(rulesOf(tag, content));
      return [tag, ...rules.map(([name, rule]) => `  ${name}: ${allowedText(rule)}`), ''].join('\n');
    })
    .join('\n');
}

function allowedText(rule: Rule): string {
  if (rule.kind === 'flag') return 'no value';
  if (rule.kind === 'text') return rule.allowed;
  return `${rule.kind === 'list' ? 'some of' : 'one of'} ${rule.allowed.join(', ')}`;
}

function tagName(given: string): TagName {
  if (isTagName(given)) return given;
  throw new InvalidArgumentError(`Allowed: ${tagNames.join(', ')}.`);
}

function formatName(given: string): FormName {
  if (isFormName(given)) return given;
  throw new InvalidArgumentError(`Allowed: ${Object.keys(forms).join(', ')}.`);
}

function formatHelp(): string {
  return Object.entries(forms)
    .map(([name, {meaning}]) => `${name}: ${meaning}`)
    .join('; ');
}

function themedFormats(): readonly string[] {
  return Object.entries(forms).flatMap(([name, {takesTheme}]) => (takesTheme ? [name] : []));
}

function collect(given: string, before: Attributes = {}): Attributes {
  const [, name = '', value = ''] = /^([a-z-]+)(?:=(.*))?$/s.exec(given) ?? [];
  if (name === '') throw new InvalidArgumentError('Allowed: name=value, or the name alone for a flag.');
  return {...before, [name]: value};
}

function contentIn(language: string, languages: Environment['languages']): WholeContent {
  const content = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (content) return content;
  throw new UsageError(`--lang: given ${language}, allowed ${Object.keys(languages).join(', ')}`);
}

function baseAddress(given: string | undefined): string | undefined {
  try {
    return readBase(given, '--base', {mayBeRelative: true});
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`${file}: cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}
