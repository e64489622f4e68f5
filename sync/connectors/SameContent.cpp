// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/SameContent.h"

#include "sync/engine/RemoteTime.h"

#include <cmath>

namespace satchel::sync {

namespace {

constexpr qint64 stillOnItsWay = 2 * 60 * 1000; // a request may be carried out that long after we gave it up
constexpr qint64 clockMargin = 60 * 1000; // clocks are compared by whole seconds, over a wire

/// The remote tidies what it stores: blanks at the ends, capitals of addresses, spellings of time.
bool isAlike(const QJsonValue &sent, const QJsonValue &stored)
{
    if (sent.isDouble() || sent.isBool() || stored.isDouble() || stored.isBool())
        return sent.toVariant().toString() == stored.toVariant().toString();
    const QString text = sent.toString().trimmed();
    const QString there = stored.toString().trimmed();
    if (text.compare(there, Qt::CaseInsensitive) == 0)
        return true;
    const auto instant = instantFromRemote(QStringView(text));
    const auto instantThere = instantFromRemote(QStringView(there));
    return instant && instantThere && std::abs(instant->ms - instantThere->ms) < 1000;
}

} // namespace

bool isMadeBy(const RemoteRecord &record, const RemoteWrite &create, const ObjectMap &object)
{
    qsizetype alike = 0;
    qsizetype given = 0;
    for (const FieldMap &map : object.fields) {
        for (const QString &name : map.remotes) {
            const QJsonValue sent = create.fields.value(name);
            if (sent.isUndefined() || sent.isNull())
                continue;
            const bool isSame = isAlike(sent, record.fields.value(name));
            if (map.isRequired && !isSame)
                return false;
            ++given;
            alike += isSame ? 1 : 0;
        }
    }
    return given > 0 && 2 * alike >= given;
}

Instant earliestCreation(const InDoubtCreate &lost, qint64 offset)
{
    return {lost.sentThere(offset).ms - clockMargin};
}

InDoubtResult notFound(const InDoubtCreate &lost, Instant now)
{
    const bool isEarly = lost.isSentWithin(stillOnItsWay, now);
    return {isEarly ? InDoubtResult::State::TooEarly : InDoubtResult::State::Absent, {}};
}

} // namespace satchel::sync
