// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/WorkingHours.h"

#include <algorithm>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace satchel::calendar {

namespace {

QString textOf(const WorkSpan &span, const QString &digits)
{
    return u"%1-%2 %3"_s.arg(span.from.toString(u"HH:mm"_s), span.until.toString(u"HH:mm"_s), digits);
}

} // namespace

QString WorkingHours::toText() const
{
    QStringList parts;
    std::array<bool, 7> isWritten{};
    for (size_t first = 0; first < days.size(); ++first) {
        if (!days[first] || isWritten[first])
            continue;
        QString digits;
        for (size_t day = first; day < days.size(); ++day) {
            if (days[day] != days[first])
                continue;
            isWritten[day] = true;
            digits += QString::number(day + 1);
        }
        parts.append(textOf(*days[first], digits));
    }
    return parts.isEmpty() ? textOf(WorkSpan(), {}) : parts.join(u';');
}

WorkingHours WorkingHours::fromText(const QString &text)
{
    static const QRegularExpression form(u"^(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d) ([1-7]*)$"_s);
    WorkingHours hours;
    hours.days.fill(std::nullopt);
    const QStringList parts = text.split(u';');
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = form.match(part);
        const QTime from = QTime::fromString(match.captured(1), u"HH:mm"_s);
        const QTime until = QTime::fromString(match.captured(2), u"HH:mm"_s);
        if (!match.hasMatch() || !from.isValid() || !until.isValid() || from >= until)
            return {};
        for (const QChar digit : match.captured(3))
            hours.days[static_cast<size_t>(digit.digitValue() - 1)] = WorkSpan{from, until};
    }
    return hours;
}

} // namespace satchel::calendar
