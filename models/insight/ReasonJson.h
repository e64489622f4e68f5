// SPDX-License-Identifier: GPL-3.0-or-later
// How the reasons of a prediction are kept, by the names of their features, so that features may be added in between:
// [{"field": "days_open", "for": true, "number": 51}, {"field": "source", "for": false, "text": "Website"}]
#pragma once

#include "insight/learning/FeatureTable.h"

#include <algorithm>
#include <cmath>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace satchel::insight {

/// Of a type with `feature` (a place in `features`), `number` (missing for none), `text` and `isFor`.
template <typename Reason>
QByteArray reasonsToJson(const std::vector<Reason> &reasons, const std::vector<Feature> &features)
{
    QJsonArray json;
    for (const Reason &reason : reasons) {
        QJsonObject object{{QStringLiteral("field"), features[static_cast<size_t>(reason.feature)].name},
            {QStringLiteral("for"), reason.isFor}};
        if (!reason.text.isEmpty())
            object.insert(QStringLiteral("text"), reason.text);
        else if (!std::isnan(reason.number))
            object.insert(QStringLiteral("number"), reason.number);
        json.append(object);
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Without what cannot be read, such as reasons of a feature that is no more.
template <typename Reason>
std::vector<Reason> reasonsFromJson(const QByteArray &json, const std::vector<Feature> &features)
{
    std::vector<Reason> reasons;
    for (const QJsonValue one : QJsonDocument::fromJson(json).array()) {
        const auto feature = std::ranges::find(features, one[QStringLiteral("field")].toString(), &Feature::name);
        if (feature != features.end())
            reasons.push_back({static_cast<decltype(Reason::feature)>(feature - features.begin()),
                one[QStringLiteral("number")].toDouble(missing), one[QStringLiteral("text")].toString(),
                one[QStringLiteral("for")].toBool()});
    }
    return reasons;
}

} // namespace satchel::insight
