"""Which addresses a poll may contact: a page must not make us knock at a private door."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit

from sources._source import Unreachable

Resolve = Callable[[str, int], Awaitable[Iterable[str]]]


async def resolve(host: str, port: int) -> Iterable[str]:
    """The numeric addresses of a host, by the system's resolver."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port)
    return {str(address[4][0]) for address in found}


def is_public(address: str) -> bool:
    """Whether a numeric address lies in the open internet."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if inner:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast


@dataclass(frozen=True, slots=True)
class Addresses:
    """A source's own hosts, and what a keeper put in their place.

    The hosts of a source's start pages are ours to trust: they stand in the code. ``at`` is the
    keeper's: it is trusted even if private, and replaces scheme, host and port of the source's
    own pages, path and query kept. All other addresses come out of pages or redirects and must
    be public.
    """

    own: frozenset[str]
    at: str = ""

    def contacted(self, url: str) -> str:
        """The address really asked for a publisher's address."""
        parts = urlsplit(url)
        if not self.at or parts.netloc.lower() not in self.own:
            return url
        base = urlsplit(self.at)
        return urlunsplit(parts._replace(scheme=base.scheme, netloc=base.netloc))

    def published(self, contacted: str, asked: str) -> str:
        """The publisher's address of a contacted one, so that relative links stay true."""
        parts, base, origin = urlsplit(contacted), urlsplit(self.at), urlsplit(asked)
        if not self.at or parts.netloc != base.netloc:
            return contacted
        return urlunsplit(parts._replace(scheme=origin.scheme, netloc=origin.netloc))

    async def check(self, contacted: str, resolver: Resolve) -> None:
        """Raise ``Unreachable`` for an address that must not be contacted.

        A name is looked up here and again by the connection: a name server that changes its
        answer in between is not held off.
        """
        try:
            parts = urlsplit(contacted)
            host, port = parts.hostname, parts.port
        except ValueError as e:
            raise Unreachable(contacted, "address", detail=str(e)) from e
        if parts.scheme not in ("http", "https") or not host:
            raise Unreachable(contacted, "address", detail="only http and https")
        netloc = parts.netloc.lower()
        if netloc == urlsplit(self.at).netloc.lower() or (not self.at and netloc in self.own):
            return
        try:
            found = await resolver(host, port or 443)
        except (OSError, UnicodeError) as e:
            raise Unreachable(contacted, "connect", detail=str(e)) from e
        if not all(is_public(address) for address in found):
            raise Unreachable(contacted, "private-address")
