// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/AutomationPause.h"

#include "sequences/Desk.h"
#include "ui/common/SampleData.h"

#include <QPushButton>

namespace satchel::ui {

AutomationPause automationPause(const PageContext &context)
{
    if (isSampleData(context))
        return AutomationPause::SampleData;
    return sequences::isHeldAfterRestoring(context.workspace.store()).value_or(false) ? AutomationPause::Restored
                                                                                      : AutomationPause::None;
}

QString pauseText(AutomationPause pause)
{
    switch (pause) {
    case AutomationPause::None: break;
    case AutomationPause::Restored: return AutomationPauseBanner::tr("Paused since a backup was restored");
    case AutomationPause::SampleData: return AutomationPauseBanner::tr("Paused in sample data");
    }
    return {};
}

AutomationPauseBanner::AutomationPauseBanner(const PageContext &context, QWidget *parent)
    : Banner(&Theme::amber, Icon::Warning, tr("No automation has run since a backup was restored."),
        tr("Satchel doesn’t know what the automations did after that backup and would do it again. Resuming also "
           "resumes the sequences."),
        parent),
      m_context(context)
{
    connect(addButton(tr("Resume automations")), &QPushButton::clicked, this, &AutomationPauseBanner::resume);
    hide();
}

void AutomationPauseBanner::resume()
{
    if (const auto done = sequences::resumeAfterRestoring(m_context.workspace.store()); !done)
        Q_EMIT m_context.workspace.failed(done.error());
    Q_EMIT resumed();
}

} // namespace satchel::ui

#include "moc_AutomationPause.cpp"
