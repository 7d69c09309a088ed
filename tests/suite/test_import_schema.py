"""The configuration of a database: what is written, marked, kept and refused."""

import asyncio
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dali.errors import DaliError, EngineFault
from dali.tableset import Column, ForeignKey, HealpixIndex, Position, Table
from engines.introspection import FoundIndex, FoundTable
from suite.cli import main
from suite.config import Config, read_config
from suite.databases import database_engines
from suite.guessed_units import unit_in
from suite.notes import check_tables, describe_with
from suite.schema_draft import draft_schemas
from suite.schema_toml import TomlFault, merged_toml, schema_toml
from suite.secret_url import expanded_url, without_secrets
from tests.suite.felis_samples import CATALOG, RESOURCE
from tests.support.postgresql import Server

STARS = FoundTable(
    Table(
        "stars",
        "gaia",
        (
            Column("source_id", "long", description="Unique id (e.g. 4295806720)"),
            Column("ra", "double", description="Right ascension [deg],\n  ICRS"),
            Column("dec", "double"),
            Column("healpix_29", "long"),
            Column("gmag", "float", description='"G" (mag)'),
            Column("flag", "boolean"),
        ),
        ("gaia", "stars"),
        description="All stars",
        nrows=1_234_567,
        keys=(ForeignKey("gaia.runs", (("source_id", "id"),)),),
    ),
    (
        FoundIndex(("source_id",), unique=True, primary=True),
        FoundIndex(("healpix_29",), clustered=True),
    ),
)
RUNS = FoundTable(Table("runs", "gaia", (Column("id", "long"),), ("gaia", "runs")))
NOTHING = FoundTable(Table("t", "other", (Column("x", "int"),), ("other", "t")))


