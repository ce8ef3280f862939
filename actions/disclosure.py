"""What may be told of few people: the one place that decides.

No figure under five is shown, and none that is not shown can be worked out from those that are:
neither from rows, columns and totals, nor from the difference of two periods. Numbers of acts are
given as ``Tally``: of many acts of few people nothing is told at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

from actions._sums import GROUND, Sums, Unsafe
from actions._tally import is_of_few
from model import FEW, FEWEST, HELD, Figure, exactly

Row = TypeVar("Row", bound=Hashable)
Column = TypeVar("Column", bound=Hashable)


def alone(number: int) -> Figure:
    """A number that is part of no sum that is shown."""
    if not is_of_few(number):
        return exactly(int(number))
    return FEW if number < FEWEST else HELD


def parts(numbers: Mapping[Row, int]) -> dict[Row, Figure]:
    """The parts of a number that is itself shown by ``alone``."""
    whole = alone(sum(numbers.values()))
    if whole.exact is None:
        return dict.fromkeys(numbers, whole)
    for mute in (False, True):
        try:
            return _parts(numbers, mute=mute)
        except Unsafe:
            continue
    return dict.fromkeys(numbers, HELD)


def parts_of(whole: Figure, numbers: Mapping[Row, int]) -> dict[Row, Figure]:
    """The parts of a number of which is told what is told."""
    if whole.exact is None:
        return dict.fromkeys(numbers, _no_more(whole))
    return parts(numbers)


def _parts(
    numbers: Mapping[Row, int], *, withhold: bool = True, mute: bool = False
) -> dict[Row, Figure]:
    """Raises ``Unsafe``."""
    sums = Sums(withhold=withhold, mute=mute)
    for part, number in numbers.items():
        sums.add(part, "whole", GROUND, number)
    found = sums.figures()
    return {part: found[part] for part in numbers}


def totals(
    numbers: Mapping[Column, int], parents: Mapping[Column, Column]
) -> dict[Column, Figure]:
    """Numbers of the leaves of a tree, and their sums up to its root.

    ``parents``: of each leaf and branch the one above it, quarters below years for example.
    Nothing is told of what is below a number that is not shown, but that it is no more than that.
    Of the root no more is told than of what is right below it, where that has to be: to know how
    many there were in a year matters more.
    """
    below = _below(parents)
    whole = _sums(numbers, parents)
    (root,) = below.keys() - parents.keys()
    children = {child: whole[child] for child in below[root]}
    found = {root: alone(whole[root])}
    if found[root].exact is None:
        found |= dict.fromkeys(children, found[root])
    else:
        try:
            found |= _parts(children, withhold=False)
        except Unsafe:
            found |= {child: alone(number) for child, number in children.items()}
            found[root] = sum((found[child] for child in children), exactly(0))
    branches = [*children]
    for branch in branches:
        if branch not in below:
            continue
        found |= parts_of(found[branch], {child: whole[child] for child in below[branch]})
        branches += below[branch]
    return found


def table(
    cells: Mapping[tuple[Row, Column], int],
    rows: Iterable[Row],
    parents: Mapping[Column, Column],
    *,
    disjoint: bool = True,
) -> dict[tuple[Row, Column], Figure]:
    """Numbers by row and column, the columns in a tree as in ``totals``: every row by every leaf,
    branch and the root.

    The totals of the columns are shown by ``totals`` and nothing else. ``disjoint``: who counts in
    one row counts in no other, so that the rows add up to those totals.
    """
    below, rows = _below(parents), tuple(rows)
    (root,) = below.keys() - parents.keys()
    leaves = [column for column in parents if column not in below]
    heads: Mapping[Column, Figure] = {}
    if disjoint:
        of_leaf = {leaf: sum(cells.get((row, leaf), 0) for row in rows) for leaf in leaves}
        heads = totals(of_leaf, parents)
    found: dict[tuple[Row, Column], Figure] = {}
    # rows that do not add up to anything have nothing to do with one another
    apart = [rows] if disjoint else [(row,) for row in rows]
    for top in (root,) if _is_shown(root, heads) else below[root]:
        if _is_shown(top, heads):
            for some in apart:
                found |= _tree(cells, some, top, parents, heads)
    ordered = [root]
    for column in ordered:
        ordered += below.get(column, [])
    for row in rows:
        for column in ordered[1:]:
            above = found.get((row, parents[column]), HELD)
            untold = min(_no_more(above), _no_more(heads.get(column, HELD)), key=_most)
            found.setdefault((row, column), untold)
        if not _is_shown(root, heads):
            all_of_it = (found[row, c] for c in below[root])
            found[row, root] = FEW if heads[root] == FEW else sum(all_of_it, exactly(0))
        found.setdefault((row, root), HELD)
    return found


def _tree(
    cells: Mapping[tuple[Row, Column], int],
    rows: Sequence[Row],
    top: Column,
    parents: Mapping[Column, Column],
    heads: Mapping[Column, Figure],
) -> dict[tuple[Row, Column], Figure]:
    """Of a branch whose total is shown (or of no total at all) and all that is below it."""
    for mute in (False, True):
        if found := _told(cells, rows, top, parents, heads, mute=mute):
            return found
    return {}


def _told(
    cells: Mapping[tuple[Row, Column], int],
    rows: Sequence[Row],
    top: Column,
    parents: Mapping[Column, Column],
    heads: Mapping[Column, Figure],
    *,
    mute: bool,
) -> dict[tuple[Row, Column], Figure]:
    """Where too much would be told of a row, nothing is told of its cells below a branch; empty
    where even that does not help."""
    untold: set[tuple[Row, Column]] = set()
    sizes = {row: sum(n for (one, _), n in cells.items() if one == row) for row in rows}
    while True:
        sums = _sums_of(cells, rows, top, parents, heads, untold, mute=mute)
        try:
            return sums.figures()  # type: ignore[return-value]
        except Unsafe as unsafe:
            row, column = unsafe.name
            branches = [c for c in (column, parents.get(column)) if c in _below(parents)]
            own = [(row, c) for c in branches if (row, c) not in untold]
            if unsafe.is_seen and own:
                untold.add(own[0])
                continue
            others = [(one, branches[0]) for one in rows if (one, branches[0]) not in untold]
            if not others:
                return {}
            untold.add(min(others, key=lambda one: sizes[one[0]]))


def _sums_of(
    cells: Mapping[tuple[Row, Column], int],
    rows: Sequence[Row],
    top: Column,
    parents: Mapping[Column, Column],
    heads: Mapping[Column, Figure],
    untold: Container[tuple[Row, Column]],
    *,
    mute: bool,
) -> Sums:
    below = _below(parents)
    sums = Sums(mute=mute)

    def end(column: Column) -> Hashable:
        return (column,) if heads else GROUND

    def add(row: Row, column: Column, part_of: Hashable, whole: Mapping[Column, int]) -> None:
        made_of: Hashable = (row, column) if column in below else end(column)
        sums.add((row, column), part_of, made_of, whole[column])
        if (row, column) in untold:
            scatter(row, column, made_of, whole)
            return
        rest = 0
        for child in below.get(column, ()):
            if _is_shown(child, heads):
                add(row, child, made_of, whole)
            else:
                rest += whole[child]
        if rest:
            sums.add_unseen((row, column), made_of, ("rest of", column), rest)

    def scatter(row: Row, column: Column, made_of: Hashable, whole: Mapping[Column, int]) -> None:
        rest = 0
        for child in below.get(column, ()):
            if not _is_shown(child, heads):
                rest += whole[child]
            elif child in below:
                scatter(row, child, made_of, whole)
            else:
                sums.add_unseen((row, child), made_of, end(child), whole[child])
        if rest:
            sums.add_unseen((row, column), made_of, ("rest of", column), rest)

    for row in rows:
        own = {c: cells.get((row, c), 0) for c in parents if c not in below}
        add(row, top, "whole" if heads else GROUND, _sums(own, parents))
    return sums


def crossed(
    cells: Mapping[tuple[Row, Column], int], rows: Iterable[Row], columns: Iterable[Column]
) -> tuple[dict[tuple[Row, Column], Figure], dict[Row, Figure], dict[Column, Figure]]:
    """A table of rows by columns and the totals of both; the whole is shown by ``alone``."""
    rows, columns = tuple(rows), tuple(columns)
    of_row = {row: sum(cells.get((row, c), 0) for c in columns) for row in rows}
    of_column = {c: sum(cells.get((row, c), 0) for row in rows) for c in columns}
    row_told, column_told = parts(of_row), parts(of_column)
    found = _cross(
        cells,
        {row: n for row, n in of_row.items() if row_told[row].exact is not None},
        {c: n for c, n in of_column.items() if column_told[c].exact is not None},
    )
    told = {
        (row, column): found.get((row, column), min(map(_no_more, heads), key=_most))
        for row in rows
        for column in columns
        for heads in [(row_told[row], column_told[column])]
    }
    return told, row_told, column_told


def _cross(
    cells: Mapping[tuple[Row, Column], int],
    rows: dict[Row, int],
    columns: dict[Column, int],
) -> dict[tuple[Row, Column], Figure]:
    """The cells, where the totals of these rows and columns are shown. A row or column of too few
    to tell its cells is left out."""
    while True:
        sums = Sums()
        rest: defaultdict[tuple[Hashable, Hashable], int] = defaultdict(int)
        for (row, column), number in cells.items():
            left: Hashable = ("row", row) if row in rows else "other rows"
            right: Hashable = ("column", column) if column in columns else "other columns"
            if row in rows and column in columns:
                sums.add((row, column), left, right, number)
            else:
                rest[left, right] += number
        for (left, right), number in rest.items():
            sums.add_unseen((left, right), left, right, number)
        try:
            found = sums.figures()
        except Unsafe as unsafe:
            if not unsafe.is_seen:
                return {}
            row, column = unsafe.name
            if rows[row] < columns[column]:
                del rows[row]
            else:
                del columns[column]
        else:
            zeros = {(row, c): exactly(0) for row in rows for c in columns}
            return {**zeros, **{cell: found[cell] for cell in zeros if cell in found}}


def _is_shown(column: Column, heads: Mapping[Column, Figure]) -> bool:
    return not heads or heads[column].exact is not None


def _no_more(whole: Figure) -> Figure:
    """What is told of a part of that of which nothing is told but this."""
    return whole if whole in (FEW, exactly(0)) else HELD


def _most(figure: Figure) -> float:
    return float("inf") if figure.most is None else figure.most


def _below(parents: Mapping[Column, Column]) -> dict[Column, list[Column]]:
    below: defaultdict[Column, list[Column]] = defaultdict(list)
    for column, parent in parents.items():
        below[parent].append(column)
    return dict(below)


def _sums(numbers: Mapping[Column, int], parents: Mapping[Column, Column]) -> dict[Column, int]:
    """Of every leaf, branch and the root."""
    found = dict.fromkeys([*parents, *parents.values()], 0)
    for leaf, number in numbers.items():
        at: Column | None = leaf
        while at is not None:
            found[at] += number
            at = parents.get(at)
    return found
