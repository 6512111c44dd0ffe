import ts from 'typescript';

/** What is done without at a site: an `if`, an operand of `||` or `&&`, the first or the second branch of `? :`, what stands left of `??`. */
type Kind = 'if' | 'or' | 'and' | 'then' | 'else' | 'first';
/** A condition of a source file that can be switched off. `line` counts from 1. */
export type Site = { id: number; file: string; line: number; kind: Kind; text: string };
/** The value that a condition has when it is switched off: as if it were not written. */
const WITHOUT: Readonly<Record<Kind, false | true | null>> = { if: false, or: false, and: true, then: false, else: true, first: null };

/** Is the value another than the one that the site has when it is switched off? */
export const decides = ({ kind }: Site, value: unknown): boolean => (kind === 'first' ? value != null : !!value !== WITHOUT[kind]);

/**
 * The source with each condition in a function written so that it can be switched off while it runs: `a` becomes `(__off === 7 ? false : __note(7, a))`. Both names are globals: the id of what is off, 0 for nothing, and what is told every
 * other value and gives it back.
 */
export function switchable(source: string, file: string, firstId: number): { source: string; sites: Site[] } {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const sites: Site[] = [];
  const opening: [number, string][] = [];
  const closing: [number, string][] = [];
  const add = (kind: Kind, node: ts.Node): void => {
    const [from, to] = [node.getStart(), node.end];
    const id = firstId + sites.length;
    sites.push({ id, file, line: tree.getLineAndCharacterOfPosition(from).line + 1, kind, text: source.slice(from, to).replace(/\s+/g, ' ') });
    opening.push([from, `(__off === ${id} ? ${WITHOUT[kind]} : __note(${id}, (`]);
    closing.unshift([to, ')))']);
  };
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (inFunction) addSites(node, add);
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)));
  };
  visit(tree, false);
  // Of those that begin together the outer one comes first, of those that end together last: both lists are in that order, and sorting keeps it.
  const insertions = [...closing.map((entry) => ({ entry, rank: 0 })), ...opening.map((entry) => ({ entry, rank: 1 }))].sort((a, b) => a.entry[0] - b.entry[0] || a.rank - b.rank);
  let written = '';
  let at = 0;
  for (const { entry } of insertions) {
    written += source.slice(at, entry[0]) + entry[1];
    at = entry[0];
  }
  return { source: written + source.slice(at), sites };
}

/** The sites of one node, outer before inner. */
function addSites(node: ts.Node, add: (kind: Kind, node: ts.Node) => void): void {
  if (ts.isIfStatement(node)) add('if', node.expression);
  if (ts.isConditionalExpression(node)) {
    add('then', node.condition);
    add('else', node.condition);
  }
  if (!ts.isBinaryExpression(node)) return;
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.QuestionQuestionToken) add('first', node.left);
  const kind = operator === ts.SyntaxKind.BarBarToken ? 'or' : operator === ts.SyntaxKind.AmpersandAmpersandToken ? 'and' : null;
  if (!kind) return;
  // `a || b || c` is `(a || b) || c`: what it holds has its own turn.
  if (!(ts.isBinaryExpression(node.left) && node.left.operatorToken.kind === operator)) add(kind, node.left);
  add(kind, node.right);
}