class Database:
    """A database with these tables, or with a fault."""

    def __init__(self, *tables: FoundTable) -> None:
        self.tables = list(tables)
        self.fault: DaliError | None = None
        self.url = ""
        self.asked: list[Sequence[str] | None] = []
        self.closed = 0

    async def open(self) -> None:
        if self.fault is not None:
            raise self.fault

    async def survey(self, schemas: Sequence[str] | None = None) -> list[FoundTable]:
        self.asked.append(schemas)
        return [
            each
            for each in self.tables
            if schemas is None or each.table.schema in schemas
        ]

    async def close(self) -> None:
        self.closed += 1


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch) -> Database:
    known = Database(STARS, RUNS, NOTHING)

    def engine(name: str, config: object, published: object) -> Database:
        known.url = str(getattr(config, "url"))  # noqa: B009
        return known

    monkeypatch.setattr("suite.databases.database_engine", engine)
    return known


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Give what runs the command for ``suite.toml``, and tells what it said."""

    def run(*options: str, code: int = 0, url: str | None = URL) -> str:
        given = [url] if url else []
        output = [] if "--output" in options else ["--output", str(tmp_path / NAME)]
        assert main(["import-schema", *given, *options, *output]) == code
        told = capsys.readouterr()
        return told.err + told.out

    return run


URL = "postgresql://reader@db.example.org/archive"
NAME = "suite.toml"
Run = Callable[..., str]


def read(path: Path, **environment: str) -> Config:
    return read_config(path / NAME, environment)[0]


class TestWritten:
    def test_all_that_is_known(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        told = run()
        config = read(tmp_path)
        assert database.url == config.engines["archive"].url == URL
        assert {n: s.engine for n, s in config.schemas.items()} == {
            "gaia": "archive",
            "other": "archive",
        }
        stars = config.tables["gaia.stars"]
        assert stars.description == "All stars"
        assert (stars.position, stars.healpix) == (("ra", "dec"), "healpix_29")
        assert list(stars.columns) == [c.name for c in STARS.table.columns]
        ra = stars.columns["ra"]
        assert (ra.unit, ra.ucd) == ("deg", "pos.eq.ra;meta.main")
        assert ra.description == "Right ascension [deg], ICRS"
        assert stars.columns["gmag"].unit == "mag"
        assert stars.columns["healpix_29"].ucd == "pos.healpix"
        assert "Schemas: 2. Tables: 3. Columns: 8. Guesses to review: 11." in told
        assert database.closed == 1

    def test_each_guess_is_marked(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        run()
        lines = (tmp_path / NAME).read_text().splitlines()
        marked = [line.partition(" = ")[0] for line in lines if "# guessed" in line]
        said = [line for line in lines if line.startswith(("unit", "ucd", "posi"))]
        assert all(line.endswith("# guessed") for line in said)
        assert marked.count("ucd") == 6 and marked.count("unit") == 3
        assert "description" not in marked

    def test_what_needs_no_word_is_a_remark(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        run()
        text = (tmp_path / NAME).read_text()
        assert "# about 1,234,567 rows" in text
        assert "# primary key: source_id" in text
        assert "# foreign key: source_id to gaia.runs (id)" in text
        assert text.startswith("# Made by uraniborg")

    def test_it_is_what_is_served(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        run()
        table = describe_with(read(tmp_path))(STARS.table)
        assert table is not None and table.position is not None
        assert table.column("gmag").unit == "mag"

    def test_without_guesses(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        told = run("--no-guess")
        config = read(tmp_path)
        ra = config.tables["gaia.stars"].columns["ra"]
        assert (ra.unit, ra.ucd) == (None, None)
        assert "Guesses to review: 3." in told

    def test_one_schema(self, tmp_path: Path, run: Run, database: Database) -> None:
        run("--schema", "gaia")
        assert database.asked == [["gaia"]]
        assert list(read(tmp_path).schemas) == ["gaia"]

    def test_to_standard_output(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        assert '[tables."gaia.stars"]' in run("--output", "-")
        assert not (tmp_path / NAME).exists()

    @pytest.mark.parametrize(
        ("url", "engine"),
        [
            ("mariadb://h/Gaia_DR3", "gaia_dr3"),
            ("mysql://h", "main"),
            ("postgres://h/1-2", "main"),
        ],
    )
    def test_the_engine_s_name(
        self, tmp_path: Path, run: Run, database: Database, url: str, engine: str
    ) -> None:
        run(url=url)
        assert list(read(tmp_path).engines) == [engine]

    def test_a_name_for_the_engine(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        run("--engine", "plates")
        assert read(tmp_path).schemas["gaia"].engine == "plates"
        assert "An engine cannot be called A" in run("--engine", "A", "--force", code=1)

    def test_a_password_is_not_written(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        told = run(url="postgresql://reader:geh%40im@h/archive?sslmode=require")
        assert "geh" not in told + (tmp_path / NAME).read_text()
        assert "set URANIBORG_ARCHIVE_PASSWORD" in told
        assert database.url == "postgresql://reader:geh%40im@h/archive?sslmode=require"
        config = read(tmp_path, URANIBORG_ARCHIVE_PASSWORD="geh%40im")
        assert config.engines["archive"].url == database.url

    def test_a_password_from_the_environment(
        self,
        tmp_path: Path,
        run: Run,
        database: Database,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setenv("SECRET", "geheim")
        told = run(url="postgresql://reader:${SECRET}@h/archive")
        assert database.url == "postgresql://reader:geheim@h/archive"
        assert "reader:${SECRET}@h" in (tmp_path / NAME).read_text()
        assert "is not written down" not in told
        assert "which is not set" in run(
            "--force", url="mysql://a:${NOT_SET}@h", code=1
        )

    def test_a_comment_takes_nothing_from_the_environment(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        words = "Look: ${SECRET} and $${SECRET} and ${ SECRET}"
        database.tables = [
            replace(NOTHING, table=replace(NOTHING.table, description=words))
        ]
        run()
        config, secrets = read_config(tmp_path / NAME, {"SECRET": "geheim"})
        described = config.tables["other.t"].description
        assert described is not None and "geheim" not in described
        assert secrets == frozenset()

    def test_odd_names_are_left_out(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        def named(schema: str, name: str, column: str = "x") -> FoundTable:
            return FoundTable(Table(name, schema, (Column(column, "int"),)))

        database.tables = [
            named("a.b", 'q"\\uote]'),
            named("a.b", "Zähler #1", "x = 'y'"),
            named("TAP_SCHEMA", "tables"),
            named("s", "${HOME}"),
            named("s", "t", "a\nb"),
        ]
        told = run()
        assert list(read(tmp_path).tables) == ['a.b.q"\\uote]', "a.b.Zähler #1"]
        assert "TAP_SCHEMA.* (the service has its own)" in told
        assert told.count("a name in it is odd") == 2


class TestFile:
    def test_it_is_not_overwritten(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        (tmp_path / NAME).write_text("mine")
        assert "is there already" in run(code=1)
        assert database.asked == []
        assert (tmp_path / NAME).read_text() == "mine"
        run("--force")
        assert read(tmp_path).schemas

    def test_a_fault_of_the_database_leaves_the_file(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        (tmp_path / NAME).write_text("mine")
        database.fault = EngineFault("It is away.")
        assert "It is away." in run("--force", code=1)
        assert (tmp_path / NAME).read_text() == "mine"
        assert database.closed == 1

    def test_a_link_stays_a_link_and_rights_stay(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        kept = tmp_path / "kept.toml"
        kept.touch(0o600)
        (tmp_path / NAME).symlink_to(kept)
        run("--force")
        assert (tmp_path / NAME).is_symlink()
        assert kept.stat().st_mode & 0o777 == 0o600
        assert read(tmp_path).schemas
        assert sorted(p.name for p in tmp_path.iterdir()) == ["kept.toml", NAME]

    def test_a_folder_that_is_not_there(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        told = run("--output", str(tmp_path / "no" / "x.toml"), code=1)
        assert "cannot be written" in told

    def test_a_folder_is_no_file(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        assert "is no file" in run("--output", str(tmp_path), "--force", code=1)


class TestWrongUse:
    def test_no_url(self, run: Run, database: Database) -> None:
        assert "There is no database to look at" in run(url=None, code=1)

    def test_another_kind_of_url(self, run: Run, database: Database) -> None:
        told = run(url="oracle://h/d", code=1)
        assert "url must begin with one of postgresql://" in told

    def test_nothing_is_found(self, run: Run, database: Database) -> None:
        assert "no tables that its user may read" in run("--schema", "no", code=1)

    def test_what_cannot_be_updated(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        assert "to be brought up to date" in run("--update", code=1)
        assert "--update needs a file" in run("--update", "--output", "-", code=1)
        (tmp_path / NAME).write_text("a = [")
        assert "is not TOML" in run("--update", code=1)


class TestUpdate:
    def update(
        self, tmp_path: Path, run: Run, change: Callable[[str], str], *options: str
    ) -> str:
        if not (tmp_path / NAME).exists():
            run()
        path = tmp_path / NAME
        path.write_text(change(path.read_text()))
        return run("--update", *options)

    def test_nothing_new_changes_nothing(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        run()
        before = (tmp_path / NAME).read_text()
        told = self.update(tmp_path, run, lambda text: text)
        assert (tmp_path / NAME).read_text() == before
        assert "New tables and columns: 0." in told

    def test_own_words_stay(self, tmp_path: Path, run: Run, database: Database) -> None:
        def change(text: str) -> str:
            text = text.replace('"All stars"', '"Our stars"  # better')
            text = text.replace('unit = "mag" # guessed', 'unit = "mmag" # looked up')
            text = text.replace('ucd = "meta.id" # guessed\n', "hidden = true\n", 1)
            return text + "\n[limits]\nmaxrec_default = 7\n"

        self.update(tmp_path, run, change)
        config = read(tmp_path)
        stars = config.tables["gaia.stars"]
        assert stars.description == "Our stars"
        assert stars.columns["gmag"].unit == "mmag"
        assert config.limits.maxrec_default == 7
        # Who took a guess away did not believe it.
        assert stars.columns["source_id"].hidden
        assert stars.columns["source_id"].ucd is None
        text = (tmp_path / NAME).read_text()
        assert "# better" in text and "# looked up" in text

    def test_what_is_new_is_added(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        run()
        wide = replace(
            STARS.table,
            columns=(*STARS.table.columns, Column("parallax", "double")),
        )
        more = FoundTable(Table("more", "third", (Column("id", "long"),)))
        database.tables = [replace(STARS, table=wide), RUNS, NOTHING, more]
        told = self.update(tmp_path, run, lambda text: text)
        config = read(tmp_path)
        assert config.tables["gaia.stars"].columns["parallax"].unit == "mas"
        assert config.schemas["third"].engine == "archive"
        assert config.tables["third.more"].columns["id"].ucd == "meta.id"
        assert "New tables and columns: 2." in told
        assert (tmp_path / NAME).read_text().count('unit = "mas" # guessed') == 1

    def test_what_is_gone_is_told(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        run()
        narrow = replace(STARS.table, columns=STARS.table.columns[:-1])
        database.tables = [replace(STARS, table=narrow), NOTHING]
        told = self.update(tmp_path, run, lambda text: text)
        assert "any more: gaia.stars.flag, gaia.runs." in told
        assert "gaia.runs" in read(tmp_path).tables

    def test_schemas_have_the_names_that_they_are_published_by(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        def change(text: str) -> str:
            text = text.replace("[schemas.gaia]\n", '[schemas.dr3]\nsource = "gaia"\n')
            return text.replace('"gaia.', '"dr3.')

        told = self.update(tmp_path, run, change)
        config = read(tmp_path)
        assert list(config.schemas) == ["dr3", "other"]
        assert "dr3.stars" in config.tables
        assert "New tables and columns: 0." in told and "any more" not in told

    def test_the_url_of_the_file(
        self,
        tmp_path: Path,
        run: Run,
        database: Database,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        run(url="postgresql://r:geheim@h/archive")
        monkeypatch.setenv("URANIBORG_ARCHIVE_PASSWORD", "other")
        run("--update", url=None)
        assert database.url == "postgresql://r:other@h/archive"
        assert "${URANIBORG_ARCHIVE_PASSWORD}" in (tmp_path / NAME).read_text()

    def test_felis_takes_the_place_of_guesses_alone(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        felis = tmp_path / "f.yaml"
        felis.write_text(
            "name: gaia\ntables: [{name: stars, columns: [{name: gmag, "
            "'ivoa:ucd': 'phot.mag;em.opt', 'ivoa:unit': mmag, description: Said}]}]"
        )
        self.update(tmp_path, run, lambda text: text, "--felis", str(felis))
        text = (tmp_path / NAME).read_text()
        assert 'ucd = "phot.mag;em.opt"\n' in text
        assert 'unit = "mmag"\n' in text
        gmag = read(tmp_path).tables["gaia.stars"].columns["gmag"]
        assert gmag.description == '"G" (mag)'

    def test_other_ways_to_write_it(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        path = tmp_path / NAME
        path.write_text(
            'engines.archive.url = "' + URL + '"\n'
            'tables."gaia.stars".title = "T"\n'
            '[schemas]\ngaia = {engine = "archive", title = "G"}\n'
        )
        run("--update")
        config = read(tmp_path)
        assert config.schemas["gaia"].title == "G"
        assert config.tables["gaia.stars"].title == "T"
        assert config.tables["gaia.stars"].columns["ra"].unit == "deg"

    def test_what_cannot_be_added_to_is_left_as_it_is(
        self, tmp_path: Path, run: Run, database: Database
    ) -> None:
        path = tmp_path / NAME
        text = f"""
