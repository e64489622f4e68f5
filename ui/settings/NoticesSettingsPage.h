// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders, what the desktop shows, when it is quiet, the morning's digest: of this computer, and at once.
#pragma once

#include "items/Announcements.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QCheckBox;
class QTimeEdit;

namespace satchel::ui {

class NoticesSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit NoticesSettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void addReminders();
    void addDesktop();
    void addQuiet();
    void addDigest();
    QCheckBox *makeBox(const QString &label, bool isOn, const std::function<void(bool)> &set);
    QTimeEdit *makeTime(const QString &name, QTime time, const std::function<void(QTime)> &set);
    /// Changes one setting of those that are stored now.
    void change(const std::function<void(items::AnnouncementSettings &)> &edit);

    PageContext m_context;
    items::AnnouncementSettings m_settings;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
