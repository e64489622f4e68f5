// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupSummary.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/StateChip.h"
#include "ui/settings/BackupText.h"
#include "ui/settings/SettingsForm.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::CatalogEntry;

namespace {

TextColor colorOf(const BackupText::State &state)
{
    return state.meaning == &Theme::green ? TextColor::Green
        : state.meaning == &Theme::red    ? TextColor::Red
        : state.meaning == &Theme::amber  ? TextColor::Amber
                                          : TextColor::Secondary;
}

} // namespace

BackupSummary::BackupSummary(SettingsForm &form, const PageContext &context)
    : QObject(&form), m_context(context),
      m_own(context.backups ? nullptr : std::make_unique<items::BackupKeeper>(context.workspace)),
      m_keeper(context.backups ? *context.backups : *m_own), m_state(new StateChip),
      m_next(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_newest(new Label), m_test(new Label),
      m_backUp(new Button(Icon::Copy, tr("Back up now")))
{
    form.addSection(tr("Backups"),
        tr("Copies of the whole store, opened and checked after writing. Each has the same key as the store."),
        Icon::Copy);
    for (Label *text : {m_next, m_newest, m_test})
        text->setWordWrap(true);
    auto *all = new Button(tr("Schedule and all backups"), Button::Variant::Ghost);
    for (Button *button : {m_backUp, all})
        button->setMinimumWidth(1); // in a narrow window the text is cut with dots
    form.addRow(tr("State"), SettingsForm::rowOf({m_state, m_next}));
    form.addRow(tr("Newest"), m_newest);
    form.addRow(tr("Last test"), m_test);
    form.addWide(SettingsForm::rowOf({m_backUp, all}));
    connect(m_backUp, &QAbstractButton::clicked, this, [this] { m_keeper.backUp(); });
    connect(all, &QAbstractButton::clicked, this, &BackupSummary::allRequested);
    connect(&m_keeper, &items::BackupKeeper::changed, this, &BackupSummary::refresh);
    connect(&m_keeper, &items::BackupKeeper::backedUp, this, &BackupSummary::report);
    refresh();
}

BackupSummary::~BackupSummary() = default;

void BackupSummary::refresh()
{
    const Instant now = m_context.workspace.clock().now();
    const BackupText text(m_context.formats(), now);
    const bool isOn = m_keeper.schedule().isOn;
    m_state->setState(
        isOn ? tr("On") : tr("Off"), isOn ? &Theme::green : &Theme::amber, isOn ? Icon::Check : Icon::Warning);
    m_next->setText(isOn ? text.next(m_keeper.nextDue()) : QString());
    const bool isBusy = m_keeper.work() == items::BackupKeeper::Work::BackingUp;
    const std::vector<CatalogEntry> list = m_keeper.list();
    if (isBusy) {
        m_newest->setText(tr("Copying and checking…"));
        m_newest->setColor(TextColor::Secondary);
    } else if (list.empty()) {
        m_newest->setText(tr("There is no backup yet"));
        m_newest->setColor(TextColor::Amber);
    } else {
        const BackupText::State state = BackupText::state(list.front());
        m_newest->setText(tr("%1, %2: %3", "time, size, how it was checked")
                              .arg(text.time(list.front()), text.size(list.front()), state.text));
        m_newest->setColor(colorOf(state));
    }
    const auto tested = std::ranges::find_if(list, [](const CatalogEntry &one) { return one.comparedAt.has_value(); });
    const bool wasTested = tested != list.end();
    m_test->setText(wasTested ? tr("%1: %2", "time, outcome")
                                    .arg(m_context.formats().moment(*tested->comparedAt, now),
                                        tested->problem.isEmpty() ? tr("restored and compared, all alike")
                                                                  : BackupText::state(*tested).text)
                              : tr("Never"));
    m_test->setColor(!wasTested ? TextColor::Secondary : tested->problem.isEmpty() ? TextColor::Green : TextColor::Red);
}

void BackupSummary::report(const Result<CatalogEntry> &backup)
{
    if (backup)
        return; // it is the newest now
    m_newest->setText(tr("No backup was made.") + u' ' + sentenceFor(backup.error()));
    m_newest->setColor(TextColor::Red);
}

} // namespace satchel::ui

#include "moc_BackupSummary.cpp"
