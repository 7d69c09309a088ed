"""Trees on one line, for tests."""

from adql import nodes, print_tree

__all__ = ["short"]


def short(tree: nodes.Node) -> str:
    """Write a tree as class(below ...)."""
    lines = print_tree(tree).splitlines()
    depths = [(len(x) - len(x.lstrip())) // 2 for x in lines] + [0]
    out = ""
    for at, line in enumerate(lines):
        up = depths[at] - depths[at + 1]
        out += line.strip().split(": ", 1)[-1] if at else line.strip()
        out += "(" if up < 0 else ")" * up + " "
    return out.strip()
