// SPDX-License-Identifier: GPL-3.0-or-later
// An iCalendar object or a vCard as the lines it consists of. What nobody changes is written as it was read, so that
// properties of other programs survive an edit here: parse, patch, serialise.
#pragma once

#include "domain/Result.h"
#include "exchange/ical/ICalParser.h"

#include <QStringList>
#include <vector>

namespace satchel::sync {

struct IcalTree
{
    QString name; // "VCALENDAR", upper case
    QStringList lines; // properties, unfolded
    std::vector<IcalTree> children;

    /// "SUMMARY" of "SUMMARY;LANGUAGE=de:Visit" and of "item1.SUMMARY:Visit".
    static QString nameOf(const QString &line);
    bool has(QStringView property) const;
    /// The value as it is written, of the first line of this name; empty when there is none.
    QString rawValue(QStringView property) const;
    void remove(const QStringList &properties);
    /// In place of the lines that have one of these names; at the end where there were none.
    void replace(const QStringList &properties, const QStringList &with);
    QStringList linesOf(QStringView property) const;
};

/// The only component of a file. Invalid when there is none, when it does not end, or is nested too deep.
Result<IcalTree> readIcalTree(const QByteArray &bytes);
/// Folded, with CRLF.
QByteArray writeIcalTree(const IcalTree &tree);

/// The properties of a component as values; those of its alarms are TRIGGERs only, as ICalCells wants them.
exchange::ICalComponent parsedComponent(const IcalTree &tree);

} // namespace satchel::sync
