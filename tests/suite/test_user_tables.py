"""pyvo's user tables, against a service in a process of its own."""

import io
from collections.abc import Iterator

import pytest
import pyvo
import requests
from pyvo.utils.prototype import activate_features

from tests.suite.test_cli import started

TABLE = b"""<VOTABLE version="1.4" xmlns="http://www.ivoa.net/xml/VOTable/v1.3">
<RESOURCE><TABLE><FIELD name="id" datatype="long"/>
<FIELD name="ra" datatype="double" unit="deg" ucd="pos.eq.ra;meta.main"/>
<FIELD name="dec" datatype="double" unit="deg" ucd="pos.eq.dec;meta.main"/>
</TABLE></RESOURCE></VOTABLE>"""


pytestmark = [
    # pyvo leaves its connections to the collector.
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve two stars, with tables for everybody."""
    folder = tmp_path_factory.mktemp("kept")
    stars = folder / "stars.csv"
    stars.write_text("star,ra,dec\n1,10.5,20.5\n2,200.25,-30.125\n")
    config = folder / "suite.toml"
    config.write_text(
        f'data_dir = "data"\n[[publish]]\npaths = ["{stars}"]\n'
        "[user_tables]\nanonymous = true\n"
    )
    with started("serve", "--config", config) as (_, base):
        yield f"{base}/tap"


def test_made_loaded_indexed_joined_and_removed(url: str) -> None:
    activate_features("cadc-tb-upload")
    with requests.Session() as session:
        _go_through(pyvo.dal.TAPService(url, session=session))


def _go_through(service: pyvo.dal.TAPService) -> None:
    service.create_table("mydb.mine", io.BytesIO(TABLE), format="VOTable")
    rows = io.BytesIO(b"id\tra\tdec\n7\t10.5001\t20.5\n8\t0\t0\n")
    service.load_table("mydb.mine", rows, format="tsv")
    service.create_index("mydb.mine", "id", unique=True)
    service.create_index("mydb.mine", "ra,dec")
    found = service.search(
        "SELECT m.id, s.star FROM mydb.mine AS m JOIN stars AS s "
        "ON DISTANCE(m.ra, m.dec, s.ra, s.dec) < 0.001"
    ).to_table()
    assert [tuple(row) for row in found] == [(7, 1)]
    assert "mydb.mine" in service.tables
    service.remove_table("mydb.mine")
    # Not what the client remembers.
    fresh = pyvo.dal.TAPService(service.baseurl, session=service._session)
    assert "mydb.mine" not in fresh.tables


def test_results_are_kept_by_a_job(url: str) -> None:
    with requests.Session() as session:
        _keep(pyvo.dal.TAPService(url, session=session))


def _keep(service: pyvo.dal.TAPService) -> None:
    query = "SELECT star, ra INTO mydb.north FROM stars WHERE dec > 0"
    [row] = service.run_async(query)
    assert (row["table_name"], row["nrows"]) == ("mydb.north", 1)
    kept = service.search("SELECT * FROM mydb.north").to_table()
    assert list(kept["star"]) == [1]


def test_a_name_that_is_taken(url: str) -> None:
    with pytest.raises(pyvo.DALQueryError, match="already"):
        with requests.Session() as session:
            service = pyvo.dal.TAPService(url, session=session)
            service.search("SELECT star INTO mydb.north FROM stars")
