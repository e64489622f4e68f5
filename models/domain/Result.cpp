// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Result.h"

#include "domain/Places.h"

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr std::pair<Error::Kind, QLatin1StringView> names[] = {
    {Error::Kind::NotFound, "not_found"_L1},
    {Error::Kind::Invalid, "invalid"_L1},
    {Error::Kind::BrokenRule, "broken_rule"_L1},
    {Error::Kind::Conflict, "conflict"_L1},
    {Error::Kind::Busy, "busy"_L1},
    {Error::Kind::ReadOnly, "read_only"_L1},
    {Error::Kind::Frozen, "frozen"_L1},
    {Error::Kind::Forbidden, "forbidden"_L1},
    {Error::Kind::Full, "disk_full"_L1},
    {Error::Kind::Corrupt, "corrupt"_L1},
    {Error::Kind::TooNew, "too_new"_L1},
    {Error::Kind::Io, "io"_L1},
    {Error::Kind::Cancelled, "cancelled"_L1},
    {Error::Kind::Offline, "offline"_L1},
    {Error::Kind::Unanswered, "unanswered"_L1},
    {Error::Kind::Unauthorized, "unauthorized"_L1},
    {Error::Kind::AwaitsAnswer, "awaits_answer"_L1},
    {Error::Kind::Refused, "refused"_L1},
    {Error::Kind::RateLimited, "rate_limited"_L1},
    {Error::Kind::KeyMissing, "key_missing"_L1},
    {Error::Kind::KeychainUnavailable, "keychain_unavailable"_L1},
    {Error::Kind::Bug, "bug"_L1},
};

} // namespace

QString kindName(Error::Kind kind)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == kind)
            return name;
    }
    return u"bug"_s;
}

Error::Kind kindFromName(QStringView name)
{
    for (const auto &[kind, candidate] : names) {
        if (candidate == name)
            return kind;
    }
    return Error::Kind::Bug;
}

QString toText(const Error &error)
{
    return joinPlaces(error.where, error.what, ": "_L1);
}

QString joinPlaces(const QString &outer, const QString &inner, QLatin1StringView separator)
{
    return outer.isEmpty() ? inner : inner.isEmpty() ? outer : outer + separator + inner;
}

} // namespace satchel
