// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ActivityKinds.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ActivityForm)
};

using enum ActivityKind::Outcomes;
using Place = ActivityKind::Place;

constexpr std::array kinds = {
    ActivityKind{.kind = choice::call,
        .icon = Icon::Call,
        .hasSubject = false,
        .hasDirection = true,
        .hasDuration = true,
        .outcomes = Call},
    ActivityKind{.kind = choice::email, .icon = Icon::Email, .hasDirection = true},
    ActivityKind{.kind = choice::meeting,
        .icon = Icon::Meeting,
        .hasDuration = true,
        .hasTime = true,
        .hasPeople = true,
        .outcomes = Meeting,
        .place = Place::Location},
    ActivityKind{.kind = choice::demo_scheduled,
        .icon = Icon::Meeting,
        .hasDuration = true,
        .hasTime = true,
        .hasPeople = true,
        .outcomes = Meeting,
        .place = Place::Location},
    ActivityKind{.kind = choice::demo_completed,
        .icon = Icon::Meeting,
        .hasDuration = true,
        .hasTime = true,
        .hasPeople = true,
        .outcomes = Meeting,
        .place = Place::Location},
    ActivityKind{.kind = choice::note, .icon = Icon::Note, .hasSubject = false, .hasMood = false},
    ActivityKind{.kind = choice::sms, .icon = Icon::Email, .hasSubject = false, .hasDirection = true},
    ActivityKind{.kind = choice::whatsapp, .icon = Icon::Call, .hasSubject = false, .hasDirection = true},
    ActivityKind{.kind = choice::follow_up, .icon = Icon::Repeat, .hasDirection = true, .outcomes = Call},
    ActivityKind{
        .kind = choice::social, .icon = Icon::Link, .hasDirection = true, .hasTime = true, .place = Place::Post},
    ActivityKind{
        .kind = choice::ticket, .icon = Icon::Info, .hasDirection = true, .hasTime = true, .place = Place::Ticket},
    ActivityKind{.kind = choice::website_visit,
        .icon = Icon::Globe,
        .hasTime = true,
        .hasMood = false,
        .suggestsMood = false,
        .place = Place::WebPage},
    ActivityKind{.kind = choice::purchase,
        .icon = Icon::Product,
        .hasTime = true,
        .hasMood = false,
        .suggestsMood = false,
        .hasAmount = true},
    ActivityKind{.kind = choice::payment,
        .icon = Icon::Check,
        .hasTime = true,
        .hasMood = false,
        .suggestsMood = false,
        .hasAmount = true},
    ActivityKind{.kind = choice::contract_sent, .icon = Icon::Quote, .hasAmount = true},
    ActivityKind{.kind = choice::quote_sent, .icon = Icon::Quote},
    ActivityKind{.kind = choice::quote_accepted, .icon = Icon::Check},
    ActivityKind{.kind = choice::quote_rejected, .icon = Icon::Close},
    ActivityKind{.kind = choice::proposal_sent, .icon = Icon::Quote},
    ActivityKind{.kind = choice::proposal_accepted, .icon = Icon::Check},
    ActivityKind{.kind = choice::proposal_rejected, .icon = Icon::Close},
    ActivityKind{.kind = choice::task, .icon = Icon::Tasks, .isWrittenByHand = false},
    ActivityKind{.kind = choice::file, .icon = Icon::File, .isWrittenByHand = false},
    ActivityKind{.kind = choice::stage_change, .isWrittenByHand = false},
    ActivityKind{.kind = choice::field_change, .isWrittenByHand = false},
};

} // namespace

const ActivityKind &activityKind(QStringView kind)
{
    static constexpr ActivityKind unknown{.kind = ChoiceName(u"")};
    const auto found = std::ranges::find(kinds, kind, [](const ActivityKind &one) -> QStringView { return one.kind; });
    return found == kinds.end() ? unknown : *found;
}

QString placeLabel(ActivityKind::Place place)
{
    switch (place) {
    case Place::WebPage: return Tr::tr("Page", "of a website");
    case Place::Post: return Tr::tr("Post", "in a social network");
    case Place::Ticket: return Tr::tr("Ticket");
    case Place::None:
    case Place::Location: break;
    }
    return Tr::tr("Place");
}

} // namespace satchel::ui
