"""The rules of the repository itself: READMEs, lock, plain text, import boundaries, sizes of modules."""

import ast
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import indicators

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "indicators"
MODULES = sorted(PACKAGE.rglob("*.py"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

# A heavy package has one door, so that it can be replaced, and loaded only when needed.
DOORS = {
    "matplotlib": "indicators/figures/style.py",
    "pint": "indicators/units.py",
    "ahocorasick_rs": "indicators/lexicon.py",
}


def tracked_files() -> list[Path]:
    """The files that git keeps or would keep, relative to the root, without those deleted from the working tree."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    ).stdout
    return sorted({Path(name) for name in listing.split("\0") if name and (ROOT / name).is_file()})


def is_article(path: Path) -> bool:
    return path.parts[0] == "seeds" and path.suffix == ".txt"


def text_files() -> Iterator[tuple[Path, str]]:
    """Our own text files: the articles are kept as they were published, and a NUL byte tells a binary file."""
    for path in tracked_files():
        content = (ROOT / path).read_bytes()
        if not is_article(path) and b"\0" not in content:
            yield path, content.decode("utf-8")


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def running(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes below one that run: what stands under `if TYPE_CHECKING` is for mypy alone."""
    for child in ast.iter_child_nodes(node):
        if not (isinstance(child, ast.If) and ast.unparse(child.test).endswith("TYPE_CHECKING")):
            yield child
            yield from running(child)


def imported(path: Path) -> set[str]:
    """The dotted names that a file imports anywhere, also inside functions; `from a import b` gives `a` and `a.b`."""
    names: set[str] = set()
    for node in running(tree(path)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import hides where a name comes from"
            assert node.module is not None
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def locked() -> dict[str, list[Requirement]]:
    """Package → its pins: more than one where the Python version decides."""
    pins: dict[str, list[Requirement]] = {}
    for line in LOCK.splitlines():
        if line and not line.startswith((" ", "#")):
            pin = Requirement(line.removesuffix("\\"))
            pins.setdefault(canonicalize_name(pin.name), []).append(pin)
    return pins


def says_what_belongs_there(folder: Path) -> bool:
    """By its README; in a package, by the docstring; for a folder inside another, by a line in the README above."""
    init, above = ROOT / folder / "__init__.py", ROOT / folder.parent / "README.md"
    return (
        (ROOT / folder / "README.md").is_file()
        or (init.is_file() and ast.get_docstring(tree(init)) is not None)
        or (folder.parent != Path() and above.is_file() and f"`{folder.name}/`" in above.read_text(encoding="utf-8"))
    )


def test_every_folder_says_what_belongs_there() -> None:
    folders = {folder for path in tracked_files() for folder in path.parents if not str(folder).startswith(".")}
    silent = sorted(str(folder) for folder in folders if not says_what_belongs_there(folder))
    assert not silent, f"say in a README.md what belongs in {silent}"


@pytest.mark.parametrize(
    "folder",
    ["", "docs", "figures", "indicators", "indicators/codelists", "indicators/data", "notebooks", "seeds", "tests"],
)
def test_the_folders_a_visitor_opens_have_a_readme_with_words_in_it(folder: str) -> None:
    assert len((ROOT / folder / "README.md").read_text(encoding="utf-8")) > 100


def test_lock_names_no_host_and_no_place() -> None:
    assert not re.search(r"://|\bfile:|\s@\s|^\s*-(?!-hash=)|\.(org|com|net|io|cn)\b", LOCK, re.MULTILINE)


def test_every_locked_requirement_is_pinned_and_hashed() -> None:
    entries = re.split(r"^(?=\S)", LOCK, flags=re.MULTILINE)
    entries = [entry for entry in entries if entry and not entry.startswith("#")]
    assert len(entries) > 50
    for entry in entries:
        assert re.match(r"[a-z0-9][a-z0-9._-]*==\S+ ", entry), entry.splitlines()[0]
        assert re.search(r"^    --hash=sha256:[0-9a-f]{64}\b", entry, re.MULTILINE), entry.splitlines()[0]


def wanted() -> list[str]:
    """Every requirement of pyproject.toml: to build, to run, and each extra."""
    project = PYPROJECT["project"]
    extras = [text for group in project["optional-dependencies"].values() for text in group]
    return sorted({*PYPROJECT["build-system"]["requires"], *project["dependencies"], *extras})


@pytest.mark.parametrize("text", wanted())
def test_lock_satisfies_pyproject(text: str) -> None:
    requirement = Requirement(text)
    pins = locked().get(canonicalize_name(requirement.name))
    assert pins, f"{requirement.name} is not in requirements.lock: run `make lock`"
    for pin in pins:
        version = str(pin.specifier).removeprefix("==")
        assert requirement.specifier.contains(version), f"{pin} is not {requirement}: run `make lock`"


def test_one_version_everywhere() -> None:
    version = PYPROJECT["project"]["version"]
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert re.findall(r"^version: (.+)$", citation, re.MULTILINE) == [version]
    assert indicators.__version__ == version


def test_no_file_names_a_home_folder() -> None:
    home = re.compile(r"(?<![\w.])/(?:root|(?:home|Users)/[\w.-]+)/")
    found = [
        f"{path}:{text.count(chr(10), 0, hit.start()) + 1}"
        for path, text in text_files()
        for hit in home.finditer(text)
    ]
    assert not found


def test_lines_end_with_lf_alone() -> None:
    assert not [str(path) for path, text in text_files() if "\r" in text]


@pytest.mark.parametrize(("package", "door"), DOORS.items())
def test_heavy_package_has_one_door(package: str, door: str) -> None:
    importers = {
        path.relative_to(ROOT).as_posix()
        for path in MODULES
        if any(name.split(".")[0] == package for name in imported(path))
    }
    assert importers == {door}


def test_imports_go_one_way() -> None:
    modules = {module_name(path): path for path in MODULES}
    graph = {
        name: {other for other in imported(path) if other in modules and other != name}
        for name, path in modules.items()
    }
    # A module's name brings the packages above it along; these count only where something is taken from them.
    for name, others in graph.items():
        graph[name] = {other for other in others if not any(more.startswith(f"{other}.") for more in others)}
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the loop


def test_modules_are_small() -> None:
    lines = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8").count("\n") for path in MODULES}
    assert {name: count for name, count in lines.items() if count > 300} == {}
    assert statistics.median(lines.values()) <= 130


def test_importing_the_package_loads_nothing_heavy() -> None:
    heavy = ["ahocorasick_rs", "matplotlib", "numpy", "pandas", "pint", "pyarrow", "rich"]
    program = f"import indicators, sys; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"
