/** Print the public surfaces of TypeScript packages as a JSON array: node surface.mjs INDEX.d.ts... */
import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

const text = (node) => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile()).replace(/\s+/g, " ");

function call(node) {
  const parameters = node.parameters.map((one) => ({
    text: text(one),
    optional: Boolean(one.questionToken ?? one.initializer ?? one.dotDotDotToken),
  }));
  return { kind: "call", parameters, returns: node.type ? text(node.type) : "" };
}

function add(surface, name, node) {
  const members = ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type) ? node.type.members : node.members;
  if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) {
    const bases = (node.heritageClauses ?? []).flatMap((clause) => clause.types.map(text)).sort();
    surface[name] = { kind: "type", text: bases.join(", ") };
  } else if (members !== undefined) {
    surface[name] = { kind: "type", text: "" };
  }
  if (ts.isFunctionDeclaration(node)) surface[name] = call(node);
  else if (members === undefined) surface[name] = { kind: "value", text: text(node) };
  for (const member of members ?? []) {
    const hidden = ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected);
    if (hidden || (member.name && ts.isPrivateIdentifier(member.name))) continue;
    const own = ts.isConstructorDeclaration(member) ? "constructor" : member.name ? text(member.name) : "[index]";
    surface[`${name}.${own}`] = member.parameters ? call(member) : { kind: "value", text: text(member) };
  }
}

function surfaceOf(index) {
  const program = ts.createProgram([index], { noLib: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext });
  const checker = program.getTypeChecker();
  const surface = {};
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(index)))) {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of target.declarations ?? []) {
      if (!ts.isSourceFile(declaration)) add(surface, symbol.name, declaration);
    }
  }
  return Object.fromEntries(Object.keys(surface).sort().map((name) => [name, surface[name]]));
}

console.log(JSON.stringify(process.argv.slice(2).map(surfaceOf)));
