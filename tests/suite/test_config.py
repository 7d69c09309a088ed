"""The configuration: what is taken, what is refused, and how it is told."""

import dataclasses
import re
from pathlib import Path

import pytest

from suite import config as settings
from suite.config import Config, ConfigFault, effective, read_config

HOUSE = Path(__file__).parents[2]


def _read(tmp_path: Path, text: str, **environment: str) -> Config:
    path = tmp_path / "suite.toml"
    path.write_text(text, "utf-8")
    return read_config(path, environment)[0]


def _function(signature: str, sql: str) -> str:
    return (
        f"[[tap.functions]]\nsignature = '{signature}'\nsql = {{ duckdb = '{sql}' }}\n"
        "description = 'A function.'\n"
    )


def test_empty_file_is_all_defaults(tmp_path: Path) -> None:
    assert _read(tmp_path, "") == Config()


def test_values_arrive(tmp_path: Path) -> None:
    config = _read(
        tmp_path,
        """
        data_dir = "kept"
        [server]
        port = 9000
        [adql]
        without = ["case", "MOC"]
        [tap]
        name_resolver = "https://example.org/tap/sync"
        [[tap.functions]]
        signature = "twice(x DOUBLE) -> DOUBLE"
        sql = { duckdb = "2 * {x}" }
        description = "Two times a value."
        [[publish]]
        paths = ["a.fits", "/b"]
        copy = true
        [tables."data.a".columns.x]
        unit = "mag"
        """,
    )
    assert config.data_dir == tmp_path / "kept"
    assert config.server.port == 9000
    assert config.publish[0].paths == (tmp_path / "a.fits", Path("/b"))
    assert config.publish[0].copy
    assert config.adql.without == ("case", "MOC")
    assert config.tables["data.a"].columns["x"].unit == "mag"
    assert config.tap.functions[0].function().name == "TWICE"
    assert config.tap.name_resolver == "https://example.org/tap/sync"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("dat_dir = 'x'", "dat_dir: .*did you mean data_dir", id="near"),
        pytest.param("[server]\nhots = 'x'", "server.hots: .*mean host", id="nested"),
        pytest.param("zzz = 1", "zzz: .*known are data_dir, instance", id="far"),
        pytest.param("[server]\nport = '80'", "server.port: '80' is not", id="text"),
        pytest.param("[server]\nport = true", "server.port: True is not", id="bool"),
        pytest.param("[server]\nport = 1.5", "server.port: 1.5 is not", id="float"),
        pytest.param("[server]\nport = 70000", "from 0 to 65535", id="range"),
        pytest.param("server = 3", "server: 3 is not a table", id="not-table"),
        pytest.param("[[publish]]\ncopy = true", "paths is missing", id="missing"),
        pytest.param("[[publish]]\npaths = 'x'", "'x' is not a list", id="no-list"),
        pytest.param("[[publish]]\npaths = [1]", r"paths\[0\]: 1 is not", id="item"),
        pytest.param("[publish]\npaths = []", "publish: .*is not a list", id="single"),
        pytest.param("[engines.a]", 'engines."a": url is missing', id="no-url"),
        pytest.param(
            "[engines.a]\nurl = 'oracle://x'", "must begin with one of", id="scheme"
        ),
        pytest.param(
            "[engines.'A b']\nurl = 'mysql://x'", "must be a name", id="engine-name"
        ),
        pytest.param(
            "[schemas.s]\nengine = 'b'", "no engine b; there are: none", id="engine"
        ),
        pytest.param("[schemas.s]\nsource = 'b'", "needs an engine", id="source"),
        pytest.param("[tables.'s.t']\nposition = ['a']", "two columns", id="position"),
        pytest.param("[tables.'s.t']\nhealpix = 'h'", "needs a pos", id="healpix"),
        pytest.param("[user_tables]\nschema = 'A-b'", "a short name", id="mydb"),
        pytest.param("[user_tables]\nrows = 0", "above 0", id="user-rows"),
        pytest.param("[crossing]\nrows = 0", "above 0", id="crossing"),
        pytest.param(
            "[limits]\nmaxrec_hard = 5", "maxrec_default must not be", id="order"
        ),
        pytest.param(
            "[adql]\nwithout = ['case', 'CASES']", "CASES, but.* are CASE", id="adql"
        ),
        pytest.param("[limits]\nbody_bytes = 0", "must be above 0", id="zero"),
        pytest.param("[engine]\nthreads = -1", "must not be below 0", id="negative"),
        pytest.param(
            "[instance]\npublic_url = 'x'", "must begin with https://", id="url"
        ),
        pytest.param(
            "[instance]\ntitle = '${NOT_SET}'", "NOT_SET} is not set", id="unset"
        ),
        pytest.param(
            "[tables.'a.b'.columns.x]\nunt = 'm'",
            r'tables."a.b".columns."x".unt: .*mean unit',
            id="deep",
        ),
        pytest.param(
            _function("ivo_to_jd(x DOUBLE) -> DOUBLE", "{x}"),
            r"suite.toml is not right:\n  tap.functions\[0\]: ivo_to_jd is there",
            id="function's name",
        ),
        pytest.param(
            _function("f(x DOUBLE) -> DOUBLE", "abs({y})"),
            r"tap.functions\[0\]: f: sql.duckdb: there is no parameter {y}",
            id="function's sql",
        ),
        pytest.param(
            _function("f(x DOUBLE) -> DOUBLE", "{x}") * 2,
            "tap: functions has two named f",
            id="functions of one name",
        ),
        pytest.param(
            _function("f(x DOUBLE) -> DOUBLE", "{x}") + "uint = 'm'",
            r"tap.functions\[0\].uint: .*mean unit",
            id="function's key",
        ),
        pytest.param(
            "[tap]\nname_resolver = 'simbad'", "name_resolver must begin", id="resolver"
        ),
        pytest.param(
            "[tap]\nname_resolver_seconds = 0", "must be above 0", id="no time"
        ),
        pytest.param("= 1", "is not TOML", id="syntax"),
    ],
)
def test_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ConfigFault, match=words):
        _read(tmp_path, text)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigFault) as caught:
        _read(tmp_path, "a = 1\nb = 2\n[server]\nport = 'x'")
    assert len(caught.value.message.splitlines()) == 4


