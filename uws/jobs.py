"""All that serves jobs in one process, put together, opened and closed."""

from sqlalchemy import URL

from dali.errors import TooLarge
from uws.caretaker import Caretaker
from uws.changes import Changes
from uws.config import UwsConfig
from uws.database import Database, open_database
from uws.files import DirectoryStore, FileStore, StoreFull
from uws.kind import JobKind
from uws.queue import JobQueue
from uws.runner import Runner
from uws.store import JobStore

__all__ = ["Jobs"]


class Jobs:
    """Jobs of all kinds in one process.

    Open it before anybody asks for a job, register kinds, then start to run.

    Parameters
    ----------
    url
        The database, see `uws.database.open_database`.
    files
        Where uploads and results are kept.
    config
        Limits, shares and times.
    """

    def __init__(self, url: str | URL, files: FileStore, config: UwsConfig) -> None:
        self._url = url
        self.files = files
        self.config = config
        self.changes = Changes()
        self._kinds: dict[str, JobKind] = {}
        self._database: Database | None = None
        self._store: JobStore | None = None
        self._runner: Runner | None = None
        self._caretaker: Caretaker | None = None

    @property
    def store(self) -> JobStore:
        """The jobs, as clients see them; open."""
        assert self._store is not None, "open() comes first"
        return self._store

    @property
    def database(self) -> Database:
        """Where they are; what belongs to their owners may be there too."""
        assert self._database is not None, "open() comes first"
        return self._database

    def register(self, kind: JobKind) -> None:
        """Say how jobs of a kind are run; before `start`."""
        self._kinds[kind.name] = kind

    async def open(self) -> None:
        """Open the stores; nothing runs yet.

        Raises
        ------
        StoreFault
            The database cannot be used.
        """
        if isinstance(self.files, DirectoryStore):
            await self.files.open()
        self._database = await open_database(self._url)
        self._store = JobStore(self._database, self.config, self._told)
        await self.changes.open(self._store)

    async def start(self) -> None:
        """Begin to run jobs, and to look after them."""
        assert self._database is not None
        queue = JobQueue(self._database, self.config, self._told)
        self._runner = Runner(
            self.store, queue, self.files, self.changes, self._kinds, self.config
        )
        self._caretaker = Caretaker(self.store, queue, self.files, self.config)
        await self._runner.open()
        await self._caretaker.open()

    async def stop(self) -> None:
        """Run no more; what runs is given back."""
        runner, self._runner = self._runner, None
        caretaker, self._caretaker = self._caretaker, None
        if runner is not None:
            await runner.close()
        if caretaker is not None:
            await caretaker.close()

    async def close(self) -> None:
        """Stop, and close the stores."""
        await self.stop()
        await self.changes.close()
        await self.files.close()
        if self._database is not None:
            await self._database.close()

    async def make_room(self, owner: str, size: int) -> None:
        """Make sure that an owner may store so many bytes more.

        Raises
        ------
        TooLarge
            It would be more than the owner, or all, may have.
        StoreFull
            The disk has no room.
        """
        config = self.config
        for most, whose in ((config.owner_bytes, owner), (config.total_bytes, None)):
            if most and await self.store.kept_bytes(whose) + size > most:
                raise TooLarge(
                    "Your jobs would keep more bytes than they may.",
                    hint="Delete jobs that you do not need any more.",
                )
        free = await self.files.free_bytes()
        if free is not None and free - size < config.reserve_bytes:
            raise StoreFull(hint="Try again when others have deleted their results.")

    async def delete(self, job_id: str) -> None:
        """Destroy a job, and soon its files (UWS 1.1 §2.1.5)."""
        await self.store.delete(job_id)
        if self._caretaker is not None:
            self._caretaker.wake()

    def _told(self, job_id: str) -> None:
        self.changes.told(job_id)
        if self._runner is not None:
            self._runner.wake()
