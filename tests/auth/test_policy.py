"""What a caller may name."""

import pytest

from auth import Policy
from dali.identity import ANONYMOUS, Identity
from dali.tableset import Column, ForeignKey, Schema, Table, TableSet

OPEN = Table(
    "a",
    "open",
    (Column("x", "int"),),
    keys=(ForeignKey("kept.b", (("x", "x"),)), ForeignKey("open.a", (("x", "x"),))),
)
KEPT = Table("b", "kept", (Column("x", "int"),))
ALL = TableSet((Schema("open", (OPEN,)), Schema("kept", (KEPT,))))
MEMBER = Identity("tycho", frozenset({"team", "others"}))


@pytest.mark.parametrize(
    ("groups", "identity", "visible"),
    [
        pytest.param(None, ANONYMOUS, ["open", "kept"], id="unrestricted"),
        pytest.param({"team"}, ANONYMOUS, ["open"], id="anonymous"),
        pytest.param({"team"}, MEMBER, ["open", "kept"], id="member"),
        pytest.param({"staff"}, MEMBER, ["open"], id="other-group"),
        pytest.param(set(), MEMBER, ["open"], id="nobodys"),
    ],
)
def test_schemas_kept_for_groups_are_invisible(
    groups: set[str] | None, identity: Identity, visible: list[str]
) -> None:
    policy = Policy({} if groups is None else {"kept": frozenset(groups)})
    assert [s.name for s in policy.visible(ALL, identity).schemas] == visible


def test_keys_to_what_is_invisible_are_cut() -> None:
    policy = Policy({"kept": frozenset({"team"})})
    (table,) = policy.visible(ALL, ANONYMOUS).tables
    assert [key.target for key in table.keys] == ["open.a"]
