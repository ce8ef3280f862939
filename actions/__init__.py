"""Everything that changes something: one module a verb, called by chat and by the timer.

A plain ``def`` touches the store and is atomic; an ``async def`` touches a network.
"""
