"""Name and version of this software, as services tell them."""

from importlib.metadata import PackageNotFoundError, version

__all__ = ["software"]


def _product() -> str:
    try:
        return f"Uraniborg/{version('uraniborg')}"
    except PackageNotFoundError:
        return "Uraniborg"


# Once, at import: it reads files, which a running service must not wait for.
_PRODUCT = _product()


def software() -> str:
    """Name this software and its version, as a product of RFC 9110 §10.2.4."""
    return _PRODUCT
