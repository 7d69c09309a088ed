"""Queries that a service shows from the start: they must run as they stand."""

from pathlib import Path

import pytest

from adql import compile as compile_adql
from engines.duckdb import DuckDBConfig, open_engine
from engines.files.import_files import import_files
from suite.examples import examples_of


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        pytest.param("ra,dec", ["rows-1", "cone-1"], id="position"),
        pytest.param("x,y", ["rows-1"], id="none"),
    ],
)
def test_examples_compile(tmp_path: Path, names: str, ids: list[str]) -> None:
    # A reserved word, which has to be quoted.
    (tmp_path / "select.csv").write_text(f"{names}\n1.5,2.5\n")
    catalogue = import_files([tmp_path / "select.csv"], tmp_path / "data")
    examples = examples_of(catalogue.tableset)
    assert [each.id for each in examples] == ids
    dialect = open_engine(DuckDBConfig()).dialect
    for each in examples:
        assert compile_adql(each.query, catalogue.tableset, dialect).sql
