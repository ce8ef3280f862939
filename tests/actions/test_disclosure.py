"""No number of people from one to four is shown, nor can one be worked out from what is shown."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions import disclosure
from actions._tally import Tally, is_of_few
from model import FEW, HELD, Figure, exactly

TREE = {"Q1": "2026", "Q2": "2026", "Q3": "2026", "2026": "all", "2025": "all"}
LEAVES = ("Q1", "Q2", "Q3", "2025")
FAR = 3
ANY = exactly(99)
NUMBERS = st.sampled_from((0, 0, 1, 1, 2, 3, 4, 4, 5, 6, 7, 12))


def could_be(true: int, figure: Figure, under: Figure) -> range:
    """The numbers that a figure leaves open to who knows how figures are made.

    ``under``: what it is a part of; of what is few, nothing is told but that all parts are.
    """
    if figure == FEW:
        return range(5) if under == FEW or not true else range(1, 5)
    return range(figure.least, (99 if figure.most is None else figure.most) + 1)


def _distance(one: int, other: int) -> int:
    return abs(one - other)


def possible(
    domains: Mapping[Hashable, range],
    sums: Sequence[tuple[Sequence[Hashable], range]],
    true: Mapping[Hashable, int],
    secret: Sequence[Hashable],
) -> bool:
    """Whether there are other numbers, no farther than ``FAR`` from the true ones, with all the
    same told of them, for which the secret sum is another."""
    order = [*secret, *(cell for cell in domains if cell not in secret)]
    bounds = [*sums]
    of_cell = {cell: [n for n, (of, _) in enumerate(bounds) if cell in of] for cell in order}
    near = {
        cell: sorted(
            range(max(d.start, true[cell] - FAR), min(d.stop, true[cell] + FAR + 1)),
            key=partial(_distance, true[cell]),
        )
        for cell, d in domains.items()
    }
    least = [sum(min(near[c]) for c in of) for of, _ in bounds]
    most = [sum(max(near[c]) for c in of) for of, _ in bounds]
    was = sum(true[c] for c in secret)

    def fill(at: int, came_to: int) -> bool:
        if at == len(secret) and came_to == was:
            return False
        if at == len(order):
            return True
        cell = order[at]
        low, high = min(near[cell]), max(near[cell])
        for value in near[cell]:
            for n in of_cell[cell]:
                least[n] += value - low
                most[n] -= high - value
            may_be = all(
                least[n] < bounds[n][1].stop and most[n] >= bounds[n][1].start
                for n in of_cell[cell]
            )
            found = may_be and fill(at + 1, came_to + value * (at < len(secret)))
            for n in of_cell[cell]:
                least[n] -= value - low
                most[n] += high - value
            if found:
                return True
        return False

    return fill(0, 0)


def nothing_comes_out(
    cells: Mapping[Any, tuple[int, Figure, Figure]],
    sums: Sequence[tuple[Sequence[Hashable], int, Figure, Figure]],
    secrets: Sequence[Sequence[Hashable]],
) -> None:
    """No small one of the secret sums of cells can be worked out.

    ``cells`` and ``sums``: the number, what is told of it, and of what it is a part of.
    """
    domains = {cell: could_be(*of) for cell, of in cells.items()}
    bounds = [(of, could_be(n, figure, under)) for of, n, figure, under in sums]
    true = {cell: known[0] for cell, known in cells.items()}
    for of, n, figure in [
        *((of, n, f) for of, n, f, _ in sums),
        *(([c], n, f) for c, (n, f, _) in cells.items()),
    ]:
        assert figure.least <= n, of
        assert figure.most is None or n <= figure.most, of
        assert figure.exact is None or not is_of_few(n), of
    for secret in secrets:
        if is_of_few(sum(true[cell] for cell in secret)):
            assert possible(domains, bounds, true, secret), secret


@given(st.dictionaries(st.sampled_from("abcde"), NUMBERS, min_size=1))
def test_parts_of_a_number(numbers: dict[str, int]) -> None:
    shown = disclosure.parts(numbers)
    total = sum(numbers.values())
    whole = (list(numbers), total, disclosure.alone(total), ANY)
    cells = {part: (numbers[part], figure, whole[2]) for part, figure in shown.items()}
    rests = [[p for p in numbers if shown[p].exact is None]]
    if exactly(0) in shown.values():  # then what is not shown is known to be there
        cells = {
            p: (n, Figure(1, None) if f == HELD else f, whole)
            for p, (n, f, whole) in cells.items()
        }
    nothing_comes_out(cells, [whole], [*([part] for part in numbers), *rests])


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ([12, 8, 0], [12, 8, 0]),
        ([12, 8, 3], [12, Figure(7, 10), FEW]),  # else 3 = the total - 20
        ([12, 8, 9, 1, 2], [12, Figure(5, 9), 9, FEW, FEW]),  # 1 + 2 would be few together
        ([20, 3, 4], [20, FEW, FEW]),
        ([20, 4, 4], [Figure(20, 26), FEW, FEW]),  # 8 is four and four
        ([1, 5, 0], [HELD, HELD, 0]),  # by the words, 1 would be the only few
        ([5, 5, 2], [HELD, 5, HELD]),
        ([13, 7, 1, 1], [Figure(7, 13), 7, FEW, FEW]),
        ([1, 1, 1, 1, 1], [HELD, HELD, HELD, HELD, HELD]),
        ([2, 1], [FEW, FEW]),
        ([0, 0], [0, 0]),
    ],
)
def test_a_second_one_is_withheld(numbers: list[int], shown: list[int | Figure]) -> None:
    wanted = [exactly(s) if isinstance(s, int) else s for s in shown]
    assert list(disclosure.parts(dict(enumerate(numbers))).values()) == wanted


@given(st.fixed_dictionaries(dict.fromkeys(LEAVES, NUMBERS)))
def test_quarters_and_years(numbers: dict[str, int]) -> None:
    shown = disclosure.totals(numbers, TREE)
    year = ["Q1", "Q2", "Q3"]
    true = {**numbers, "2026": sum(numbers[q] for q in year), "all": sum(numbers.values())}
    nothing_comes_out(
        {leaf: (numbers[leaf], shown[leaf], shown[TREE[leaf]]) for leaf in LEAVES},
        [
            (year, true["2026"], shown["2026"], shown["all"]),
            (list(LEAVES), true["all"], shown["all"], ANY),
        ],
        [[leaf] for leaf in LEAVES] + [year, year[:2], year[1:]],
    )


@settings(max_examples=150, deadline=None)
@given(st.lists(st.fixed_dictionaries(dict.fromkeys(LEAVES, NUMBERS)), min_size=1, max_size=3))
def test_rows_columns_totals_and_differences_of_periods(rows: list[dict[str, int]]) -> None:
    names = "abc"[: len(rows)]
    numbers = {(r, leaf): n for r, row in zip(names, rows, strict=True) for leaf, n in row.items()}
    heads = disclosure.totals({leaf: sum(row[leaf] for row in rows) for leaf in LEAVES}, TREE)
    shown = disclosure.table(numbers, names, TREE)
    spans = {"all": list(LEAVES), "2026": ["Q1", "Q2", "Q3"], **{q: [q] for q in LEAVES}}
    sums, secrets = [], []
    for column, leaves in spans.items():
        whole = [(r, leaf) for r in names for leaf in leaves]
        above = ANY if column == "all" else heads[TREE[column]]
        sums.append((whole, sum(numbers[c] for c in whole), heads[column], above))
        for r in names:
            row = [(r, leaf) for leaf in leaves]
            true = sum(numbers[c] for c in row)
            above = ANY if column == "all" else shown[r, TREE[column]]
            above = FEW if FEW in (above, heads[column]) else above
            sums.append((row, true, shown[r, column], above))
            secrets += [row, [(r, leaf) for leaf in LEAVES if leaf not in leaves]]
    cells = {cell: (numbers[cell], shown[cell], FEW) for cell in numbers}
    nothing_comes_out(cells, sums, [s for s in secrets if s])


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.lists(NUMBERS, min_size=3, max_size=3), min_size=1, max_size=3),
)
def test_groups_by_countries(table: list[list[int]]) -> None:
    rows, columns = range(len(table)), range(3)
    numbers = {(r, c): table[r][c] for r in rows for c in columns}
    cells, of_row, of_column = disclosure.crossed(numbers, rows, columns)
    every = list(numbers)
    total = sum(numbers.values())
    whole = disclosure.alone(total)
    sums = [(every, total, whole, ANY)]
    sums += [([(r, c) for c in columns], sum(table[r]), of_row[r], whole) for r in rows]
    sums += [
        ([(r, c) for r in rows], sum(t[c] for t in table), of_column[c], whole) for c in columns
    ]
    nothing_comes_out(
        {
            (r, c): (n, cells[r, c], FEW if FEW in (of_row[r], of_column[c]) else whole)
            for (r, c), n in numbers.items()
        },
        sums,
        [[cell] for cell in numbers] + [of for of, *_ in sums],
    )


def test_needs_are_no_parts_of_a_whole() -> None:
    """A call answers several needs: what is interested in them does not add up."""
    cells = {("a", "Q1"): 3, ("b", "Q1"): 9, ("b", "Q2"): 4, ("b", "2025"): 7}
    shown = disclosure.table(cells, "ab", TREE, disjoint=False)
    assert shown["a", "all"] == FEW
    assert shown["b", "all"] == exactly(20)
    assert shown["b", "2026"] == exactly(13)
    assert (shown["b", "Q1"], shown["b", "Q2"]) == (Figure(9, 12), FEW)


ACTS = st.lists(st.sampled_from("ABCDEFGH"), max_size=12).map(lambda who: Tally(len(who), who))
"""Of eight people, each of whom may have done several."""


@settings(max_examples=200, deadline=None)
@given(st.lists(ACTS, min_size=1, max_size=4))
def test_many_acts_of_few_people(numbers: list[Tally]) -> None:
    own = {n: Tally(acts, (f"{n}{who}" for who in acts.people)) for n, acts in enumerate(numbers)}
    shown = disclosure.parts(own)
    total = sum(own.values())
    whole = disclosure.alone(total)
    sums = [([*own], total, whole, ANY)]
    cells = {n: (acts, shown[n], whole) for n, acts in own.items()}
    nothing_comes_out(cells, sums, [[n] for n in own])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.fixed_dictionaries(dict.fromkeys(LEAVES, ACTS)), min_size=1, max_size=3))
def test_the_same_few_in_every_quarter(rows: list[dict[str, Tally]]) -> None:
    names = "abc"[: len(rows)]
    numbers = {
        (r, leaf): Tally(acts, (f"{r}{who}" for who in acts.people))
        for r, row in zip(names, rows, strict=True)
        for leaf, acts in row.items()
    }
    of_leaf = {leaf: sum(numbers[r, leaf] for r in names) for leaf in LEAVES}
    heads = disclosure.totals(of_leaf, TREE)
    shown = disclosure.table(numbers, names, TREE)
    spans = {"all": list(LEAVES), "2026": ["Q1", "Q2", "Q3"], **{q: [q] for q in LEAVES}}
    sums, secrets = [], []
    for column, leaves in spans.items():
        whole = [(r, leaf) for r in names for leaf in leaves]
        above = ANY if column == "all" else heads[TREE[column]]
        sums.append((whole, sum(numbers[c] for c in whole), heads[column], above))
        for r in names:
            row = [(r, leaf) for leaf in leaves]
            above = ANY if column == "all" else shown[r, TREE[column]]
            above = FEW if FEW in (above, heads[column]) else above
            sums.append((row, sum(numbers[c] for c in row), shown[r, column], above))
            secrets.append(row)
    cells = {cell: (numbers[cell], shown[cell], FEW) for cell in numbers}
    nothing_comes_out(cells, sums, secrets)
