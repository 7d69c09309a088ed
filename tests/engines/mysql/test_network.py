"""MariaDB by TCP and TLS, with a certificate of the test's own."""

import ipaddress
import os
import shutil
import socket
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pyarrow as pa
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from dali.errors import EngineFault
from engines.introspection import Published
from engines.mysql import MySQLConfig, MySQLEngine
from tests.engines.contract import COLUMNS, FEW, read, upload_of
from tests.support.mariadb import MariaDBServer, begin, install, listens, needed

_ROWS = 100_000
_SQL = (
    "SELECT seq AS id, seq / 2e0 AS x, REPEAT('s', 90) AS s "
    f"FROM mysql.seq_1_to_{_ROWS}"
)
_CIPHER = (
    "SELECT variable_value AS s, 0 AS id, 0e0 AS x FROM "
    "information_schema.session_status WHERE variable_name = 'Ssl_cipher'"
)


@dataclass(frozen=True)
class Place:
    """Where the server is, and who signed its certificate."""

    port: int
    authority: Path
    stranger: Path

    def url(self, options: str = "", host: str = "127.0.0.1") -> str:
        return f"mariadb://reader:secret@{host}:{self.port}/mysql?{options}"


def _certificate(folder: Path, name: str) -> Path:
    """Write a certificate for 127.0.0.1, signed by itself, with its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(timezone.utc)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([address]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    path = folder / f"{name}.pem"
    path.write_bytes(made.public_bytes(pem))
    (folder / f"{name}.key").write_bytes(
        key.private_bytes(
            pem,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return path


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    program, daemon = needed()
    folder = Path(tempfile.mkdtemp(prefix="mariadb-"))
    try:
        authority, stranger = (_certificate(folder, each) for each in ("own", "other"))
        install(program, folder)
        for path in folder.glob("own.*"):
            shutil.copystat(folder, path)
            os.chown(path, folder.stat().st_uid, -1)
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = int(free.getsockname()[1])
        with begin(
            daemon,
            folder,
            "--skip-networking=0",
            "--bind-address=127.0.0.1",
            f"--port={port}",
            f"--ssl-cert={authority}",
            f"--ssl-key={authority.with_suffix('.key')}",
            f"--ssl-ca={authority}",
        ) as process:
            until = time.monotonic() + 60
            while not listens(folder / "socket") and time.monotonic() < until:
                time.sleep(0.05)
            with MariaDBServer(folder / "socket").connect() as root:
                with root.cursor() as cursor:
                    cursor.execute("CREATE USER reader IDENTIFIED BY 'secret'")
                    cursor.execute(
                        "GRANT SELECT, CREATE TEMPORARY TABLES ON *.* TO reader"
                    )
            yield Place(port, authority, stranger)
            process.terminate()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[MySQLEngine]:
    engine = MySQLEngine("maria", MySQLConfig(url), Published())
    try:
        await engine.open()
        yield engine
    finally:
        await engine.close()  # noqa: ASYNC102


async def _cipher(engine: MySQLEngine) -> str:
    columns = (COLUMNS[2], COLUMNS[0], COLUMNS[1])
    async with engine.run(_CIPHER, columns) as result:
        [text] = [each async for batch in result.batches for each in batch["s"]]
    return str(text)


@pytest.mark.parametrize("tls", [True, False])
async def test_rows_and_uploads(place: Place, tls: bool) -> None:
    options = f"ssl_ca={place.authority}" if tls else "ssl_disabled=1"
    async with opened(place.url(options)) as engine:
        assert bool(await _cipher(engine)) is tls
        rows = pa.Table.from_batches(await read(engine, _SQL))
        assert rows["id"].to_pylist() == list(range(1, _ROWS + 1))
        # By TLS bytes come a few at a time.
        assert len(await read(engine, _SQL)) < 60
        upload = upload_of(engine, lambda: iter(FEW))
        [schema, name] = upload.table.physical
        batches = await read(
            engine, f"SELECT * FROM `{schema}`.`{name}`", uploads=[upload]
        )
        assert sum(batch.num_rows for batch in batches) == 5


async def test_cancel_by_tls(place: Place) -> None:
    async with opened(place.url(f"ssl_ca={place.authority}")) as engine:
        for _ in range(3):
            assert await read(engine, _SQL, limit=10)


@pytest.mark.parametrize(
    "options",
    ["ssl_verify_cert=1", "ssl_verify_identity=1", "ssl_ca={stranger}"],
)
async def test_certificate_of_an_unknown_authority(place: Place, options: str) -> None:
    url = place.url(options.format(stranger=place.stranger))
    with pytest.raises(EngineFault, match="(?i)certificate"):
        async with opened(url):
            pass


async def test_name_in_the_certificate(place: Place) -> None:
    options = f"ssl_ca={place.authority}&ssl_verify_identity=1"
    async with opened(place.url(options)):
        pass
    with pytest.raises(EngineFault, match="(?i)localhost"):
        async with opened(place.url(options, "localhost")):
            pass


async def test_tls_where_the_server_has_none(mariadb: MariaDBServer) -> None:
    url = f"mariadb://root@localhost/?unix_socket={mariadb.socket}&ssl_verify_cert=1"
    with pytest.raises(EngineFault, match="(?i)SSL|TLS"):
        async with opened(url):
            pass


async def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    with pytest.raises(EngineFault, match="cannot be reached: Connection refused"):
        async with opened(f"mariadb://reader@127.0.0.1:{port}/"):
            pass
