// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentText.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::DocumentText)
};

struct State
{
    QStringView key;
    const char *label;
    const char *move; // what brings a document into it
    Icon icon;
    Theme::Meaning Theme::*meaning;
};

constexpr State states[] = {
    {choice::draft, QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Draft"), "", Icon::Edit, &Theme::grey},
    {choice::sent, QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Sent"),
        QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Finalize and send"), Icon::Email, &Theme::blue},
    {choice::viewed, QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Viewed"),
        QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Mark as viewed"), Icon::Eye, &Theme::viewed},
    {choice::accepted, QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Accepted"),
        QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Mark as accepted"), Icon::Check, &Theme::green},
    {choice::rejected, QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Rejected"),
        QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Mark as rejected"), Icon::Close, &Theme::red},
    {choice::expired, QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Expired"),
        QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Mark as expired"), Icon::Clock, &Theme::amber},
    {choice::superseded, QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Superseded"),
        QT_TRANSLATE_NOOP("satchel::ui::DocumentText", "Mark as superseded"), Icon::Copy, &Theme::grey},
};

/// Without a state a document is a draft.
const State &find(const QString &state)
{
    const auto found = std::ranges::find(states, state, &State::key);
    return found == std::end(states) ? states[0] : *found;
}

} // namespace

QString documentStateLabel(const QString &state)
{
    return Tr::tr(find(state).label);
}
QString documentMoveVerb(const QString &state)
{
    return Tr::tr(find(state).move);
}
Icon documentMoveIcon(const QString &state)
{
    return find(state).icon;
}
Theme::Meaning Theme::*documentStateMeaning(const QString &state)
{
    return find(state).meaning;
}

QString documentMoveDone(const QString &state, const QString &name)
{
    if (state == choice::sent)
        return Tr::tr("Sent %1").arg(name);
    return Tr::tr("Marked %1 as %2", "number of a quote, its new state")
        .arg(name, inSentence(documentStateLabel(state)));
}

QString documentStateLine(const Record &quote, const PageContext &context)
{
    QString state = quote.text(field::status);
    if (state.isEmpty())
        state = choice::draft;
    const bool isDraft = state == choice::draft;
    const auto at = valueOr<Instant>(quote.value(isDraft ? field::updated_at : state + u"_at"_s));
    if (at.ms == 0)
        return documentStateLabel(state);
    const Formats formats = context.formats();
    const QString when = isDraft ? formats.momentInSentence(at, context.workspace.clock().now())
                                 : formats.dayInSentence(at.dateIn(formats.zone()), context.today());
    return isDraft ? Tr::tr("Draft, edited %1", "a moment").arg(when)
                   : Tr::tr("%1 %2", "state, day").arg(documentStateLabel(state), when);
}

} // namespace satchel::ui
