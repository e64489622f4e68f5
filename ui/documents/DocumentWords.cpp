// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentWords.h"

#include "domain/LocaleText.h"

#include <QCoreApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::DocumentWords)
};

} // namespace

QString documentStateLabel(const QString &state)
{
    if (state == "sent"_L1)
        return Words::tr("Sent");
    if (state == "viewed"_L1)
        return Words::tr("Viewed");
    if (state == "accepted"_L1)
        return Words::tr("Accepted");
    if (state == "rejected"_L1)
        return Words::tr("Rejected");
    return state == "expired"_L1 ? Words::tr("Expired") : Words::tr("Draft");
}

QString documentMoveVerb(const QString &state)
{
    if (state == "sent"_L1)
        return Words::tr("Finalize and send");
    if (state == "viewed"_L1)
        return Words::tr("Mark as viewed");
    if (state == "accepted"_L1)
        return Words::tr("Mark as accepted");
    return state == "rejected"_L1 ? Words::tr("Mark as rejected") : Words::tr("Mark as expired");
}

QString documentMoveDone(const QString &state, const QString &name)
{
    if (state == "sent"_L1)
        return Words::tr("Sent %1").arg(name);
    return Words::tr("Marked %1 as %2", "number of a quote, its new state").arg(name, inSentence(documentStateLabel(state)));
}

Icon documentMoveIcon(const QString &state)
{
    if (state == "sent"_L1)
        return Icon::Email;
    if (state == "viewed"_L1)
        return Icon::Eye;
    if (state == "accepted"_L1)
        return Icon::Check;
    return state == "rejected"_L1 ? Icon::Close : Icon::Clock;
}

Theme::Meaning Theme::*documentStateMeaning(const QString &state)
{
    if (state == "accepted"_L1)
        return &Theme::green;
    if (state == "rejected"_L1)
        return &Theme::red;
    if (state == "expired"_L1)
        return &Theme::amber;
    return state == "sent"_L1 || state == "viewed"_L1 ? &Theme::blue : &Theme::grey;
}

QString documentStateLine(const Record &quote, const PageContext &context)
{
    QString state = quote.text(u"status");
    if (state.isEmpty())
        state = u"draft"_s;
    const bool isDraft = state == "draft"_L1;
    const auto at = valueOr<Instant>(quote.value(isDraft ? u"updated_at"_s : state + u"_at"_s));
    if (at.ms == 0)
        return documentStateLabel(state);
    const Formats formats = context.formats();
    const QString when = isDraft ? formats.moment(at, context.workspace.clock().now()) : formats.day(at.dateIn(formats.zone()), context.today());
    return isDraft ? Words::tr("Draft, edited %1", "a moment").arg(when) : Words::tr("%1 %2", "state, day").arg(documentStateLabel(state), when);
}

} // namespace satchel::ui
