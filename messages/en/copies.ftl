# One call met in many places, and calls that never come to rest: for keepers.

copies-none = No two calls of different sources are taken for one.
copies-heading = <b>Told as one call</b>
copies-line =
    • { $title } ({ $source })
    is told as: { $stands } ({ $first })
    Same { $why }, since { $when }. To part them: <code>/keepers part { $call }</code>
copies-why-identifier = identifier
copies-why-link = official link
copies-why-title-and-dates = title and deadline
keepers-parted = Parted for good: call { $call } is told by itself again, apart from { $count ->
    [one] 1 other.
   *[other] { $count } others.
}
keepers-not-joined = Call { $call } is not told as one with any other. Which are: <code>/keepers same</code>
keepers-no-call = There is no call { $call }. Which are told as one: <code>/keepers same</code>
keepers-same-how = Calls told as one: <code>/keepers same</code>. To part two: <code>/keepers part 123</code>

call-restless = <b>A call of { $source } changes again and again</b>
call-restless-meaning = Members are not told of each change. Once it settles, they are told how it stands.