def test_absent_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigFault, match="cannot be read: No such file"):
        read_config(tmp_path / "none.toml")


def test_secrets_come_from_the_environment_and_are_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "suite.toml"
    path.write_text('[instance]\ncontact = "${WHO}"\n')
    config, secrets = read_config(path, {"WHO": "hush"})
    assert config.instance.contact == "hush"
    shown = dict(effective(config, secrets))
    assert "hush" not in "".join(shown.values())
    assert shown["server.port"] == "8080"


@pytest.mark.parametrize(
    "path", sorted((HOUSE / "examples").glob("*.toml")), ids=lambda path: path.stem
)
def test_examples_are_right(path: Path) -> None:
    environment = {"URANIBORG_PUBLIC_URL": "https://example.org"}
    for name in ("ARCHIVE", "LEGACY"):
        environment[f"{name}_PASSWORD"] = "secret"
    config, _ = read_config(path, environment)
    assert config.publish or config.engines


def test_every_key_is_documented() -> None:
    text = (HOUSE / "docs/reference/configuration.md").read_text("utf-8")
    documented = set(re.findall(r"^- `(\w+)`:", text, re.MULTILINE))
    documented |= set(re.findall(r"^## `\[+(\w+)", text, re.MULTILINE))
    kinds = [getattr(settings, name) for name in settings.__all__]
    keys = {
        field.name
        for kind in kinds
        if dataclasses.is_dataclass(kind)
        for field in dataclasses.fields(kind)
    }
    assert keys == documented