[engines.archive]
url = "{URL}"
[tables."gaia.stars"]
columns = {{ra = {{unit = "deg"}}}}
"""
        path.write_text(text)
        assert "laid out in a way that cannot be added to" in run("--update", code=1)
        assert path.read_text() == text


class TestFelis:
    def felis(self, tmp_path: Path) -> str:
        (tmp_path / "base.yaml").write_text(RESOURCE)
        path = tmp_path / "catalog.yaml"
        path.write_text(CATALOG)
        return str(path)

    @pytest.fixture
    def catalog(self, database: Database) -> Database:
        """Give a database that folded the names."""
        names = ("coord_dec", "refband", "coord_ra", "objectid", "extra")
        objects = Table(
            "object",
            "dr1",
            tuple(
                Column(n, "double" if n.startswith("coord") else "long") for n in names
            ),
        )
        database.tables = [NOTHING, FoundTable(objects)]
        return database

    def test_its_words_are_no_guesses(
        self, tmp_path: Path, run: Run, catalog: Database
    ) -> None:
        told = run("--felis", f"dr1={self.felis(tmp_path)}")
        config = read(tmp_path)
        table = config.tables["dr1.object"]
        assert table.description == "Objects detected on the coadds."
        assert table.position == ("coord_ra", "coord_dec")
        assert table.columns["coord_ra"].ucd == "pos.eq.ra;meta.main"
        assert table.columns["coord_ra"].principal
        assert table.columns["extra"].principal is None
        assert config.schemas["dr1"].description is not None
        assert "# guessed" not in (tmp_path / NAME).read_text()
        assert "constraints (1)" in told and "columnGroups (1)" in told

    def test_its_order_is_the_order(
        self, tmp_path: Path, run: Run, catalog: Database
    ) -> None:
        run("--felis", f"dr1={self.felis(tmp_path)}")
        table = describe_with(read(tmp_path))(catalog.tables[1].table)
        assert table is not None
        assert [c.name for c in table.columns] == [
            "objectid",
            "coord_ra",
            "coord_dec",
            "refband",
            "extra",
        ]

    def test_what_the_database_does_not_have_is_told(
        self, tmp_path: Path, run: Run, catalog: Database
    ) -> None:
        told = run("--felis", f"dr1={self.felis(tmp_path)}")
        assert "ForcedSource, DiaObject, Object.discovered" in told

    def test_a_schema_that_is_not_there(
        self, tmp_path: Path, run: Run, catalog: Database
    ) -> None:
        told = run("--felis", self.felis(tmp_path), code=1)
        assert "There is no schema dr1_catalogs" in told
        assert "There are dr1, other" in told

    def test_alone(self, tmp_path: Path, run: Run, database: Database) -> None:
        told = run("--felis", self.felis(tmp_path), url=None)
        config = read(tmp_path)
        assert database.asked == []
        assert list(config.tables) == [
            "dr1_catalogs.Object",
            "dr1_catalogs.ForcedSource",
            "dr1_catalogs.DiaObject",
        ]
        objects = config.tables["dr1_catalogs.Object"]
        assert objects.position == ("coord_ra", "coord_dec")
        assert "CHANGE-ME: change it" in told
        assert config.engines["main"].url.endswith("CHANGE-ME")


class TestServers:
    """Real databases, from their own words to what a service would publish."""

    @pytest.fixture(params=["postgresql", "mariadb"])
    def url(self, request: pytest.FixtureRequest) -> Iterator[str]:
        server = request.getfixturevalue(request.param)
        if isinstance(server, Server):
            with server.database() as connection:
                for statement in _POSTGRESQL.split(";"):
                    connection.execute(statement.encode())
                name = connection.info.dbname
                yield f"postgresql://tester:x@/{name}?host={server.directory}"
            return
        with server.database("gaia") as connection, connection.cursor() as cursor:
            for statement in _MARIADB.split(";"):
                cursor.execute(statement)
            yield f"mariadb://root@localhost/gaia?unix_socket={server.socket}"

    def test_from_a_database_to_its_tables(
        self, tmp_path: Path, run: Run, url: str
    ) -> None:
        told = run("--schema", "gaia", "--engine", "archive", url=url)
        assert "Schemas: 1. Tables: 3. Columns: 10." in told
        config = read(tmp_path, URANIBORG_ARCHIVE_PASSWORD="x")
        stars = config.tables["gaia.stars"]
        assert stars.description == "All stars"
        assert stars.healpix == "healpix_29"
        assert stars.columns["flux"].unit == "nJy"
        assert stars.columns["flux"].description == "Mean flux (nJy)"
        text = (tmp_path / NAME).read_text()
        assert "# foreign key: star to gaia.stars (id)" in text
        tables = asyncio.run(self.published(config))
        table = tables["gaia.stars"]
        assert table.position is not None
        assert table.position.healpix == HealpixIndex("healpix_29", 29, False)
        assert table.column("flux").unit == "nJy"
        assert table.column("id").indexed
        assert tables["gaia.visits"].keys[0].target == "gaia.stars"
        assert tables["gaia.bright"].position == Position("ra", "dec")
        check_tables(config, tables.values())
        before = text
        run("--schema", "gaia", "--engine", "archive", "--update", url=url)
        assert (tmp_path / NAME).read_text() == before

    async def published(self, config: Config) -> dict[str, Table]:
        (engine,) = database_engines(config)
        await engine.open()
        try:
            found = await engine.tableset()
            return {table.qualified_name: table for table in found.tables}
        finally:
            await engine.close()

    def test_a_schema_that_is_not_there(self, run: Run, url: str) -> None:
        assert "no_such" in run("--schema", "no_such", url=url, code=1)


_POSTGRESQL = """
CREATE SCHEMA gaia;
CREATE TABLE gaia.stars (id bigint PRIMARY KEY, ra double precision,
    dec double precision, healpix_29 bigint, flux real);
