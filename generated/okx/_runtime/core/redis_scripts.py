"""What Redis does for the limits, as scripts: each takes all buckets of a request, and runs as a whole or not at all.

A sorted set per bucket holds a member for each slot that is taken, scored with the microsecond at which it becomes
free; of what is in flight, with the end of a lease. A second set is the line, in the order of arrival; a third one says
until when each in line has promised to ask again. The clock is the server's.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from .limit_ledger import LONGEST_REFUSAL, SKEW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .limiter import Charge

LEASE = 30.0
"""Seconds after which what a dead process had in flight counts as arrived."""
GRACE = 1.0
"""Seconds by which one in line may be late to ask again before it counts as gone."""
GRANTED, IN_LINE, TOO_LONG = range(3)
"""What the first script decides."""
Word: TypeAlias = Literal["ask", "done", "refused", "unused", "renew"]

_COMMON = """
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local ticket, lease, margin, skew = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local charges = {}
for i = 1, #KEYS / 3 do
    local at = #ARGV - 4 * (#KEYS / 3 - i + 1)
    charges[i] = {
        slots = KEYS[3 * i - 2], line = KEYS[3 * i - 1], due = KEYS[3 * i],
        count = tonumber(ARGV[at + 1]), cost = tonumber(ARGV[at + 2]),
        window = tonumber(ARGV[at + 3]), aligned = ARGV[at + 4] == '1',
    }
end
local function text(number) return string.format('%.0f', number) end
local function landing(charge, moment)
    if not charge.aligned then return moment + charge.window + margin end
    return moment + charge.window - (moment + skew) % charge.window + 2 * skew + margin
end
local function put(charge, name, amount, moment)
    for unit = 1, amount do redis.call('ZADD', charge.slots, text(moment), name .. ':' .. unit) end
end
local function keep(key)
    local last = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')[2]
    if last then redis.call('PEXPIREAT', key, text(math.ceil(tonumber(last) / 1000) + 1000)) end
end
local function leave(charge)
    redis.call('ZREM', charge.line, ticket .. ':' .. charge.cost)
    redis.call('ZREM', charge.due, ticket .. ':' .. charge.cost)
end
"""

_ASK = f"""{_COMMON}
local patience, grace, arrival = tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7])
if arrival == 0 then
    arrival = now
    for _, charge in ipairs(charges) do  -- it may be in line: the answer that said so got lost
        arrival = tonumber(redis.call('ZSCORE', charge.line, ticket .. ':' .. charge.cost)) or arrival
    end
end
local state, wait, worst, lacking = 0, 0, 0, {{}}
-- Slots that are there already were granted to this very ticket, and the answer got lost.
if not redis.call('ZSCORE', charges[1].slots, ticket .. ':1') then
    for i, charge in ipairs(charges) do
        redis.call('ZREMRANGEBYSCORE', charge.slots, '-inf', text(now))
        for _, gone in ipairs(redis.call('ZRANGEBYSCORE', charge.due, '-inf', text(now))) do
            redis.call('ZREM', charge.line, gone)
            redis.call('ZREM', charge.due, gone)
        end
        local before = redis.call('ZRANGEBYSCORE', charge.line, '-inf', '(' .. text(arrival))
        local free = charge.count - redis.call('ZCARD', charge.slots)
        if before[1] or charge.cost > free then
            local place = charge.cost - 1
            for _, other in ipairs(before) do place = place + tonumber(string.match(other, ':(%d+)$')) end
            local lack = place % charge.count + 1 - free
            local moment = now
            if lack > 0 then
                local last = redis.call('ZRANGE', charge.slots, lack - 1, lack - 1, 'WITHSCORES')[2]
                moment = math.min(landing(charge, now), tonumber(last) or math.huge)
            end
            moment = moment + math.floor(place / charge.count) * (charge.window + margin)
            if before[1] then
                local promise = tonumber(redis.call('ZSCORE', charge.due, before[1])) or now
                moment = math.max(moment, promise - grace)
            end
            lacking[#lacking + 1] = charge
            if worst == 0 or moment - now > wait then wait, worst = moment - now, i end
        end
    end
end
if worst == 0 then
    for _, charge in ipairs(charges) do
        leave(charge)
        put(charge, ticket, charge.cost, landing(charge, now + lease))
        keep(charge.slots)
    end
elseif patience <= 0 or wait > patience then
    state = 2
    for _, charge in ipairs(charges) do leave(charge) end
else
    state = 1
    for _, charge in ipairs(lacking) do
        redis.call('ZADD', charge.line, 'NX', text(arrival), ticket .. ':' .. charge.cost)
    end
    for _, charge in ipairs(charges) do
        if redis.call('ZSCORE', charge.line, ticket .. ':' .. charge.cost) then
            redis.call('ZADD', charge.due, text(now + wait + grace), ticket .. ':' .. charge.cost)
            keep(charge.due)
            redis.call('PEXPIRE', charge.line, redis.call('PTTL', charge.due))
        end
    end
end
return {{state, worst, wait, text(arrival)}}
"""

_TELL = f"""{_COMMON}
local word, late, longest = ARGV[5], tonumber(ARGV[6]), tonumber(ARGV[7])
for _, charge in ipairs(charges) do
    if word == 'renew' then
        for unit = 1, charge.cost do
            redis.call('ZADD', charge.slots, 'XX', text(landing(charge, now + lease)), ticket .. ':' .. unit)
        end
    elseif word == 'unused' then
        leave(charge)
        for unit = 1, charge.cost do redis.call('ZREM', charge.slots, ticket .. ':' .. unit) end
    else
        put(charge, ticket, charge.cost, landing(charge, now + late))
        if word == 'refused' then
            put(charge, 'full', charge.count, now + math.min(charge.window, longest) + margin)
        end
    end
    keep(charge.slots)
end
return 0
"""

SCRIPTS = {hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest(): text for text in (_ASK, _TELL)}
"""The scripts by the name that Redis has for them."""
_ASK_NAME, _TELL_NAME = SCRIPTS


class Request(NamedTuple):
    """What one ticket is about: its name, its charges, and both as Redis takes them."""

    ticket: str
    charges: Sequence[Charge]
    keys: tuple[str, ...]
    shared: tuple[str | int, ...]
    each: tuple[str | int, ...]

    @classmethod
    def of(cls, ticket: str, charges: Sequence[Charge], margin: float) -> Request:
        """The request under this name. Each bucket comes once in the charges."""
        keys: list[str] = []
        each: list[str | int] = []
        for charge in charges:
            # The braces have a cluster keep all of them in one place.
            keys += (f"{{limits}}:{kind}:{charge.bucket}" for kind in ("slots", "line", "due"))
            each += (charge.count, charge.cost, _micros(charge.window), int(charge.aligned))
        shared = (ticket, _micros(LEASE), _micros(margin), _micros(SKEW))
        return cls(ticket, charges, tuple(keys), shared, tuple(each))

    def ask(self, patience: float, arrival: str) -> tuple[str | int, ...]:
        """The arguments of EVALSHA that ask for the slots, or for a place in line."""
        own = (_micros(min(patience, 1e9)), _micros(GRACE), arrival)
        return (_ASK_NAME, len(self.keys), *self.keys, *self.shared, *own, *self.each)

    def tell(self, word: Word, late: float) -> tuple[str | int, ...]:
        """The arguments of EVALSHA that tell what became of them."""
        own = (word, _micros(late), _micros(LONGEST_REFUSAL))
        return (_TELL_NAME, len(self.keys), *self.keys, *self.shared, *own, *self.each)


def _micros(seconds: float) -> int:
    return round(seconds * 1_000_000)
