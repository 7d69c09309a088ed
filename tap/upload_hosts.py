"""Which hosts uploads may be fetched from: those of the public network only.

A service stands where its callers cannot go, next to databases, consoles and
the metadata services of clouds.  So what counts is the address that a socket is
about to be connected to, not the name, which may mean another one each time that
it is asked for.
"""

import ipaddress
import socket

from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver
from typing_extensions import override

__all__ = ["HostRefused", "PublicResolver", "is_public", "public_socket"]

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_EMBEDDING = ipaddress.ip_network("64:ff9b::/96")
"""Addresses by which a network without IPv4 reaches one (RFC 6052)."""

_AddressInfo = tuple[int, int, int, str, tuple[str | int | bytes, ...]]


class HostRefused(OSError):
    """The address is not one that everybody can reach."""


def is_public(text: str) -> bool:
    """Tell whether an address belongs to the public network.

    An address that carries another within is as public as that one.
    """
    try:
        address: _Address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in _EMBEDDING:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if address.teredo or address.is_site_local:
            return False
        if inner is not None:
            address = inner
    return address.is_global and not address.is_multicast and not address.is_reserved


class PublicResolver(AbstractResolver):
    """Names to addresses, those that are not public left out."""

    def __init__(self) -> None:
        self._resolver = ThreadedResolver()

    @override
    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Find the public addresses of a name.

        Raises
        ------
        HostRefused
            It has other addresses only.
        """
        found = await self._resolver.resolve(host, port, family)
        public = [each for each in found if is_public(each["host"])]
        if not public:
            raise HostRefused
        return public

    @override
    async def close(self) -> None:
        """Let go of nothing."""
        await self._resolver.close()


def public_socket(info: _AddressInfo) -> socket.socket:
    """Make the socket of a connection, unless it leads to where nobody should go.

    This is the last word: whatever a URL spells, and whatever a name server
    says, all connections come through here.

    Raises
    ------
    HostRefused
        The address is not public.
    """
    family, kind, protocol, _, address = info
    if not is_public(str(address[0])):
        raise HostRefused
    return socket.socket(family, kind, protocol)
