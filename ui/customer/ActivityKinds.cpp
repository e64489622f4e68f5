// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ActivityKinds.h"
#include "domain/ChoiceNames.h"

#include <QHash>

namespace satchel::ui {

using namespace Qt::StringLiterals;

bool hasDirection(const QString &kind)
{
    return kind == choice::call || kind == choice::email || kind == choice::sms || kind == choice::whatsapp;
}

bool isMeetingKind(const QString &kind)
{
    return kind == choice::meeting || kind == choice::demo_scheduled || kind == choice::demo_completed;
}

bool isWrittenByHand(const QString &kind)
{
    return kind != choice::stage_change && kind != choice::field_change && kind != choice::task && kind != choice::file;
}

Icon iconOfActivity(const QString &kind)
{
    static const QHash<QString, Icon> icons{{choice::call, Icon::Call}, {choice::email, Icon::Email},
        {choice::meeting, Icon::Meeting}, {choice::task, Icon::Tasks}, {choice::note, Icon::Note},
        {choice::sms, Icon::Email}, {choice::whatsapp, Icon::Call}, {choice::quote_sent, Icon::Quote},
        {choice::quote_accepted, Icon::Check}, {choice::quote_rejected, Icon::Close},
        {choice::proposal_sent, Icon::Quote}, {choice::proposal_accepted, Icon::Check},
        {choice::proposal_rejected, Icon::Close}, {choice::contract_sent, Icon::Quote},
        {choice::demo_scheduled, Icon::Meeting}, {choice::demo_completed, Icon::Meeting},
        {choice::follow_up, Icon::Repeat}, {choice::website_visit, Icon::Globe}, {choice::social, Icon::Link},
        {choice::ticket, Icon::Info}, {choice::purchase, Icon::Product}, {choice::payment, Icon::Check},
        {choice::file, Icon::File}};
    return icons.value(kind, Icon::Timeline);
}

} // namespace satchel::ui
