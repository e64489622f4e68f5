// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ActivityKinds.h"

#include <QHash>

namespace satchel::ui {

using namespace Qt::StringLiterals;

bool hasDirection(const QString &kind)
{
    return kind == "call"_L1 || kind == "email"_L1 || kind == "sms"_L1 || kind == "whatsapp"_L1;
}

bool isMeetingKind(const QString &kind)
{
    return kind == "meeting"_L1 || kind == "demo_scheduled"_L1 || kind == "demo_completed"_L1;
}

bool isWrittenByHand(const QString &kind)
{
    return kind != "stage_change"_L1 && kind != "field_change"_L1 && kind != "task"_L1 && kind != "file"_L1;
}

Icon iconOfActivity(const QString &kind)
{
    static const QHash<QString, Icon> icons{{u"call"_s, Icon::Call}, {u"email"_s, Icon::Email},
        {u"meeting"_s, Icon::Meeting}, {u"task"_s, Icon::Tasks}, {u"note"_s, Icon::Note}, {u"sms"_s, Icon::Email},
        {u"whatsapp"_s, Icon::Call}, {u"quote_sent"_s, Icon::Quote}, {u"quote_accepted"_s, Icon::Check},
        {u"quote_rejected"_s, Icon::Close}, {u"proposal_sent"_s, Icon::Quote}, {u"proposal_accepted"_s, Icon::Check},
        {u"proposal_rejected"_s, Icon::Close}, {u"contract_sent"_s, Icon::Quote}, {u"demo_scheduled"_s, Icon::Meeting},
        {u"demo_completed"_s, Icon::Meeting}, {u"follow_up"_s, Icon::Repeat}, {u"website_visit"_s, Icon::Globe},
        {u"social"_s, Icon::Link}, {u"ticket"_s, Icon::Info}, {u"purchase"_s, Icon::Product},
        {u"payment"_s, Icon::Check}, {u"file"_s, Icon::File}};
    return icons.value(kind, Icon::Timeline);
}

} // namespace satchel::ui