CREATE INDEX ON gaia.stars (healpix_29);
COMMENT ON TABLE gaia.stars IS 'All stars';
COMMENT ON COLUMN gaia.stars.flux IS 'Mean flux (nJy)';
CREATE TABLE gaia.visits (visit int PRIMARY KEY, star bigint REFERENCES gaia.stars);
CREATE VIEW gaia.bright AS SELECT id, ra, dec FROM gaia.stars WHERE flux > 1
"""
_MARIADB = """
CREATE TABLE stars (id BIGINT PRIMARY KEY, ra DOUBLE, `dec` DOUBLE,
    healpix_29 BIGINT, flux FLOAT COMMENT 'Mean flux (nJy)', KEY (healpix_29))
    COMMENT 'All stars';
CREATE TABLE visits (visit INT PRIMARY KEY, star BIGINT,
    FOREIGN KEY (star) REFERENCES stars (id));
CREATE VIEW bright AS SELECT id, ra, `dec` FROM stars WHERE flux > 1
"""


@given(st.data())
def test_what_is_written_is_what_is_read(data: st.DataObject) -> None:
    text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
    name = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1)
    columns = data.draw(
        st.lists(
            st.builds(Column, name, st.just("double"), description=text),
            max_size=4,
            unique_by=lambda c: c.name,
        )
    )
    table = Table(data.draw(name), data.draw(name), tuple(columns))
    drafts, _ = draft_schemas([FoundTable(table, (FoundIndex((data.draw(text),)),))])
    written = schema_toml("main", "mysql://h", drafts, ["A head."])
    told = tomllib.loads(written)["tables"][table.qualified_name]
    assert list(told.get("columns", {})) == [c.name for c in columns]
    for column in columns:
        words = " ".join((column.description or "").split()).replace("${", "$ {")
        assert told["columns"][column.name].get("description", "") == words
    assert merged_toml(written, "main", "mysql://h", drafts).text == written


def test_what_is_not_toml_cannot_be_merged() -> None:
    with pytest.raises(TomlFault, match="not TOML"):
        merged_toml("a = ", "main", "mysql://h", [])


@pytest.mark.parametrize(
    ("comment", "unit"),
    [
        (None, None),
        ("", None),
        ("Right ascension (J2000) [deg]", "deg"),
        ("Right ascension [degrees]", "deg"),
        ("Proper motion (mas/yr)", "mas/yr"),
        ("Proper motion (mas/year)", "mas/yr"),
        ("Flux [erg/s/cm^2]", "erg.s**-1.cm**-2"),
        ("Flux (10**-17 erg/s/cm**2)", "10**-17erg.s**-1.cm**-2"),
        ("Velocity (km s-1)", "km.s**-1"),
        ("Magnitude (AB mag)", "mag"),
        ("Epoch (MJD)", "d"),
        ("Temperature [K]", "K"),
        ("Magnitude (K)", None),
        ("Iron [Fe/H]", None),
        ("Magnesium [Mg/H]", None),
        ("Longitude [0/360]", None),
        ("The smallest (min)", None),
        ("Number (e.g. 3)", None),
        ("Equinox [J2000]", None),
        ("Coefficient [3 Jy]", None),
        ("(see note) (deg)", "deg"),
        ("[" * 100_000 + "deg]", "deg"),
    ],
)
def test_units_in_comments(comment: str | None, unit: str | None) -> None:
    assert unit_in(comment) == (unit if comment is None or len(comment) < 1e4 else None)


@pytest.mark.parametrize(
    ("url", "written", "names"),
    [
        ("mysql://h/d", "mysql://h/d", ()),
        ("mysql://u@h/d?charset=utf8mb4", "mysql://u@h/d?charset=utf8mb4", ()),
        ("mysql://u:@h/d", "mysql://u:@h/d", ()),
        ("mysql://u:a@b:c@h/d", "mysql://u:${URANIBORG_X_PASSWORD}@h/d", ("PASSWORD",)),
        ("mysql://u:${P}@h/d", "mysql://u:${P}@h/d", ()),
        (
            "postgresql:///d?host=/run&PASSWORD=a&sslpassword=b",
            "postgresql:///d?host=/run&PASSWORD=${URANIBORG_X_PASSWORD}"
            "&sslpassword=${URANIBORG_X_SSLPASSWORD}",
            ("PASSWORD", "SSLPASSWORD"),
        ),
    ],
)
def test_secrets_in_urls(url: str, written: str, names: tuple[str, ...]) -> None:
    expected = tuple(f"URANIBORG_X_{name}" for name in names)
    assert without_secrets(url, "x") == (written, expected)


def test_variables_in_urls() -> None:
    assert (
        expanded_url("mysql://u:${A}${B}@h", {"A": "a", "B": "b"}) == "mysql://u:ab@h"
    )
