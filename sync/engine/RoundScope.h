// SPDX-License-Identifier: GPL-3.0-or-later
// What a round reads. A whole one reads every object and makes sure of the account; others leave out what is not due,
// so that looking often at what matters now costs little. What is sent does not depend on it.
#pragma once

#include <QSet>
#include <QString>

namespace satchel::sync {

/// Milliseconds between two readings of objects that are read whole (owners, pipelines, stages). They change seldom,
/// and a round in which a record points at an unknown one reads them at once.
inline constexpr qint64 referenceInterval = 3'600'000;

/// Milliseconds between two looks for deletions while somebody is there, at a vendor that lists them apart.
inline constexpr qint64 deletionsInterval = qint64{5} * 60'000;

struct RoundScope
{
    bool isWhole = true; // every object, whatever the other fields say
    QSet<QString> objects = {}; // the vendor's names
    bool checksAccount = true; // asks first whether the remote is still the account that the records belong to
    qint64 deletionsAfter = 0; // milliseconds since the last look for deletions, where that is a request of its own;
                               // before, there is none

    bool covers(const QString &object) const { return isWhole || objects.contains(object); }
    static RoundScope of(const QSet<QString> &objects, bool checksAccount, qint64 deletionsAfter = deletionsInterval)
    {
        return {false, objects, checksAccount, deletionsAfter};
    }
    bool operator==(const RoundScope &) const = default;
};

} // namespace satchel::sync
