// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/FirstSyncStep.h"

#include "store/sync/SyncCounts.h"
#include "ui/common/Label.h"
#include "ui/connections/AnswerCard.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr int fetchOnlyCard = 0;

}

FirstSyncStep::FirstSyncStep(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(new QLineEdit), m_question(new Label({}, &Theme::Fonts::semibold)),
      m_counted(new Label), m_coming(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_place(new QVBoxLayout)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    auto *name = new Label(tr("Name"), &Theme::Fonts::small, TextColor::Secondary);
    name->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    auto *below = new Label(
        tr("It appears in the history of each field that comes from there, and can't be changed later."),
        &Theme::Fonts::small, TextColor::Tertiary);
    column->addWidget(name);
    column->addWidget(m_name);
    column->addWidget(below);
    column->addSpacing(theme.px(14));
    column->addWidget(m_question);
    column->addWidget(m_counted);
    m_place->setSpacing(theme.px(8));
    column->addLayout(m_place);
    column->addSpacing(theme.px(4));
    column->addWidget(m_coming);
    column->addStretch(1);
    for (Label *each : {below, m_question, m_counted, m_coming})
        each->setWordWrap(true);
}

void FirstSyncStep::setVendor(const store::VendorInfo &vendor, bool begins)
{
    const bool wasFetching = begins || onlyFetches();
    const Formats formats = m_context.formats();
    QStringList kinds;
    m_sendable = 0;
    const auto counts = store::sendableRecords(m_context.workspace.store(), vendor.sentKinds());
    if (counts) {
        for (const auto &[kind, count] : *counts) {
            m_sendable += count;
            kinds.append(tr("%1 %2", "number, kind of record")
                             .arg(formats.count(count), m_context.workspace.schema().entity(kind).pluralLabel));
        }
    }
    qDeleteAll(m_cards);
    m_cards.clear();
    const QString system = vendor.label;
    m_question->setText(
        m_sendable > 0 ? tr("What happens with your records that are here already?") : tr("What the first sync does"));
    m_counted->setText(m_sendable > 0
            ? tr("%Ln record(s) here could be sent to %1: %2.", nullptr, static_cast<int>(m_sendable))
                  .arg(system, kinds.join(tr(", ")))
            : tr("Nothing is here that could be sent. What %1 has is fetched.").arg(system));
    m_coming->setText(
        tr("How many records come from %1 is known once it has been read. The card of the connection counts them, "
           "and the first sync can be rolled back there.")
            .arg(system));
    if (m_sendable > 0) {
        m_cards = {new AnswerCard(tr("Only fetch first"),
                       tr("Nothing of yours is sent. Turn sending on in the settings of the connection once what came "
                          "looks right; Satchel then asks before it sends what is here."),
                       1, AnswerCard::Tone::Usual),
            new AnswerCard(tr("Fetch and send"),
                tr("Satchel reads %1 first, says how many records are the same, only there and only here, and asks "
                   "before it links or sends any.")
                    .arg(system),
                2, AnswerCard::Tone::Usual)};
        for (AnswerCard *card : std::as_const(m_cards)) {
            card->setKeyNeedsAlt(); // the name is typed above
            m_place->addWidget(card);
        }
        m_cards.at(wasFetching ? fetchOnlyCard : 1)->setChecked(true);
        connect(m_cards.at(fetchOnlyCard), &QRadioButton::toggled, this, &FirstSyncStep::wayChanged);
    }
}

bool FirstSyncStep::onlyFetches() const
{
    return hasSendable() && m_cards.at(fetchOnlyCard)->isChecked();
}

QString FirstSyncStep::counted() const
{
    return m_counted->text();
}

} // namespace satchel::ui

#include "moc_FirstSyncStep.cpp"
