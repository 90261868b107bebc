"""What goes into a build of S3Desk: the one description that every build reads, on Linux, Windows and macOS.

A build takes the modules and resources of the program, every file of the libraries it needs (`libraries` in parts.py
finds them from the pins) that `keeps` lets in, and nothing else. Standard library only, no build tool's own terms.
Paths of library files are relative to the folder in which pip installs, with slashes, as a wheel has them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "s3desk"
TITLE = "S3Desk"
APP_ID = "eu.s3desk.s3desk"
"""By which software centres know the program."""
SUMMARY = "Diagnosis, plan, funding and partnerships of a regional team"
MAKERS = "The S3Desk developers"
CONTACT = "s3desk@s3desk.invalid"
"""Nobody reads it yet: a package wants an address, and one that reaches a stranger would be worse."""
ENTRY = "s3desk.__main__:main"
RESOURCES = ("resources", "s3desk/_resources")
"""The folder in the checkout, and its place in a build."""
WORKING_FILES = ("languages/*.ts", "icons/README.md")
"""Of the resources: what only makers of the program use."""
LICENCES = f"{RESOURCES[1]}/licences"
"""Where a build keeps the licences of its parts: a text for each, and the bill of materials."""
HUB = f"{RESOURCES[1]}/hub"
"""Where a build keeps the scripts that prepare a hub: an IT department has the program, not its source."""
OWN_LICENCES = {"LICENSE": "S3Desk.txt", "resources/icons/README.md": "Icons.txt"}
BUILD = f"{RESOURCES[1]}/build.txt"
"""What the program says of itself besides its version: one line."""
ENDINGS = {".s3desk": "application/x-s3desk", ".s3pack": "application/x-s3pack"}
ICON = ROOT / "resources" / "icons" / "s3desk.svg"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)


@dataclass(frozen=True, slots=True)
class Target:
    """A system for which the program is built."""

    name: str
    plugin: str
    """How a Qt plugin's file is called, from its plain name."""
    library: str
    """How a Qt library's file is called, from its plain name; on macOS it is a folder with all that belongs to it."""
    qt: str
    """Where the wheel of PySide6 keeps Qt's folders."""
    plugins: tuple[str, ...]
    """Qt plugins besides those of every system."""
    libraries: tuple[str, ...]
    """Qt libraries besides those of every system."""
    most_mb: int
    """Megabytes (10^6 bytes) that what is handed round may weigh, compressed."""


LINUX = Target(
    name="linux",
    plugin="lib{0}.so",
    library="libQt6{0}.so.6",
    qt="PySide6/Qt/",
    plugins=(
        "platforms/qxcb", "platforms/qwayland", "platforminputcontexts/composeplatforminputcontextplugin",
        "platforminputcontexts/ibusplatforminputcontextplugin", "platformthemes/qxdgdesktopportal",
        "printsupport/cupsprintersupport", "wayland-decoration-client/bradient", "wayland-shell-integration/xdg-shell",
    ),
    libraries=("XcbQpa", "WaylandClient", "WlShellIntegration"),
    most_mb=100,
)  # fmt: skip
WINDOWS = Target(
    name="windows",
    plugin="{0}.dll",
    library="Qt6{0}.dll",
    qt="PySide6/",
    plugins=("platforms/qwindows", "styles/qmodernwindowsstyle"),
    libraries=(),
    most_mb=95,
)
MACOS = Target(
    name="macos",
    plugin="lib{0}.dylib",
    library="Qt{0}.framework/Versions/*",
    qt="PySide6/Qt/",
    plugins=("platforms/qcocoa", "styles/qmacstyle"),
    libraries=(),
    most_mb=100,
)
TARGETS = {target.name: target for target in (LINUX, WINDOWS, MACOS)}

# ---- Qt: named one by one, for the wheel holds four times as much

QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg")
"""What the program imports. QtNetwork is there for the local socket by which a second start finds the first; there is no other traffic in it."""
QT_BY_NAME = ("QtOpenGL", "QtOpenGLWidgets")
"""Loaded by pyqtgraph, by its name, whether it draws with it or not."""
QT_LIBRARIES = (
    "OpenGL",
    "OpenGLWidgets",
    "Core",
    "Gui",
    "Widgets",
    "Network",
    "Svg",
    "PrintSupport",
    "DBus",
)
QT_PLUGINS = (
    "platforms/qoffscreen", "iconengines/qsvgicon", "imageformats/qsvg", "imageformats/qjpeg", "imageformats/qgif",
    "imageformats/qico", "imageformats/qwebp",
)  # fmt: skip
LANGUAGES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split()
"""Of the Union; Qt has its own dialogs' texts in most of them."""
BESIDE_QT = (
    "PySide6/__init__.py", "PySide6/_config.py", "PySide6/_git_pyside_version.py", "PySide6/*pyside6.abi3.*",
    "PySide6/msvcp*.dll", "PySide6/vcruntime*.dll", "PySide6/concrt*.dll",
)  # fmt: skip

# ---- the other libraries: whole, but for what no program needs

