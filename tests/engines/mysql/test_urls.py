"""URLs of MariaDB and MySQL."""

import pytest

from dali.errors import EngineFault
from engines.mysql import MySQLConfig
from engines.mysql.urls import settings_of, wants_tls


def test_all_parts() -> None:
    url = "mysql://m%40x:p%3A%C3%A4@db.example:3307/s%2Fky?ssl_ca=/ca.pem"
    found = settings_of(MySQLConfig(url, connect_seconds=3))
    assert found == {
        "host": "db.example",
        "port": 3307,
        "user": "m@x",
        "password": "p:ä".encode(),
        "database": "s/ky",
        "connect_timeout": 3,
        "ssl_ca": "/ca.pem",
        "ssl_verify_cert": True,
    }
    assert wants_tls(found)


def test_least() -> None:
    found = settings_of(MySQLConfig("mariadb://me@"))
    assert (found["host"], found["port"], found["user"]) == ("localhost", 3306, "me")
    assert "database" not in found
    assert not wants_tls(found)


def test_no_tls_within_the_machine_but_if_asked() -> None:
    url = "mariadb://me@localhost/?unix_socket=/run/mysqld/mysqld.sock"
    assert settings_of(MySQLConfig(url))["ssl_disabled"]
    asked = settings_of(MySQLConfig(f"{url}&ssl_verify_identity=yes"))
    assert wants_tls(asked)


@pytest.mark.parametrize(
    ("option", "wanted"),
    [
        ("ssl_verify_cert=1", True),
        ("ssl_verify_cert=0", False),
        ("ssl_cert=/a.pem", True),
        ("ssl_ca=/a.pem&ssl_verify_cert=no", True),
        ("ssl_ca=/a.pem&ssl_disabled=1", False),
    ],
)
def test_tls(option: str, wanted: bool) -> None:
    found = settings_of(MySQLConfig(f"mariadb://me@db.example/?{option}"))
    assert wants_tls(found) is wanted


@pytest.mark.parametrize("option", ["local_infile=1", "init_command=x", "charset=x"])
def test_unknown_options(option: str) -> None:
    with pytest.raises(EngineFault, match="not known"):
        settings_of(MySQLConfig(f"mariadb://me@db.example/?{option}"))
