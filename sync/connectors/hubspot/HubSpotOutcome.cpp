// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/hubspot/HubSpotOutcome.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

using Meaning = ErrorRule::Meaning;

QString hubSpotId(const QJsonValue &id)
{
    if (id.isDouble() && id.toInteger() > 0)
        return QString::number(id.toInteger());
    const QString text = id.toString();
    const bool isNumber = !text.isEmpty() && text.size() <= 19
        && std::ranges::all_of(text, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    return isNumber ? text : QString();
}

std::optional<Error> transientErrorIn(const JsonApi &api, const JsonAnswer &answer)
{
    if (!answer.isPartial())
        return {};
    for (const QJsonValue error : answer.body.value("errors"_L1).toArray()) {
        const Meaning meaning = api.manifest().meaningOf(
            0, error["category"_L1].toString(), error["message"_L1].toString());
        if (meaning == Meaning::Later || meaning == Meaning::Unknown)
            return Error{Error::Kind::Unanswered, error["message"_L1].toString(), answer.path};
    }
    return {};
}

} // namespace satchel::sync
