"""The tree of a query as text, for people and tests."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from enum import Enum
from typing import Any

from adql import nodes

__all__ = ["print_tree", "tree_lines"]


def print_tree(
    item: nodes.Node, note: Callable[[nodes.Node], str] | None = None
) -> str:
    """Write a tree, one node a line, what is below indented.

    A line has what the node is to its parent, its class, and its plain values;
    what is empty or false is left out.  ``note`` may add what is known of a
    node beside the tree.
    """
    return "\n".join(tree_lines(item, note)) + "\n"


def tree_lines(
    item: nodes.Node, note: Callable[[nodes.Node], str] | None = None
) -> Iterator[str]:
    """Write a tree, as `print_tree` does, line by line."""
    # A stack, so that no tree is too deep.
    stack: list[tuple[int, str, nodes.Node]] = [(0, "", item)]
    while stack:
        depth, role, node = stack.pop()
        plain, below = _split(node)
        label = f"{role}: " if role else ""
        known = f"  -- {said}" if note and (said := note(node)) else ""
        yield f"{'  ' * depth}{label}{type(node).__name__}{plain}{known}"
        stack.extend((depth + 1, name, each) for name, each in reversed(below))


def _split(node: nodes.Node) -> tuple[str, list[tuple[str, nodes.Node]]]:
    """Give a node's plain values as text, and the nodes below it."""
    plain: list[str] = []
    below: list[tuple[str, nodes.Node]] = []
    for each in fields(node):
        value: Any = getattr(node, each.name)
        if each.name == "span" or value is None or value is False or value == ():
            continue
        if isinstance(value, nodes.Identifier):
            plain.append(f"{each.name}={_name(value)}")
        elif isinstance(value, nodes.Node):
            below.append((each.name, value))
        elif isinstance(value, tuple):
            if all(isinstance(part, nodes.Identifier) for part in value):
                plain.append(f"{each.name}={'.'.join(map(_name, value))}")
            else:
                below.extend((each.name, part) for part in value)
        else:
            shown = value.name if isinstance(value, Enum) else repr(value)
            plain.append(each.name if value is True else f"{each.name}={shown}")
    return "".join(f" {text}" for text in plain), below


def _name(identifier: nodes.Identifier) -> str:
    return f'"{identifier.text}"' if identifier.quoted else identifier.text
