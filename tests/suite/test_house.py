"""The house stands as it says: its rooms are ours, and each has its map."""

import importlib
from pathlib import Path

import pytest

import tap
from suite import doctor

HOUSE = Path(__file__).parents[2]
ROOMS = sorted(
    path.parent.name
    for path in HOUSE.glob("*/__init__.py")
    if path.parent.name not in ("tests", "bench")
)


def test_rooms_are_ours() -> None:
    assert Path(tap.__file__).parents[1] == HOUSE
    assert doctor.foreign_rooms() == {}
    assert not [f.text for f in doctor.findings() if not f.good]


@pytest.mark.parametrize("room", ROOMS)
def test_room_has_its_map(room: str) -> None:
    docstring = importlib.import_module(room).__doc__ or ""
    assert len(docstring) > len(room) + 10
    readme = HOUSE / room / "README.md"
    assert readme.is_file()
    assert len(readme.read_text("utf-8").splitlines()) < 80
