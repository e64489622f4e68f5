// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/CareText.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Kind = items::CareReason::Kind;

QString CareText::reason(const items::CareReason &reason)
{
    const int days = static_cast<int>(reason.days);
    const int limit = static_cast<int>(reason.limit);
    switch (reason.kind) {
    case Kind::NoNextStep: return tr("Nothing planned");
    case Kind::Stalled: return tr("%Ln day(s) in this stage", nullptr, days);
    case Kind::NextStepOverdue: return tr("Next action %Ln day(s) overdue", nullptr, days);
    case Kind::ClosePassed: return tr("Expected close %Ln day(s) ago", nullptr, days);
    case Kind::Silent: return tr("No conversation for %Ln day(s)", nullptr, limit);
    case Kind::PoorMood: return tr("Negative tone");
    }
    return {};
}

Icon CareText::icon(const items::CareReason &reason)
{
    switch (items::groupOf(reason.kind)) {
    case items::CareGroup::NoNextStep: return Icon::Goal;
    case items::CareGroup::Stalled: return Icon::Clock;
    case items::CareGroup::AtRisk: break;
    }
    return Icon::Warning;
}

Theme::Meaning Theme::*CareText::meaning(const items::CareReason &reason)
{
    switch (items::groupOf(reason.kind)) {
    case items::CareGroup::NoNextStep: return &Theme::grey;
    case items::CareGroup::Stalled: return &Theme::amber;
    case items::CareGroup::AtRisk: break;
    }
    return &Theme::red;
}

QString CareText::spoken(const items::CareDeal &deal, const Formats &formats)
{
    QStringList parts{deal.title, deal.company};
    for (const items::CareReason &one : deal.reasons)
        parts.append(reason(one));
    if (deal.stake)
        parts.append(tr("%1 at stake").arg(formats.money(*deal.stake, Formats::Decimals::None)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace satchel::ui