LEFT_OUT = (
    "*.pyi", "*.pxd", "*.pyx", "*.h", "*.c", "*.a", "*.lib", "*/py.typed", "*.pth", "*.cmake",
    "*/__pyinstaller/*", "*/_pyinstaller/*", "*.dist-info/sboms/*",
    "*/tests/*", "*/testing/*", "numpy/conftest.py", "numpy/f2py/*", "numpy/distutils/*",
    "numpy/_core/lib/*", "numpy/_configtool.py", "numpy/random/_examples/*",
    "sqlalchemy/dialects/mysql/*", "sqlalchemy/dialects/oracle/*", "sqlalchemy/dialects/mssql/*",
    "sqlalchemy/connectors/pyodbc.py", "sqlalchemy/orm/*", "sqlalchemy/ext/*",
    "pyqtgraph/examples/*", "pyqtgraph/opengl/*", "pyqtgraph/jupyter/*", "pyqtgraph/functions_numba.py",
    "pyqtgraph/icons/peegee/*",
    "zstandard/_cffi.*", "zstandard/backend_cffi.py", "cffi/*", "cffi-*", "pycparser/*", "pycparser-*",
    "keyring/cli.py", "keyring/devpi_client.py", "keyring/__main__.py", "keyring/*.bash", "keyring/*.zsh",
    "holidays/generate_ics.py", "ijson/benchmark.py", "ijson/dump.py", "webdav4/cli.py", "webdav4/fsspec.py",
    "anyio/pytest_plugin.py", "httpx/_main.py",
)  # fmt: skip


def keeps(path: str, target: Target) -> bool:
    """Return whether a file of a library goes into the build for this system."""
    if path.startswith(("PySide6/", "shiboken6/")):
        return _keeps_qt(path, target)
    return not path.startswith(("../", "bin/")) and not any(_fits(path, pattern) for pattern in LEFT_OUT)


def _keeps_qt(path: str, target: Target) -> bool:
    if path.startswith("shiboken6/"):
        return path.endswith((".py", ".pyd", ".dll", ".dylib")) or ".so" in path
    return any(_fits(path, pattern) for pattern in _qt(target))


@cache
def _qt(target: Target) -> tuple[str, ...]:
    """Return patterns of all that is wanted of PySide6."""
    plugins = [target.qt + "plugins/" + _in_folder(target.plugin, name) for name in (*QT_PLUGINS, *target.plugins)]
    folder = "PySide6/" if target.name == "windows" else target.qt + "lib/"
    libraries = [folder + target.library.format(name) for name in (*QT_LIBRARIES, *target.libraries)]
    texts = [f"{target.qt}translations/qtbase_{language}*.qm" for language in LANGUAGES]
    modules = [f"PySide6/{name}.*" for name in (*QT_MODULES, *QT_BY_NAME)]
    icu = () if target.name == "windows" else (f"{target.qt}lib/libicu*",)
    return (*plugins, *libraries, *texts, *modules, *icu, *BESIDE_QT)


def _in_folder(pattern: str, plugin: str) -> str:
    folder, _, name = plugin.rpartition("/")
    return f"{folder}/{pattern.format(name)}"


def _fits(path: str, pattern: str) -> bool:
    return fnmatchcase(path, pattern) and not path.endswith(".pyi")


# ---- the program itself


def modules(package: Path = ROOT / NAME) -> list[str]:
    """Return the names of all modules of the program, those loaded by name or late too."""
    paths = sorted(path.relative_to(package.parent).with_suffix("") for path in package.rglob("*.py"))
    return [".".join(path.parts).removesuffix(".__init__") for path in paths]


def resources(root: Path = ROOT) -> Iterator[tuple[Path, str]]:
    """Yield each resource with its place in a build."""
    folder, place = root / RESOURCES[0], RESOURCES[1]
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not any(fnmatchcase(name, pattern) for pattern in WORKING_FILES):
            yield path, f"{place}/{name}"
    for name, called in OWN_LICENCES.items():
        yield root / name, f"{LICENCES}/{called}"


def module_name(path: str) -> str | None:
    """Return the name under which a library's file is imported; None when it is none that is imported."""
    found = re.fullmatch(r"([\w/]+?)(?:/__init__)?(?:\.py|\.(?:cpython|cp3|abi3)?[-\w.]*?\.?(?:so|pyd))", path)
    return found[1].replace("/", ".") if found else None


# ---- what stays with the system

SYSTEM_LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libm.so.6": "libc6",
    "libdl.so.2": "libc6",
    "librt.so.1": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libssl.so.3": "libssl3 | libssl3t64",
    "libcrypto.so.3": "libssl3 | libssl3t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libcups.so.2": "libcups2 | libcups2t64",
}
"""Libraries of a Linux desktop and the Debian package of each: what reaches hardware, fonts and the session, and what
gets the system's security updates. All others that the program needs go along."""
OPTIONAL = ("libcups.so.2", "libwayland-client.so.0", "libwayland-cursor.so.0")
"""Only printing, or only a Wayland session, misses these."""
SYSTEM_DATA = ("xkb-data",)
"""Debian packages of what a library that goes along reads: libxkbcommon, the keyboards."""
