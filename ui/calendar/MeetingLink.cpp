// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/MeetingLink.h"

#include "ui/customer/ActivityKinds.h"

#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;

QUrl meetingLink(const QString &place)
{
    static const QRegularExpression address(u"https?://\\S+"_s, QRegularExpression::CaseInsensitiveOption);
    const QUrl url(address.match(place).captured(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return isWeb && !url.host().isEmpty() ? url : QUrl();
}

Target meetingTarget(const RecordId &activity, std::optional<OccurrenceKey> occurrence)
{
    return {.page = page::meeting,
        .record = activity,
        .entity = EntityKind::Activity,
        .part = occurrence ? QString::number(*occurrence) : QString()};
}

bool hasMeetingPage(const QString &kind)
{
    return isMeetingKind(kind);
}

} // namespace satchel::ui
