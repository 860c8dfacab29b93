"""Reads the window's source: which of its literals users can see, and whether those can be translated."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

SHOWN: dict[str, tuple[int, ...]] = {
    "setText": (0,),
    "setToolTip": (0,),
    "setStatusTip": (0,),
    "setWhatsThis": (0,),
    "setTitle": (0,),
    "setWindowTitle": (0,),
    "setPlaceholderText": (0,),
    "setAccessibleName": (0,),
    "setAccessibleDescription": (0,),
    "setPlainText": (0,),
    "setSuffix": (0,),
    "setPrefix": (0,),
    "setSpecialValueText": (0,),
    "setTabText": (1,),
    "setItemText": (1,),
    "addAction": (0,),
    "addMenu": (0,),
    "addItem": (0,),
    "addItems": (0,),
    "addRow": (0,),
    "addTab": (1,),
    "insertItem": (1,),
    "insertText": (0,),
    "drawText": (0, 1, 2),
    "label": (0,),
    "button": (0, 2),
    "named": (2,),
    "Card": (2, 3),
    "QLabel": (0,),
    "QPushButton": (0,),
    "QToolButton": (0,),
    "QCheckBox": (0,),
    "QRadioButton": (0,),
    "QGroupBox": (0,),
    "QAction": (0,),
    "QMenu": (0,),
    "QLineEdit": (0,),
    "QListWidgetItem": (0,),
    "ElidedLabel": (0,),
}
"""Functions, methods and classes by name, and the places of the arguments that users see."""

_WORD = re.compile(r"[^\W\d_A-Z]{2,}")
"""What is not translated: signs, single letters, abbreviations such as LAN."""
_SENTENCE = re.compile(r"[A-Z][\w’']*,? .*[^\W\d_]{2,}")
_FIELD = re.compile(r"\{([^{}]*)\}")
_PRINTF = re.compile(r"%[sdifnL1-9]")
_PASSING_ON = frozenset({"format", "strip", "replace", "upper", "lower", "capitalize", "rstrip"})
_NOT_FOR_USERS = frozenset({"debug", "info", "warning", "error", "exception", "add_argument"})


@dataclass(frozen=True)
class Finding:
    """One place that must be mended."""

    line: int
    what: str
    text: str


@dataclass(frozen=True)
class Phrase:
    """A text for the translators, with its context: for tr() the class."""

    context: str
    text: str


def literals_shown(source: str) -> list[Finding]:
    """Return literals with words that reach the screen without tr() or translate()."""
    return [
        Finding(call.lineno, f"{_name(call)}() shows a literal", text)
        for scope in _scopes(ast.parse(source))
        for call in _nodes(scope)
        if isinstance(call, ast.Call)
        for text in _literals_in(call, scope)
    ]


def sentences_left(source: str) -> list[Finding]:
    """Return literals that read like a sentence and are neither translated nor for programmers."""
    tree = ast.parse(source)
    skipped = {
        id(inside) for node in ast.walk(tree) if _is_for_nobody(node) for inside in ast.walk(node)
    }
    return [
        Finding(node.lineno, "a sentence outside tr()", node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in skipped
        and _SENTENCE.match(node.value)
    ]


def bad_phrases(source: str) -> list[Finding]:
    """Return calls of tr() and translate() that lupdate cannot read or translators cannot reorder."""
    found: list[Finding] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            found += _bad_phrase(node) if _translates(node) else _bad_format(node)
    return found


def phrases(source: str) -> list[Phrase]:
    """Return all texts for translators."""
    return list(_phrases(ast.parse(source), ""))


# --- reading -------------------------------------------------------------------------------------


def _scopes(tree: ast.Module) -> Iterator[ast.AST]:
    """Return the module and every function, from the outside to the inside."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _nodes(scope: ast.AST) -> Iterator[ast.AST]:
    """Return what belongs to a scope and to no inner function."""
    for child in ast.iter_child_nodes(scope):
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield child
            yield from _nodes(child)


def _literals_in(call: ast.Call, scope: ast.AST) -> Iterator[str]:
    for place in SHOWN.get(_name(call), ()):
        if place < len(call.args):
            for text in _flows(call.args[place], scope):
                if _WORD.search(text):
                    yield text


def _flows(value: ast.expr, scope: ast.AST, depth: int = 0) -> Iterator[str]:
    """Return the literals of which an expression's text is made."""
    if depth > 8:
        return
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name):
            for node in _nodes(scope):
                if _assigns(node, name):
                    yield from _flows(node.value, scope, depth + 1)  # type: ignore[attr-defined]
        case ast.Call(func=ast.Attribute(value=inner, attr=attr)) if attr in _PASSING_ON:
            yield from _flows(inner, scope, depth + 1)
        case _:
            for part in _parts(value):
                yield from _flows(part, scope, depth + 1)


def _parts(value: ast.expr) -> list[ast.expr]:
    match value:
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts):
            return parts
        case ast.BinOp(left=left, right=right):
            return [left, right]
        case ast.IfExp(body=body, orelse=orelse):
            return [body, orelse]
        case ast.Tuple(elts=parts) | ast.List(elts=parts):
            return parts
        case _:
            return []


def _assigns(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id == name for target in node.targets
    )


def _phrases(node: ast.AST, context: str) -> Iterator[Phrase]:
    if isinstance(node, ast.ClassDef):
        context = node.name
    elif isinstance(node, ast.Call) and _translates(node):
        texts = [str(one.value) for one in node.args if isinstance(one, ast.Constant)]
        yield Phrase(context, texts[0]) if _name(node) == "tr" else Phrase(texts[0], texts[1])
    for child in ast.iter_child_nodes(node):
        yield from _phrases(child, context)


def _is_for_nobody(node: ast.AST) -> bool:
    """Docstrings, errors of ours, the log and the command line's help are for programmers; the rest is translated."""
    match node:
        case ast.Raise() | ast.Expr(value=ast.Constant()):
            return True
        case ast.FunctionDef(name="samples"):
            return True
        case ast.Call():
            return _translates(node) or _name(node) in _NOT_FOR_USERS
        case _:
            return False


def _translates(call: ast.Call) -> bool:
    match call.func:
        case ast.Name(id="translate" | "tr") | ast.Attribute(attr="tr"):
            return True
        case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
            return True
        case _:
            return False


def _bad_phrase(call: ast.Call) -> Iterator[Finding]:
    wanted = 1 if _name(call) == "tr" else 2
    if len(call.args) < wanted or not all(map(_is_text, call.args[:wanted])):
        yield Finding(call.lineno, "lupdate reads literals only", ast.unparse(call))
        return
    text = str(call.args[wanted - 1].value)  # type: ignore[attr-defined]
    if not all(field.isidentifier() for field in _FIELD.findall(text)):
        yield Finding(call.lineno, "a placeholder without a name", text)
    if _PRINTF.search(text):
        yield Finding(call.lineno, "a placeholder of printf's or Qt's kind", text)


def _bad_format(call: ast.Call) -> Iterator[Finding]:
    """Placeholders and what is put into them must be the same; only where both are in one place."""
    match call.func:
        case ast.Attribute(value=ast.Call() as phrase, attr="format") if _translates(phrase):
            last = phrase.args[-1]
        case _:
            return
    names = {keyword.arg for keyword in call.keywords}
    if not isinstance(last, ast.Constant):
        return
    fields = set(_FIELD.findall(str(last.value)))
    if call.args or fields != names:
        yield Finding(call.lineno, f"{sorted(fields)} are to be filled", ast.unparse(call))


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
