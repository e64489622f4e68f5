// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/Availability.h"

#include <algorithm>
#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace satchel::calendar {

namespace {

constexpr int minutesOfDay = 24 * 60;

struct Number
{
    QLatin1StringView name;
    int Availability::*value;
    int least;
    int most;
};

constexpr std::array<Number, 6> numbers{
    Number{QLatin1StringView("before"), &Availability::before, 0, minutesOfDay},
    Number{QLatin1StringView("after"), &Availability::after, 0, minutesOfDay},
    Number{QLatin1StringView("notice"), &Availability::notice, 0, 60 * minutesOfDay},
    Number{QLatin1StringView("workingDays"), &Availability::workingDays, 1, 60},
    Number{QLatin1StringView("mostMeetings"), &Availability::mostMeetings, 0, 50},
    Number{QLatin1StringView("step"), &Availability::step, 15, 60},
};

constexpr QLatin1StringView lengthsName("lengths");

} // namespace

QString Availability::toText() const
{
    QJsonObject object;
    for (const Number &number : numbers)
        object.insert(number.name, this->*number.value);
    QJsonArray all;
    for (const int length : lengths)
        all.append(length);
    object.insert(lengthsName, all);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Availability Availability::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Availability read;
    for (const Number &number : numbers) {
        const int value = object.value(number.name).toInt(-1);
        if (value >= number.least && value <= number.most)
            read.*number.value = value;
    }
    QList<int> lengths;
    for (const auto &entry : object.value(lengthsName).toArray()) {
        if (const int length = entry.toInt(); length > 0 && length <= minutesOfDay && !lengths.contains(length))
            lengths.append(length);
    }
    std::ranges::sort(lengths);
    if (!lengths.isEmpty())
        read.lengths = lengths;
    return read;
}

} // namespace satchel::calendar
