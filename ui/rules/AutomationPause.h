// SPDX-License-Identifier: GPL-3.0-or-later
// Automations that are on and yet do nothing: since a backup was restored, until a person resumes them, and in sample
// data.
#pragma once

#include "ui/common/Notice.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

enum class AutomationPause : quint8 { None, Restored, SampleData };

AutomationPause automationPause(const PageContext &context);
/// In the place of "On".
QString pauseText(AutomationPause pause);

/// Says why nothing runs since a backup was restored, and resumes it. Hidden until it is shown for that.
class AutomationPauseBanner final : public Banner
{
    Q_OBJECT
public:
    explicit AutomationPauseBanner(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void resumed();

private:
    void resume();

    PageContext m_context;
};

} // namespace satchel::ui
